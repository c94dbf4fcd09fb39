import type { ActionView } from '#shared/actions/actions.contract.ts';
import type { TestApp } from './test-app.ts';

type Client = Pick<TestApp, 'client'>;
type NewAction = Parameters<TestApp['client']['actions']['create']>[0];

/** An action of a body that no minute set: the late one of the design pictures. */
export function anAction(
  { client }: Client,
  action: Partial<NewAction> & Pick<NewAction, 'bodyId'>,
): Promise<ActionView> {
  return client.actions.create({
    topic: 'Discharge to assess',
    words: 'Share the discharge to assess evaluation with the Board',
    ownerPostId: null,
    ownerOrganisationId: null,
    owner: 'Chief Operating Officer',
    dueOn: '2026-10-30',
    ...action,
  });
}
