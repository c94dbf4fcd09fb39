import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { TestClient } from '#test/support/transports.ts';
import type { MeetingInSession } from './a-meeting-in-session.ts';
import type { KilledHost } from './killed-host.ts';

/** The words of every row that one item has in the registers of decisions and actions. */
export async function registersOf(
  { address }: KilledHost,
  { bodyId, itemIds, number }: MeetingInSession & { number: number },
): Promise<{ decisions: string[]; actions: string[] }> {
  const { origin, searchParams } = new URL(address);
  const headers = { authorization: `Bearer ${searchParams.get('token') ?? ''}` };
  const client: TestClient = createORPCClient(new RPCLink({ url: `${origin}/rpc`, headers }));
  const itemId = itemIds[number - 1];
  const { decisions } = await client.decisions.register({ bodyId });
  const { actions } = await client.actions.register({ bodyId });
  const wordsOf = (rows: readonly { itemId: string | null; words: string }[]) =>
    rows
      .filter((row) => row.itemId === itemId)
      .map(({ words }) => words)
      .toSorted();
  return {
    decisions: wordsOf(decisions.map(({ decision }) => decision)),
    actions: wordsOf(actions.map(({ action }) => action)),
  };
}
