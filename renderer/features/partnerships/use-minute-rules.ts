import { useQuery } from '@tanstack/react-query';
import { api, client } from '../../api/client.ts';
import { useChange } from '../../api/use-change.ts';

/** What the body has settled about its minutes, or the defaults it follows until it does. */
export function useMinuteRules(bodyId: string) {
  return useQuery(api.attendance.rules.queryOptions({ input: { bodyId } }));
}

type SaveRules = Parameters<typeof client.attendance.saveRules>[0];
export type RulesChange = SaveRules['change'];

/** Saves a part of the rules; the first change makes the record. */
export function useSaveRules(bodyId: string, version: number | null) {
  const change = useChange();
  return (changed: RulesChange, done: string) =>
    change(client.attendance.saveRules({ bodyId, version, change: changed }), done);
}

export type SaveRulesStep = ReturnType<typeof useSaveRules>;
