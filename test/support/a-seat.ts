import type { NewSeat, Seat } from '#shared/seats/seat.ts';
import { aBody } from './a-body.ts';
import { anOrganisation } from './an-organisation.ts';
import type { TestApp } from './test-app.ts';

/** A seat, vacant unless a post or person is given, on a body of its own unless one is given. */
export async function aSeat(
  test: Pick<TestApp, 'client'>,
  overrides: Partial<NewSeat> = {},
): Promise<Seat> {
  const bodyId = overrides.bodyId ?? (await aBody(test)).id;
  const hasOwner = overrides.organisationId !== undefined || overrides.name !== undefined;
  const organisationId = hasOwner ? null : (await anOrganisation(test)).id;
  return test.client.seats.add({ organisationId, ...overrides, bodyId });
}
