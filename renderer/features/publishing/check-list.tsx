import { Anchor, Textarea } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { formatTime } from '#shared/calendar/time-of-day.ts';
import { londonTime } from '#shared/calendar/london-time.ts';
import type { Check, CheckProblem, PublishingPage } from '#shared/publishing/publishing.ts';
import { SectionHead } from '../../ui/section-head.tsx';
import { Shape, type Tone } from '../../ui/shape.tsx';
import styles from './publishing.module.css';

interface CheckListProps {
  page: PublishingPage;
  /** The meeting's address without the tab. */
  path: string;
  reasons: ReadonlyMap<string, string>;
  isChecking: boolean;
  onCheck: () => void;
  onReason: (check: string, reason: string) => void;
}

const tones: Record<Check['tone'], { tone: Tone; word: string }> = {
  stop: { tone: 'bad', word: 'Stops the build' },
  warn: { tone: 'warn', word: 'Needs a reason' },
  note: { tone: 'neutral', word: 'Worth reading' },
  good: { tone: 'good', word: 'Passed' },
};

/** What is in order and what is not, worst first, each with the link to where it is mended. */
export function CheckList(props: CheckListProps) {
  const { page, path, reasons, isChecking, onCheck, onReason } = props;
  return (
    <section aria-labelledby="checks">
      <SectionHead
        id="checks"
        title="Checks"
        note={`run at ${formatTime(londonTime(page.checkedAt))}`}
        action={
          <Anchor component="button" type="button" onClick={onCheck} aria-disabled={isChecking}>
            Run again
          </Anchor>
        }
      />
      <ul className={styles.checks}>
        {page.checks.map((check) => (
          <li key={check.id} className={styles.check} data-tone={tones[check.tone].tone}>
            <span className={styles.checkShape} role="img" aria-label={tones[check.tone].word}>
              <Shape tone={tones[check.tone].tone} />
            </span>
            <div className={styles.checkWords}>
              <h3>{check.title}</h3>
              <p>{check.sentence}</p>
              {check.problems.length === 0 ? null : (
                <ul className={styles.problems}>
                  {check.problems.map((problem) => (
                    <li key={problem.text}>
                      <span>{problem.text}</span>
                      <PlaceLink problem={problem} path={path} />
                    </li>
                  ))}
                </ul>
              )}
              {check.tone === 'warn' ? (
                <Textarea
                  label="Why it is published all the same"
                  aria-label={`Why it is published all the same: ${check.title}`}
                  description="Kept with the pack. Without it the pack is not built."
                  autosize
                  minRows={1}
                  maxRows={6}
                  value={reasons.get(check.id) ?? ''}
                  onChange={(event) => {
                    onReason(check.id, event.currentTarget.value);
                  }}
                />
              ) : null}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

const places = {
  agenda: '/meetings/$body/$date/agenda',
  meeting: '/meetings/$body/$date/agenda',
  papers: '/meetings/$body/$date/papers',
  minutes: '/meetings/$body/$date/minutes',
} as const;

/** Leads to the item, the paper or the meeting that a problem is about. */
function PlaceLink({ problem, path }: { problem: CheckProblem; path: string }) {
  const { tab, itemId, paperId } = problem.place;
  const [, , body = '', date = ''] = path.split('/');
  const search = {
    ...(itemId === null ? {} : { item: itemId }),
    ...(paperId === null ? {} : { paper: paperId }),
  };
  const label = `${problem.fix}: ${problem.text}`;
  if (tab === 'publishing') return null;
  return (
    <Link
      to={places[tab]}
      params={{ body, date }}
      search={search}
      aria-label={label}
      className={styles.fix}
    >
      {problem.fix}
    </Link>
  );
}
