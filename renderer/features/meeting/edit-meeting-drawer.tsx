import { Drawer } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useWatch } from 'react-hook-form';
import type { z } from 'zod';
import { londonDate } from '#shared/calendar/london-time.ts';
import { MeetingChange, MeetingFields } from '#shared/meetings/meeting-form.ts';
import type { Meeting } from '#shared/meetings/meeting.ts';
import type { MeetingHead } from '#shared/meetings/meeting-view.ts';
import { api, client } from '../../api/client.ts';
import { Banner } from '../../ui/banner.tsx';
import { Form } from '../../ui/fields/form.tsx';
import { useSchemaForm } from '../../ui/fields/use-schema-form.ts';
import { useInertBackground } from '../../ui/inert-background.ts';
import { useAutosaveForm } from '../../ui/use-autosave.ts';
import { MeetingFieldSet } from './meeting-field-set.tsx';

interface EditMeetingDrawerProps {
  head: MeetingHead;
  opened: boolean;
  onClose: () => void;
}

/** Everything about a meeting but its day; saves itself as it is typed. */
export function EditMeetingDrawer({ head, opened, onClose }: EditMeetingDrawerProps) {
  useInertBackground(opened);
  return (
    <Drawer opened={opened} onClose={onClose} position="right" size="32rem" title="Edit details">
      {opened ? <DetailsForm head={head} /> : null}
    </Drawer>
  );
}

function DetailsForm({ head }: { head: MeetingHead }) {
  const { meeting } = head;
  const queries = useQueryClient();
  const [today] = useState(() => londonDate(new Date().toISOString()));
  const latest = useRef({ id: meeting.id, version: meeting.version });
  useEffect(() => {
    latest.current = { id: meeting.id, version: Math.max(meeting.version, latest.current.version) };
  }, [meeting.id, meeting.version]);
  const form = useSchemaForm<z.input<typeof MeetingFields>, z.output<typeof MeetingFields>>(
    MeetingFields,
    fieldsOf(meeting),
  );
  const autosave = useAutosaveForm({
    form,
    save: async (patch) => {
      const change = MeetingChange.parse(patch);
      const stored = await client.meetings.amend({ target: latest.current, change });
      latest.current = { id: stored.meeting.id, version: stored.meeting.version };
      await queries.invalidateQueries({ queryKey: api.meetings.key() });
      void queries.invalidateQueries({ queryKey: api.agenda.key() });
      void queries.invalidateQueries({ queryKey: api.today.key() });
    },
  });
  const access = useWatch({ control: form.control, name: 'access' });
  const { state } = autosave;
  return (
    <Form form={form} autosave={autosave} label="Details of the meeting">
      {state.kind === 'failed' ? <Banner tone="bad" title={state.sentence} isAlert /> : null}
      <MeetingFieldSet
        control={form.control}
        body={head.body}
        today={today}
        isPrivate={access === 'private'}
      />
    </Form>
  );
}

function fieldsOf(meeting: Meeting): MeetingFields {
  const names = Object.keys(MeetingFields.shape) as (keyof MeetingFields)[]; // its own keys
  // A meeting has every field of the form, and each is the same in both.
  return Object.fromEntries(names.map((name) => [name, meeting[name]])) as MeetingFields;
}
