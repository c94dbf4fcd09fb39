import { Link } from '@tanstack/react-router';
import type { BodyTree } from '#shared/bodies/body-tree.ts';
import { bodyKindWords } from '#shared/bodies/body-words.ts';
import { countOf } from '#shared/calendar/date-words.ts';
import { Empty } from '../../ui/empty.tsx';
import { Mark } from '../../ui/mark.tsx';
import { Row, RowList } from '../../ui/row-list.tsx';
import { SectionHead } from '../../ui/section-head.tsx';

/** The bodies with warnings, most first; each leads to where it is mended. */
export function ToMend({ tree }: { tree: BodyTree }) {
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
          {bodies.map((body) => (
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
    </section>
  );
}
