import { formatPlainDate } from '#shared/calendar/date-words.ts';
import type { Communication } from '#shared/communications/communication.ts';
import {
  communicationKindWords,
  mayBePublic,
} from '#shared/communications/communications.rules.ts';
import { RecordText } from '../../ui/record-text.tsx';
import styles from './communications.module.css';

type Told = Pick<
  Communication,
  'kind' | 'title' | 'words' | 'opensOn' | 'dueOn' | 'outcome' | 'link' | 'publish'
>;

/** What the public reads of an entry, word for word, or why it reads nothing. */
export function PublicBox({ told }: { told: Told }) {
  const { kind, title, words, outcome, link, publish } = told;
  if (!mayBePublic(kind)) {
    return (
      <p className={styles.quiet}>
        {communicationKindWords[kind]}: for the partnership only, never on the website.
      </p>
    );
  }
  return (
    <section className={styles.public} aria-label="What the public reads">
      <p className={styles.quiet}>
        {publish
          ? 'The public reads this on the website from the next bundle on:'
          : 'Not public. With “On the website” the public would read:'}
      </p>
      <RecordText>
        <p>
          <strong>{title.trim() === '' ? 'No title yet' : title}</strong>
        </p>
        {daysOf(told) === '' ? null : <p>{daysOf(told)}</p>}
        {words.trim() === '' ? null : <p className={styles.prose}>{words}</p>}
        {outcome.trim() === '' ? null : <p className={styles.prose}>{outcome}</p>}
        {link === '' ? null : <p className={styles.prose}>{link}</p>}
      </RecordText>
      <p className={styles.quiet}>Owner, note and due date of the work stay in the office.</p>
    </section>
  );
}

/** `Open from 1 December 2026 to 14 January 2027`. */
function daysOf({ kind, opensOn, dueOn }: Told): string {
  const to = kind === 'consultation' && dueOn !== null ? ` to ${formatPlainDate(dueOn)}` : '';
  if (opensOn !== null) return `From ${formatPlainDate(opensOn)}${to}`;
  return to === '' ? '' : `Until ${to.slice(4)}`;
}
