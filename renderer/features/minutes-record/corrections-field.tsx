import { ActionIcon, Button, Textarea } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useRef } from 'react';
import { useController, type Control } from 'react-hook-form';
import { focusSoon } from '../../ui/focus-soon.ts';
import type { ApprovalInput, ApprovalOutput } from './approve-dialog.tsx';
import styles from './minutes-record.module.css';

/** What the meeting corrected, one sentence each. An emptied line is not kept. */
export function CorrectionsField({
  control,
}: {
  control: Control<ApprovalInput, unknown, ApprovalOutput>;
}) {
  const { field } = useController({ control, name: 'corrections' });
  const { value: texts, onChange } = field;
  const list = useRef<HTMLElement>(null);
  const focusLine = (index: number) =>
    focusSoon(() => list.current?.querySelectorAll('textarea')[index] ?? null);
  return (
    <section ref={list} aria-labelledby="corrections" className={styles.corrected}>
      <div className={styles.correctedHead}>
        <h3 id="corrections">Corrections</h3>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={15} stroke={1.8} aria-hidden="true" />}
          onClick={() => {
            onChange([...texts, '']);
            focusLine(texts.length);
          }}
        >
          Add a correction
        </Button>
      </div>
      {texts.length === 0 ? <p className={styles.hint}>None: approved as they stand.</p> : null}
      {texts.map((text, index) => (
        // Lines have no id of their own; they are only added at the end and taken away.
        <div key={index} className={styles.correction}>
          <Textarea
            aria-label={`Correction ${index + 1}`}
            placeholder="In minute 26/52, for 13 schemes read 14 schemes"
            value={text}
            styles={{ input: { fontFamily: 'var(--font-record)' } }}
            onChange={(event) => onChange(texts.with(index, event.currentTarget.value))}
          />
          <ActionIcon
            aria-label={`Take correction ${index + 1} away`}
            onClick={() => onChange(texts.toSpliced(index, 1))}
          >
            <IconX size={16} stroke={1.6} aria-hidden="true" />
          </ActionIcon>
        </div>
      ))}
    </section>
  );
}
