import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { z } from 'zod';
import type { BodyChange } from '#shared/bodies/body.ts';
import type { Target } from '#shared/record.ts';
import { api, client } from '../../api/client.ts';

/** Saves some facts of a body for an autosaving form; whatever the facts decide is read again. */
export function useAmendBody() {
  const queries = useQueryClient();
  return useCallback(
    async (target: Target, change: z.input<typeof BodyChange>) => {
      const stored = await client.bodies.amend({ target, change });
      await queries.invalidateQueries({ queryKey: api.bodies.key() });
      void queries.invalidateQueries({ queryKey: api.today.key() });
      void queries.invalidateQueries({ queryKey: api.meetings.key() });
      return stored;
    },
    [queries],
  );
}
