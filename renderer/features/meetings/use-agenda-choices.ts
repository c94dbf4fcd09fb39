import { useQuery } from '@tanstack/react-query';
import type { Schedule } from '#shared/meetings/meeting-view.ts';
import { api } from '../../api/client.ts';
import type { Choice } from '../../ui/fields/choice-fields.tsx';

/** Where the agenda of a body's new meeting can begin; see `firstAgendaOf`. */
export function useAgendaChoices(bodyId: string | null, around: Schedule['around']): Choice[] {
  const templates = useQuery({
    ...api.agenda.listTemplates.queryOptions({ input: bodyId === null ? {} : { bodyId } }),
    enabled: bodyId !== null,
  });
  const of = around.find(({ body }) => body.id === bodyId);
  const earlier = [of?.last ?? null, of?.next ?? null].filter((link) => link !== null);
  return [
    { value: 'nothing', label: 'Nothing' },
    ...(templates.data?.templates ?? []).map(({ id, name }) => ({
      value: `template:${id}`,
      label: `Template: ${name}`,
    })),
    ...earlier.map(({ id, words }) => ({
      value: `meeting:${id}`,
      label: `Standing items of ${words}`,
    })),
  ];
}
