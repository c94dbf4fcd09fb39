import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { z } from 'zod';
import { CivilDate } from '#shared/calendar/civil-date.ts';
import { type SignOff, SignOffState } from '#shared/agenda/sign-off.ts';
import { Prose } from '#shared/record.ts';
import { client } from '../../api/client.ts';
import { Banner } from '../../ui/banner.tsx';
import { SelectField } from '../../ui/fields/choice-fields.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { Form } from '../../ui/fields/form.tsx';
import { TextAreaField } from '../../ui/fields/text-fields.tsx';
import { useSchemaForm } from '../../ui/fields/use-schema-form.ts';
import { useAutosaveForm } from '../../ui/use-autosave.ts';
import type { AgendaTools } from './agenda-tools.ts';
import styles from './agenda.module.css';

const Answer = z.object({
  state: SignOffState,
  resources: Prose,
  note: Prose,
  askedOn: CivilDate.nullable(),
  answeredOn: CivilDate.nullable(),
});

const states = [
  { value: 'asked', label: 'Asked' },
  { value: 'clarifying', label: 'Asks for more' },
  { value: 'agreed', label: 'Agrees' },
  { value: 'not_agreed', label: 'Does not agree' },
];

/** One agency's answer; saves itself. */
export function SignOffCard({ signOff, tools }: { signOff: SignOff; tools: AgendaTools }) {
  const { changes, page } = tools;
  const { id, version, organisationName } = signOff;
  const latest = useRef({ id, version });
  useEffect(() => {
    latest.current = { id, version: Math.max(version, latest.current.version) };
  }, [id, version]);
  const { state, resources, note, askedOn, answeredOn } = signOff;
  const form = useSchemaForm<z.input<typeof Answer>, z.output<typeof Answer>>(Answer, {
    state,
    resources,
    note,
    askedOn,
    answeredOn,
  });
  const autosave = useAutosaveForm({
    form,
    save: async (patch) => {
      const change = Answer.partial().parse(patch);
      const answer = await client.agenda.amendSignOff({ target: latest.current, change });
      const stored = answer.agenda.parts
        .flatMap(({ lines }) => lines)
        .flatMap(({ signOffs }) => signOffs)
        .find((each) => each.id === id);
      if (stored !== undefined) latest.current.version = stored.version;
      changes.take(answer);
    },
  });
  return (
    <section className={styles.card} aria-label={organisationName}>
      <div className={styles.cardHead}>
        <span>{organisationName}</span>
        <ActionIcon
          aria-label={`Take ${organisationName} off the list`}
          onClick={() =>
            void changes.perform(() =>
              client.agenda.removeSignOff({ target: { id, version: latest.current.version } }),
            )
          }
        >
          <IconX size={16} stroke={1.6} aria-hidden="true" />
        </ActionIcon>
      </div>
      <Form form={form} autosave={autosave} label={`Answer of ${organisationName}`}>
        {autosave.state.kind === 'failed' ? (
          <Banner tone="bad" title={autosave.state.sentence} isAlert />
        ) : null}
        <SelectField control={form.control} name="state" label="Answer" options={states} />
        <DateField
          control={form.control}
          name="answeredOn"
          label="Answered on"
          today={page.today}
          lean="past"
          isOptional
        />
        <TextAreaField
          control={form.control}
          name="resources"
          label="Capacity and resources it needs"
        />
        <TextAreaField control={form.control} name="note" label="Note" isOptional />
      </Form>
    </section>
  );
}
