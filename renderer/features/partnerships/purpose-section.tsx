import { Button } from '@mantine/core';
import { useState } from 'react';
import { BodyChange } from '#shared/bodies/body.ts';
import type { BodyPage } from '#shared/bodies/body-page.ts';
import { TextAreaField } from '../../ui/fields/text-fields.tsx';
import { RecordForm } from '../../ui/fields/record-form.tsx';
import { RecordText } from '../../ui/record-text.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import { useAmendBody } from './use-amend-body.ts';
import styles from './partnerships.module.css';

const Words = BodyChange.pick({
  purpose: true,
  role: true,
  remit: true,
  scopeNote: true,
}).required();

/** Why the body is there, in the words that the public reads; edited in place. */
export function PurposeSection({ page, isReadOnly }: { page: BodyPage; isReadOnly: boolean }) {
  const { purpose, role, remit, scopeNote } = page.body;
  const [isEditing, setEditing] = useState(false);
  const save = useAmendBody();
  const isEmpty = [purpose, role, remit, scopeNote].every((text) => text === '');
  return (
    <section aria-labelledby="purpose">
      <SectionHead
        id="purpose"
        title="Role and purpose"
        line={false}
        {...(isReadOnly
          ? {}
          : {
              action: (
                <Button variant="subtle" size="compact-sm" onClick={() => setEditing(!isEditing)}>
                  {isEditing ? 'Done' : isEmpty ? 'Write it' : 'Edit the words'}
                </Button>
              ),
            })}
      />
      {isEditing ? (
        <RecordForm
          key={page.body.id}
          label="Role and purpose"
          schema={Words}
          record={page.body}
          values={{ purpose, role, remit, scopeNote }}
          save={save}
        >
          {({ control }) => (
            <>
              <TextAreaField control={control} name="purpose" label="Purpose" isRecord />
              <TextAreaField control={control} name="role" label="Role" isRecord isOptional />
              <TextAreaField control={control} name="remit" label="Remit" isRecord isOptional />
              <TextAreaField
                control={control}
                name="scopeNote"
                label="Scope"
                hint="What it does not cover, and who does."
                isRecord
                isOptional
              />
            </>
          )}
        </RecordForm>
      ) : isEmpty ? (
        <p className={styles.quiet}>Nothing is written yet. Say in a sentence what it is for.</p>
      ) : (
        <div className={styles.record}>
          {purpose === '' ? null : <Passage text={purpose} />}
          {role === '' ? null : <Passage text={role} />}
          {remit === '' ? null : <Passage head="Remit" text={remit} />}
          {scopeNote === '' ? null : <Passage head="Scope" text={scopeNote} />}
        </div>
      )}
    </section>
  );
}

function Passage({ head, text }: { head?: string; text: string }) {
  return (
    <div>
      {head === undefined ? null : <h3 className={styles.subhead}>{head}</h3>}
      <RecordText>
        {text.split(/\n{2,}/).map((paragraph, index) => (
          <p key={index}>{paragraph}</p>
        ))}
      </RecordText>
    </div>
  );
}
