import { useQuery } from '@tanstack/react-query';
import { useWatch, type Control } from 'react-hook-form';
import type { z } from 'zod';
import { type CivilDate, isCivilDate } from '#shared/calendar/civil-date.ts';
import { CommunicationFields, CommunicationKind } from '#shared/communications/communication.ts';
import type { CommunicationView } from '#shared/communications/communications.contract.ts';
import {
  communicationKindWords,
  mayBePublic,
  whyNotDays,
} from '#shared/communications/communications.rules.ts';
import { Line, RecordId } from '#shared/record.ts';
import { api, client } from '../../api/client.ts';
import { useChange } from '../../api/use-change.ts';
import { ownerOf, useBodies, useOwnerChoices } from '../../api/use-pickers.ts';
import { CheckboxField, SelectField } from '../../ui/fields/choice-fields.tsx';
import { ComboboxField } from '../../ui/fields/combobox-field.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { SideBySide } from '../../ui/fields/form.tsx';
import { FormDialog } from '../../ui/fields/form-dialog.tsx';
import { TextAreaField, TextField } from '../../ui/fields/text-fields.tsx';
import { PublicBox } from './public-box.tsx';

const Values = CommunicationFields.omit({ ownerPostId: true }).extend({
  bodyId: RecordId.nullable().refine((id) => id !== null, 'Choose a partnership'),
  /** `post.…`, or words. */
  owner: Line.nullable(),
});
type Input = z.input<typeof Values>;
type Output = z.output<typeof Values>;

interface CommunicationDialogProps {
  opened: boolean;
  /** Null for a new one. */
  view: CommunicationView | null;
  /** The partnership that the list is narrowed to. */
  bodyId: string | null;
  today: CivilDate;
  onClose: () => void;
  onSaved: (id: string) => void;
}

/** A piece of communication, new or changed; what the public would read is shown while it is typed. */
export function CommunicationDialog(props: CommunicationDialogProps) {
  const { opened, view, bodyId, today, onClose, onSaved } = props;
  const change = useChange();
  const bodies = useBodies();
  const posts = useOwnerChoices().filter(({ value }) => value.startsWith('post.'));
  const isNew = view === null;
  return (
    <FormDialog<Input, Output>
      opened={opened}
      onClose={onClose}
      title={isNew ? 'New entry' : 'Change the entry'}
      size="medium"
      submitLabel={isNew ? 'Add the entry' : 'Save the change'}
      schema={Values}
      defaults={startOf(view, bodyId)}
      onSubmit={async ({ owner, bodyId: chosen, ...fields }) => {
        const { ownerPostId, owner: words } = ownerOf(owner);
        const named = posts.find(({ value }) => value === owner)?.label ?? words;
        const publish = fields.publish && mayBePublic(fields.kind);
        const values = { ...fields, publish, bodyId: chosen, ownerPostId, owner: named };
        const saved = await (isNew
          ? change(client.communications.add(values), 'The entry is added')
          : change(
              client.communications.change({ target: view.communication, change: values }),
              'The entry is changed',
            ));
        onSaved(saved.view.communication.id);
      }}
    >
      {({ control }) => (
        <>
          <SideBySide>
            <SelectField
              control={control}
              name="kind"
              label="Kind"
              options={CommunicationKind.options.map((value) => ({
                value,
                label: communicationKindWords[value],
              }))}
            />
            <ComboboxField
              control={control}
              name="bodyId"
              label="Partnership"
              options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
            />
          </SideBySide>
          <TextField control={control} name="title" label="Title" />
          <TextAreaField control={control} name="words" label="Words" isRecord isOptional />
          <Days control={control} today={today} />
          <ComboboxField
            control={control}
            name="owner"
            label="Owner"
            hint="Who sees to it: a post, or other words."
            options={posts}
            allowsOtherText
            isOptional
          />
          <MeetingField control={control} opened={opened} />
          <TextField
            control={control}
            name="link"
            label="Link"
            type="url"
            hint="Begins with https://"
            isOptional
          />
          <Publicity control={control} outcome={view?.communication.outcome ?? ''} />
          <TextAreaField
            control={control}
            name="note"
            label="Note for the office"
            hint="Never public."
            isOptional
          />
        </>
      )}
    </FormDialog>
  );
}

type FormControl = Control<Input, unknown, Output>;

function Days({ control, today }: { control: FormControl; today: CivilDate }) {
  const [kind, opensOn, dueOn] = useWatch({ control, name: ['kind', 'opensOn', 'dueOn'] });
  return (
    <SideBySide>
      <DateField control={control} name="opensOn" label="First day" today={today} isOptional />
      <DateField
        control={control}
        name="dueOn"
        label={kind === 'consultation' ? 'Closes on' : 'Due on'}
        today={today}
        warning={whyNotDays({ opensOn: dayOf(opensOn), dueOn: dayOf(dueOn) })}
        isOptional
      />
    </SideBySide>
  );
}

function MeetingField({ control, opened }: { control: FormControl; opened: boolean }) {
  const bodyId = useWatch({ control, name: 'bodyId' });
  const { data } = useQuery({
    ...api.communications.meetings.queryOptions({ input: { bodyId: bodyId ?? '' } }),
    enabled: opened && bodyId !== null,
  });
  return (
    <SelectField
      control={control}
      name="meetingId"
      label="Meeting it follows from or leads to"
      emptyLabel="None"
      options={(data?.meetings ?? []).map(({ id, words }) => ({ value: id, label: words }))}
    />
  );
}

function Publicity({ control, outcome }: { control: FormControl; outcome: string }) {
  const told = useWatch({ control });
  const { kind = 'other', title = '', words = '', link = '', publish = false } = told;
  const [opensOn, dueOn] = [dayOf(told.opensOn), dayOf(told.dueOn)];
  return (
    <>
      {mayBePublic(kind) ? (
        <CheckboxField control={control} name="publish" label="On the website" />
      ) : null}
      <PublicBox told={{ kind, title, words, opensOn, dueOn, outcome, link, publish }} />
    </>
  );
}

/** What a date field holds while it is typed in may be no day yet. */
function dayOf(text: string | null | undefined): CivilDate | null {
  return typeof text === 'string' && isCivilDate(text) ? text : null;
}

function startOf(view: CommunicationView | null, bodyId: string | null): Input {
  if (view === null) {
    return {
      ...{ bodyId, meetingId: null, kind: 'consultation', title: '', words: '', owner: null },
      ...{ opensOn: null, dueOn: null, link: '', publish: false, note: '' },
    };
  }
  const { id: _id, version: _version, doneOn: _done, ...rest } = view.communication;
  const { outcome: _outcome, ownerPostId, owner, ...fields } = rest;
  const by = ownerPostId === null ? (owner === '' ? null : owner) : `post.${ownerPostId}`;
  return { ...fields, owner: by };
}
