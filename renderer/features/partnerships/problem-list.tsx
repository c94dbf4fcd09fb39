import { Anchor, Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { BodyPage } from '#shared/bodies/body-page.ts';
import type { BodyProblem, MendPlace } from '#shared/bodies/body-problem.ts';
import { Banner } from '../../ui/banner.tsx';
import { Mark } from '../../ui/mark.tsx';
import { Row, RowList } from '../../ui/row-list.tsx';
import styles from './partnerships.module.css';

interface ProblemListProps {
  page: BodyPage;
  onMend: (place: MendPlace, recordId: string | null) => void;
}

/** More warnings than this would push the body itself out of sight; the rest is one click away. */
const mostShown = 3;

/** Each problem with the way to mend it; what is not filled in yet is one quiet list. */
export function ProblemList({ page, onMend }: ProblemListProps) {
  const [isWhole, setWhole] = useState(false);
  const warnings = page.problems.filter(({ tone }) => tone === 'warn');
  const gaps = page.problems.filter(({ tone }) => tone === 'gap');
  if (page.problems.length === 0) return null;
  const shown = isWhole ? warnings : warnings.slice(0, mostShown);
  return (
    <section aria-label="To mend" className={styles.problems}>
      {shown.map((problem) => (
        <Banner
          key={`${problem.kind} ${problem.sentence}`}
          tone="warn"
          title={problem.sentence}
          action={<Mend page={page} problem={problem} onMend={onMend} />}
        />
      ))}
      {warnings.length > shown.length ? (
        <div>
          <Button variant="subtle" size="compact-sm" onClick={() => setWhole(true)}>
            Show {warnings.length - shown.length} more
          </Button>
        </div>
      ) : null}
      {gaps.length === 0 ? null : (
        <RowList label="Not filled in yet">
          {gaps.map((problem) => (
            <Row
              key={`${problem.kind} ${problem.sentence}`}
              title={<Mark tone="todo">{problem.sentence}</Mark>}
              end={<Mend page={page} problem={problem} onMend={onMend} />}
            />
          ))}
        </RowList>
      )}
    </section>
  );
}

function Mend({ page, problem, onMend }: ProblemListProps & { problem: BodyProblem }) {
  const { place, recordId } = problem.mend;
  if (place === 'facts' || place === 'access') {
    return (
      <Anchor component="button" type="button" onClick={() => onMend(place, recordId)}>
        {problem.action}
      </Anchor>
    );
  }
  if (place === 'contacts' || place === 'links') {
    return <a href={`#${place}`}>{problem.action}</a>;
  }
  const tab = place === 'meetings' ? 'meetings' : 'members';
  return (
    <Link
      to="/partnerships/$body/$tab"
      params={{ body: page.body.slug, tab }}
      search={place === 'seats' && recordId !== null ? { seat: recordId } : {}}
    >
      {problem.action}
    </Link>
  );
}
