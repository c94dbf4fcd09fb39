import type { MinutesPage } from '#shared/minutes/minutes-view.ts';
import { Mark } from '../../ui/mark.tsx';
import { PathLink } from '../../ui/path-link.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import styles from './minutes-record.module.css';
import { summaryFieldId } from './facts-section.tsx';

/** What is to be mended before the minutes go on, each with the way to it. */
export function ProblemsSection({ page }: { page: MinutesPage }) {
  const { problems, head, minutes } = page;
  if (problems.length === 0) return null;
  const isWritable = minutes?.state === 'drafting';
  return (
    <section aria-labelledby="minutes-problems">
      <SectionHead id="minutes-problems" title="To mend" note={problems.length} />
      <ul className={styles.problems} aria-labelledby="minutes-problems">
        {problems.map(({ code, tone, sentence, itemId }) => (
          <li key={code + sentence}>
            <Mark tone={tone}>{sentence}</Mark>
            {itemId !== null && isWritable ? (
              <PathLink
                path={`${head.path}/minutes/live?item=${itemId}`}
                aria-label={`Open the item: ${sentence}`}
              >
                Open the item
              </PathLink>
            ) : null}
            {code === 'no-summary' && isWritable ? (
              <a href={`#${summaryFieldId}`} onClick={goToSummary}>
                Write the summary
              </a>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function goToSummary(event: { preventDefault: () => void }): void {
  event.preventDefault();
  document.getElementById(summaryFieldId)?.querySelector('textarea')?.focus();
}
