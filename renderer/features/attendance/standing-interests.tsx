import type { AttendancePage } from '#shared/attendance/attendance.contract.ts';
import { interestKindWords } from '#shared/interests/interest-words.ts';
import { Empty } from '../../ui/empty.tsx';
import { Mark } from '../../ui/mark.tsx';
import { RecordText } from '../../ui/record-text.tsx';
import { Row, RowList } from '../../ui/row-list.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import styles from './attendance.module.css';

/** What those expected have in the standing register, so that nobody is taken unawares (S-055). */
export function StandingInterests({ page }: { page: AttendancePage }) {
  const { interests, prompts } = page;
  return (
    <section aria-labelledby="standing" data-pane="Standing interests">
      <SectionHead
        id="standing"
        title="Standing interests"
        {...(interests.length === 0 ? {} : { note: interests.length })}
      />
      {prompts.length === 0 ? null : (
        <ul className={styles.prompts} aria-label="Items that touch an interest">
          {prompts.map(({ itemId, number, title, who, sentence }) => (
            <li key={`${itemId} ${who}`}>
              <Mark tone="warn">{number === '' ? title : `Item ${number}, ${title}`}</Mark>
              <p>{sentence}</p>
            </li>
          ))}
        </ul>
      )}
      {interests.length === 0 ? (
        <Empty
          kind="line"
          title="None on the register of those expected"
          sentence="The register of each person is under People."
        />
      ) : (
        <RowList labelledBy="standing">
          {interests.map(({ interest, holderWords, concernsWords }) => (
            <Row
              key={interest.id}
              title={holderWords}
              detail={[interestKindWords[interest.kind], concernsWords]
                .filter((words) => words !== '')
                .join(', ')}
            >
              {interest.nature === '' ? null : <RecordText>{interest.nature}</RecordText>}
              {interest.sensitive ? (
                <Mark tone="exempt" size="small">
                  Sensitive
                </Mark>
              ) : null}
              {interest.dispensation === '' ? null : (
                <p className={styles.quiet}>Dispensation: {interest.dispensation}</p>
              )}
            </Row>
          ))}
        </RowList>
      )}
    </section>
  );
}
