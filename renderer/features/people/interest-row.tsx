import type { CivilDate } from '#shared/calendar/civil-date.ts';
import { formatPlainDate } from '#shared/calendar/date-words.ts';
import { interestHandlingWords, interestKindWords } from '#shared/interests/interest-words.ts';
import type { Interest } from '#shared/interests/interest.ts';
import type { InterestView } from '#shared/interests/interests.contract.ts';
import { Mark } from '../../ui/mark.tsx';
import { PathLink } from '../../ui/path-link.tsx';
import { RecordText } from '../../ui/record-text.tsx';
import { Row } from '../../ui/row-list.tsx';
import { RowMenu } from '../../ui/row-menu.tsx';
import styles from './people.module.css';

interface InterestRowProps {
  view: InterestView;
  today: CivilDate;
  onChange: () => void;
  onEnd: () => void;
  onRemove: () => void;
}

/** One entry of the register: what kind, in what, since when, and where it was declared. */
export function InterestRow({ view, today, onChange, onEnd, onRemove }: InterestRowProps) {
  const { interest, concernsWords, problems, declaredAt } = view;
  const { kind, nature, sensitive, toDay } = interest;
  const title = concernsWords === '' ? interestKindWords[kind] : concernsWords;
  const hasEnded = toDay !== null && toDay < today;
  return (
    <Row
      title={title}
      detail={concernsWords === '' ? undefined : interestKindWords[kind]}
      end={
        <RowMenu
          label={`Change the interest in ${title}`}
          items={[
            { name: 'Change', onClick: onChange },
            ...(hasEnded ? [] : [{ name: 'It ended', onClick: onEnd }]),
            { name: 'Remove, it was a mistake', onClick: onRemove },
          ]}
        />
      }
    >
      <div className={styles.interest}>
        {nature === '' ? null : <RecordText>{nature}</RecordText>}
        {sensitive ? (
          <Mark tone="exempt" size="small">
            Sensitive. The public learn that there is one, never its nature.
          </Mark>
        ) : null}
        {problems.map(({ code, tone, sentence }) => (
          <Mark key={code} tone={tone} size="small">
            {sentence}
          </Mark>
        ))}
        <p className={styles.quiet}>{dayWords(interest)}</p>
        {interest.dispensation === '' ? null : (
          <p className={styles.quiet}>{dispensationWords(interest)}</p>
        )}
        {declaredAt.length === 0 ? null : (
          <ul
            className={styles.declared}
            aria-label={`Where the interest in ${title} was declared`}
          >
            {declaredAt.map(({ meeting, declaration }) => (
              <li key={declaration.id}>
                Declared <PathLink path={`${meeting.path}/people`}>{meeting.words}</PathLink>
                {`, ${interestHandlingWords[declaration.handling].toLowerCase()}`}
              </li>
            ))}
          </ul>
        )}
      </div>
    </Row>
  );
}

function dayWords({ notifiedOn, fromDay, toDay }: Interest): string {
  const days = [
    notifiedOn === null ? 'Not notified yet' : `Notified ${formatPlainDate(notifiedOn)}`,
    fromDay === null ? '' : `since ${formatPlainDate(fromDay)}`,
    toDay === null ? '' : `ended ${formatPlainDate(toDay)}`,
  ];
  return days.filter((words) => words !== '').join(', ');
}

function dispensationWords({ dispensation, dispensationUntil }: Interest): string {
  const until = dispensationUntil === null ? '' : `, until ${formatPlainDate(dispensationUntil)}`;
  return `Dispensation: ${dispensation}${until}`;
}
