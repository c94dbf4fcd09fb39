import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { BodyTree } from '#shared/bodies/body-tree.ts';
import { bodyKindWords } from '#shared/bodies/body-words.ts';
import { countOf } from '#shared/calendar/date-words.ts';
import { Empty } from '../../ui/empty.tsx';
import { Mark } from '../../ui/mark.tsx';
import { Row, RowList } from '../../ui/row-list.tsx';
import { SectionHead } from '../../ui/section-head.tsx';

/** More than this would push the rest of the page out of sight. */
const mostShown = 8;

/** The bodies with warnings, most first; each leads to where it is mended. */
export function ToMend({ tree }: { tree: BodyTree }) {
  const [isWhole, setWhole] = useState(false);
  const bodies = tree.groups
    .flatMap(({ nodes }) => nodes)
    .filter(({ warnings }) => warnings > 0)
    .sort((a, b) => b.warnings - a.warnings);
  return (
    <section aria-labelledby="to-mend">
      <SectionHead id="to-mend" title="To mend" note={bodies.length} />
      {bodies.length === 0 ? (
        <Empty kind="line" title="Nothing is to mend" />
      ) : (
        <RowList labelledBy="to-mend">
          {bodies.slice(0, isWhole ? undefined : mostShown).map((body) => (
            <Row
              key={body.id}
              title={
                <Link to="/partnerships/$body/$tab" params={{ body: body.slug, tab: 'overview' }}>
                  {body.name}
                </Link>
              }
              detail={bodyKindWords[body.kind]}
              end={<Mark tone="warn">{countOf(body.warnings, 'problem')}</Mark>}
            />
          ))}
        </RowList>
      )}
      {isWhole || bodies.length <= mostShown ? null : (
        <Button variant="subtle" size="compact-sm" mt="sm" onClick={() => setWhole(true)}>
          Show {bodies.length - mostShown} more
        </Button>
      )}
    </section>
  );
}
