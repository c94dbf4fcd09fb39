import type { z } from 'zod';
import { client } from '../../api/client.ts';
import { useChange } from '../../api/use-change.ts';
import type { Target } from '#shared/record.ts';
import type { WebsiteFields } from '#shared/website/website.ts';

/** Saves some of the settings; before the first there is no record, and its version is 0. */
export function useSaveWebsite() {
  const change = useChange();
  return async (
    { version }: Target,
    changed: Partial<z.input<typeof WebsiteFields>>,
  ): Promise<Target> => {
    const saved = await change(client.website.save({ version, change: changed }));
    return { id: saved.id ?? 'website', version: saved.version };
  };
}
