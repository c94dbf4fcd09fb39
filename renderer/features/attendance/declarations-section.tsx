import type { AttendancePage } from '#shared/attendance/attendance.contract.ts';
import { formatTime, isTimeOfDay } from '#shared/calendar/time-of-day.ts';
import { interestHandlingWords, interestKindWords } from '#shared/interests/interest-words.ts';
import type { Declaration } from '#shared/interests/interest.ts';
import { Empty } from '../../ui/empty.tsx';
import { Mark } from '../../ui/mark.tsx';
import { PathLink } from '../../ui/path-link.tsx';
import { RecordText } from '../../ui/record-text.tsx';
import { Row, RowList } from '../../ui/row-list.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import styles from './attendance.module.css';

/** What members declared at this meeting and what they did. The minutes are where it is written. */
export function DeclarationsSection({ page }: { page: AttendancePage }) {
  const { declarations, head, whyNotEditable } = page;
  const write = (
    <PathLink path={`${head.path}/minutes${whyNotEditable === null ? '/live' : ''}`}>
      {whyNotEditable === null ? 'Write in the minutes' : 'Read in the minutes'}
    </PathLink>
  );
  return (
    <section aria-labelledby="declarations" data-pane="Declarations">
      <SectionHead
        id="declarations"
        title="Declared at this meeting"
        {...(declarations.length === 0 ? {} : { note: declarations.length })}
        action={write}
      />
      {declarations.length === 0 ? (
        <Empty
          kind="line"
          title="Nothing is declared yet"
          sentence="Type /interest in the minutes; the register is kept in the same step."
        />
      ) : (
        <RowList labelledBy="declarations">
          {declarations.map((declaration) => (
            <DeclarationRow key={declaration.id} declaration={declaration} page={page} />
          ))}
        </RowList>
      )}
    </section>
  );
}

function DeclarationRow({ declaration, page }: { declaration: Declaration; page: AttendancePage }) {
  const { who, kind, concerns, nature, sensitive, dispensation, itemId } = declaration;
  const item = page.items.find((each) => each.itemId === itemId);
  return (
    <Row
      title={who}
      detail={[interestKindWords[kind], concerns, item === undefined ? '' : `item ${item.number}`]
        .filter((words) => words !== '')
        .join(', ')}
    >
      {nature === '' ? null : <RecordText>{nature}</RecordText>}
      {sensitive ? (
        <Mark tone="exempt" size="small">
          Sensitive: the public learn that there is one, never its nature
        </Mark>
      ) : null}
      <p>{handlingWords(declaration)}</p>
      {dispensation === '' ? null : <p className={styles.quiet}>Dispensation: {dispensation}</p>}
    </Row>
  );
}

/** `Left the room at 2:50pm, returned 3:10pm`. */
function handlingWords({ handling, leftAt, returnedAt }: Declaration): string {
  const left = leftAt !== null && isTimeOfDay(leftAt) ? ` at ${formatTime(leftAt)}` : '';
  const isBack = returnedAt !== null && isTimeOfDay(returnedAt);
  const back = isBack ? `, returned ${formatTime(returnedAt)}` : '';
  return `${interestHandlingWords[handling]}${left}${back}`;
}
