import { ActionIcon, Button, Textarea } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useController, type Control } from 'react-hook-form';
import styles from './agenda.module.css';
import type { ItemValues } from './item-values.ts';

/** What the meeting is asked to agree, one by one. An emptied line is not kept. */
export function RecommendationsField({
  control,
}: {
  control: Control<ItemValues, unknown, ItemValues>;
}) {
  const { field } = useController({ control, name: 'recommendations' });
  const { value: texts, onChange } = field;
  return (
    <section aria-labelledby="recommendations" className={styles.list}>
      <div className={styles.head}>
        <h3 id="recommendations">Recommendations</h3>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={15} stroke={1.8} aria-hidden="true" />}
          onClick={() => onChange([...texts, ''])}
        >
          Add a recommendation
        </Button>
      </div>
      {texts.map((text, index) => (
        // Lines have no id of their own; they are only added at the end and taken away.
        <div key={index} className={styles.entry}>
          <Textarea
            aria-label={`Recommendation ${index + 1}`}
            minRows={2}
            value={text}
            styles={{ input: { fontFamily: 'var(--font-record)' } }}
            onChange={(event) => onChange(texts.with(index, event.currentTarget.value))}
          />
          <ActionIcon
            aria-label={`Take recommendation ${index + 1} away`}
            onClick={() => onChange(texts.toSpliced(index, 1))}
          >
            <IconX size={16} stroke={1.6} aria-hidden="true" />
          </ActionIcon>
        </div>
      ))}
    </section>
  );
}
