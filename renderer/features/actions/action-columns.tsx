import type { ActionView } from '#shared/actions/actions.contract.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import { formatPlainDate } from '#shared/calendar/date-words.ts';
import { Mark } from '../../ui/mark.tsx';
import type { TableColumn } from '../../ui/table-columns.ts';
import { TwoLines } from '../../ui/two-lines.tsx';
import { dueDay, originOf } from './action-words.ts';
import styles from './actions.module.css';
import { WithheldMark } from './withheld-mark.tsx';

/** What the register says of each action: what was agreed, where, by whom and how far it is. */
export function actionColumns(today: CivilDate): readonly TableColumn<ActionView>[] {
  return [
    {
      id: 'ref',
      head: 'Ref',
      width: '5.25rem',
      text: ({ action }) => action.ref,
      sortBy: ({ action }) => action.ref,
      cell: ({ action }) => <span className={styles.ref}>{action.ref}</span>,
    },
    {
      id: 'action',
      head: 'Action',
      isName: true,
      text: (view) => `${view.action.words} (${originOf(view)})`,
      cell: (view) => (
        <>
          <TwoLines first={view.action.words} second={originOf(view)} />
          {view.onChairsList ? (
            <span className={styles.cellMark}>
              <Mark tone="warn" size="small">
                For the chair, carried {view.meetingsCarried} meetings
              </Mark>
            </span>
          ) : null}
          <WithheldMark isWithheld={view.action.withheld} />
        </>
      ),
    },
    {
      id: 'owner',
      head: 'Owner',
      width: '28%',
      text: ({ ownerWords }) => ownerWords,
      sortBy: ({ ownerWords }) => ownerWords,
    },
    {
      id: 'due',
      head: 'Due',
      width: '5.5rem',
      text: ({ action }) => (action.dueOn === null ? '' : formatPlainDate(action.dueOn)),
      sortBy: ({ action }) => action.dueOn,
      cell: ({ action }) => dueDay(action.dueOn, today),
    },
    {
      id: 'state',
      head: 'State',
      width: '10.5rem',
      text: ({ status }) => status.words,
      sortBy: ({ daysLate, action }) => (action.state === 'closed' ? 1 : -daysLate),
      cell: ({ status }) => <Mark tone={status.tone}>{status.words}</Mark>,
    },
  ];
}
