import { Drawer } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { BodyPage } from '#shared/bodies/body-page.ts';
import { RecordForm } from '../../ui/fields/record-form.tsx';
import { useInertBackground } from '../../ui/inert-background.ts';
import { AccessFields } from './access-fields.tsx';
import { BodyFields } from './body-fields.tsx';
import { DutiesForm } from './duties-form.tsx';
import { Facts, type FactValues } from './facts-schema.ts';
import { useAmendBody } from './use-amend-body.ts';
import { WorkingFields } from './working-fields.tsx';
import styles from './partnerships.module.css';

/** The parts of the drawer, by what a problem asks to mend. */
export type FactGroup = 'body' | 'access';

interface EditBodyDrawerProps {
  page: BodyPage;
  /** Null while it is closed. */
  group: FactGroup | null;
  onClose: () => void;
}

/** Every fact of a body; each is saved as it is typed. */
export function EditBodyDrawer({ page, group, onClose }: EditBodyDrawerProps) {
  useInertBackground(group !== null);
  return (
    <Drawer
      opened={group !== null}
      onClose={onClose}
      position="right"
      size="34rem"
      title="Edit the facts"
    >
      {group === null ? null : <FactsForm page={page} group={group} />}
    </Drawer>
  );
}

function FactsForm({ page, group }: { page: BodyPage; group: FactGroup }) {
  const { body, today } = page;
  const save = useAmendBody();
  const access = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (group === 'access') access.current?.scrollIntoView();
  }, [group]);
  return (
    <div className={styles.column}>
      <RecordForm
        key={body.id}
        label="Facts of the body"
        schema={Facts}
        record={body}
        values={factsOf(body)}
        save={save}
      >
        {({ control }) => (
          <>
            <BodyFields control={control} today={today} />
            <div ref={access} className={styles.fieldGroup}>
              <AccessFields control={control} />
            </div>
            <WorkingFields control={control} today={today} />
          </>
        )}
      </RecordForm>
      <DutiesForm page={page} />
    </div>
  );
}

function factsOf(body: BodyPage['body']): FactValues {
  const names = Object.keys(Facts.shape) as (keyof FactValues)[]; // its own keys
  // A body has every field of the form, and each is the same in both.
  return Object.fromEntries(names.map((name) => [name, body[name]])) as FactValues;
}
