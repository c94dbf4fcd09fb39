import type { Body, NewBody } from '#shared/bodies/body.ts';
import type { TestApp } from './test-app.ts';

/** A body in the records: an established thematic partnership unless something else is said. */
export function aBody(
  { client }: Pick<TestApp, 'client'>,
  overrides: Partial<NewBody> = {},
): Promise<Body> {
  return client.bodies.create({
    name: 'Safer Communities Partnership',
    kind: 'thematic_partnership',
    ...overrides,
  });
}
