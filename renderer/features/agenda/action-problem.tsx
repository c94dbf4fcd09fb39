import { Button } from '@mantine/core';
import { Banner } from '../../ui/banner.tsx';
import type { AgendaChanges } from './use-agenda.ts';

/** Why the last thing could not be done, until it is read or something else is done. */
export function ActionProblem({ changes }: { changes: AgendaChanges }) {
  if (changes.problem === null) return null;
  return (
    <Banner
      kind="bar"
      tone="bad"
      isAlert
      title={changes.problem}
      action={
        <Button variant="default" size="compact-sm" onClick={() => changes.showProblem(null)}>
          Close
        </Button>
      }
    />
  );
}
