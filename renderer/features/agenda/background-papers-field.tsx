import { ActionIcon, Button, Select, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useController, type Control } from 'react-hook-form';
import { BackgroundPaper } from '#shared/agenda/agenda-item.ts';
import styles from './agenda.module.css';
import type { ItemValues } from './item-values.ts';

const listings: { value: BackgroundPaper['listed']; label: string }[] = [
  { value: 'listed', label: 'On the public list' },
  { value: 'exempt', label: 'Exempt, not listed' },
  { value: 'published_work', label: 'A published work, not listed' },
];

/** Works that the report draws on. Exempt and published works stay off the public list. */
export function BackgroundPapersField({
  control,
}: {
  control: Control<ItemValues, unknown, ItemValues>;
}) {
  const { field } = useController({ control, name: 'backgroundPapers' });
  const { value: papers, onChange } = field;
  const put = (index: number, change: Partial<BackgroundPaper>) =>
    onChange(papers.map((paper, at) => (at === index ? { ...paper, ...change } : paper)));
  return (
    <section aria-labelledby="background-papers" className={styles.list}>
      <div className={styles.head}>
        <h3 id="background-papers">Background papers</h3>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={15} stroke={1.8} aria-hidden="true" />}
          onClick={() => onChange([...papers, { title: '', where: '', listed: 'listed' }])}
        >
          Add a background paper
        </Button>
      </div>
      {papers.map((paper, index) => (
        // As recommendations: only added at the end and taken away.
        <div key={index} className={styles.card}>
          <div className={styles.entry}>
            <TextInput
              label="Title"
              value={paper.title}
              onChange={(event) => put(index, { title: event.currentTarget.value })}
            />
            <ActionIcon
              aria-label={`Take background paper ${index + 1} away`}
              onClick={() => onChange(papers.toSpliced(index, 1))}
            >
              <IconX size={16} stroke={1.6} aria-hidden="true" />
            </ActionIcon>
          </div>
          <TextInput
            label="Where it can be read"
            value={paper.where}
            onChange={(event) => put(index, { where: event.currentTarget.value })}
          />
          <Select
            aria-label={`Listing of background paper ${index + 1}`}
            data={listings}
            value={paper.listed}
            allowDeselect={false}
            onChange={(value) => {
              const listed = BackgroundPaper.shape.listed.safeParse(value);
              if (listed.success) put(index, { listed: listed.data });
            }}
          />
        </div>
      ))}
    </section>
  );
}
