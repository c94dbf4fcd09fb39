import { Button } from '@mantine/core';
import type { PapersPage } from '#shared/papers/paper-view.ts';
import { Empty } from '../../ui/empty.tsx';
import { PathLink } from '../../ui/path-link.tsx';

/** The first step: the agenda where there is none, otherwise the first paper. */
export function NoPapers({ page, onAdd }: { page: PapersPage; onAdd: () => void }) {
  if (page.items.length === 0) {
    return (
      <Empty
        title="No papers yet"
        sentence="A paper belongs to an item of the agenda, and there are no items yet."
        actions={<PathLink path={`${page.head.path}/agenda`}>Open the agenda</PathLink>}
      />
    );
  }
  return (
    <Empty
      title="No papers yet"
      sentence="Note which items need a paper and when it is due. Reminders and the public pack follow from that."
      actions={
        <Button variant="default" onClick={onAdd}>
          Add the first paper
        </Button>
      }
    />
  );
}
