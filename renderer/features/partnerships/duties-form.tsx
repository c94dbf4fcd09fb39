import { useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';
import type { BodyPage } from '#shared/bodies/body-page.ts';
import { duties, type Duty } from '#shared/bodies/body-records.ts';
import { dutyWords } from '#shared/bodies/body-words.ts';
import { RecordId } from '#shared/record.ts';
import { api, client } from '../../api/client.ts';
import { ComboboxField } from '../../ui/fields/combobox-field.tsx';
import { Form } from '../../ui/fields/form.tsx';
import { useSchemaForm } from '../../ui/fields/use-schema-form.ts';
import { SectionHead } from '../../ui/section-head.tsx';
import { useAutosaveForm } from '../../ui/use-autosave.ts';
import { postChoices } from './people-choices.ts';
import { usePeopleOptions } from './use-partnerships.ts';

const post = RecordId.nullable();
const Duties = z.object({
  ...{ set_meetings: post, agendas: post, papers: post, minutes: post, website: post },
});
type DutyPosts = z.infer<typeof Duties>;

/** Who does what for the body, one post for each duty (S-088). */
export function DutiesForm({ page }: { page: BodyPage }) {
  const people = usePeopleOptions();
  const queries = useQueryClient();
  const form = useSchemaForm(Duties, postsOf(page));
  const autosave = useAutosaveForm({
    form,
    save: async (change: Partial<DutyPosts>) => {
      for (const duty of duties) {
        const postId = change[duty];
        if (postId === undefined) continue;
        await client.bodies.setDuty({ bodyId: page.body.id, duty, postId });
      }
      await queries.invalidateQueries({ queryKey: api.bodies.key() });
    },
  });
  return (
    <Form form={form} autosave={autosave} label="Duties">
      <SectionHead level={3} title="Who is responsible for" />
      {duties.map((duty) => (
        <ComboboxField
          key={duty}
          control={form.control}
          name={duty}
          label={dutyWords[duty]}
          options={postChoices(people)}
          isOptional
        />
      ))}
    </Form>
  );
}

function postsOf({ duties: lines }: BodyPage): DutyPosts {
  const postOf = (wanted: Duty) =>
    lines.find(({ duty }) => duty.duty === wanted)?.duty.postId ?? null;
  return {
    set_meetings: postOf('set_meetings'),
    agendas: postOf('agendas'),
    papers: postOf('papers'),
    minutes: postOf('minutes'),
    website: postOf('website'),
  };
}
