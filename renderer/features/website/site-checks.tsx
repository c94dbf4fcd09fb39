import { Anchor, Textarea } from '@mantine/core';
import { meetingPath } from '#shared/meetings/meeting-words.rules.ts';
import type { SiteCheck, SitePlace } from '#shared/website/website.ts';
import { PathLink } from '../../ui/path-link.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import { Shape, type Tone } from '../../ui/shape.tsx';
import type { WebsiteGo } from './use-website-address.ts';
import styles from './website.module.css';

interface SiteChecksProps {
  checks: readonly SiteCheck[];
  reasons: ReadonlyMap<string, string>;
  isChecking: boolean;
  go: WebsiteGo;
  onCheck: () => void;
  onReason: (check: string, reason: string) => void;
}

const tones: Record<SiteCheck['tone'], { tone: Tone; word: string }> = {
  stop: { tone: 'bad', word: 'Stops the build' },
  warn: { tone: 'warn', word: 'Needs a reason' },
  note: { tone: 'neutral', word: 'Worth reading' },
  good: { tone: 'good', word: 'Passed' },
};

/** What is in order and what is not, worst first, each with the way to where it is mended. */
export function SiteChecks(props: SiteChecksProps) {
  const { checks, reasons, isChecking, go, onCheck, onReason } = props;
  return (
    <section aria-labelledby="site-checks">
      <SectionHead
        id="site-checks"
        title="Checks"
        action={
          <Anchor component="button" type="button" onClick={onCheck} aria-disabled={isChecking}>
            Run again
          </Anchor>
        }
      />
      <ul className={styles.checks}>
        {checks.map((check) => (
          <li key={check.id} className={styles.check} data-tone={tones[check.tone].tone}>
            <span className={styles.shape} role="img" aria-label={tones[check.tone].word}>
              <Shape tone={tones[check.tone].tone} />
            </span>
            <div className={styles.checkWords}>
              <h3>{check.title}</h3>
              <p>{check.sentence}</p>
              {check.problems.length === 0 ? null : (
                <ul className={styles.problems}>
                  {check.problems.map(({ text, fix, place }) => (
                    <li key={text}>
                      <span>{text}</span>
                      <Fix label={`${fix}: ${text}`} words={fix} place={place} go={go} />
                    </li>
                  ))}
                </ul>
              )}
              {check.tone === 'warn' ? (
                <Textarea
                  label="Why it is published all the same"
                  aria-label={`Why it is published all the same: ${check.title}`}
                  description="Kept with the export. Without it the website is not built."
                  autosize
                  minRows={1}
                  maxRows={6}
                  value={reasons.get(check.id) ?? ''}
                  onChange={(event) => onReason(check.id, event.currentTarget.value)}
                />
              ) : null}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface FixProps {
  label: string;
  words: string;
  place: SitePlace;
  go: WebsiteGo;
}

/** Leads to where a fault is mended: on this screen, or at the partnership or meeting. */
function Fix({ label, words, place, go }: FixProps) {
  if (place.kind === 'website' || place.kind === 'website-body') {
    const to =
      place.kind === 'website-body'
        ? { show: 'partnerships' as const, bodyId: place.bodyId }
        : { show: statementFields.has(place.field) ? ('statement' as const) : ('look' as const) };
    return (
      <Anchor component="button" type="button" aria-label={label} onClick={() => go(to)}>
        {words}
      </Anchor>
    );
  }
  return (
    <PathLink path={pathOf(place)} aria-label={label}>
      {words}
    </PathLink>
  );
}

const statementFields: ReadonlySet<string> = new Set([
  'feedbackContact',
  'enforcement',
  'knownProblems',
  'burden',
  'testedHow',
  'testedOn',
  'statementOn',
  'compliance',
]);

function pathOf(place: Extract<SitePlace, { kind: 'body' | 'meeting' }>): string {
  if (place.kind === 'body') return `/partnerships/${place.bodySlug}/overview`;
  const { meetingSlug, bodySlug, tab } = place;
  const path = meetingPath({ slug: meetingSlug }, { slug: bodySlug });
  return `${path}/${tab === 'meeting' ? 'agenda' : tab}`;
}
