import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import { formatPlainDate } from '#shared/calendar/date-words.ts';
import { joinWords } from '#shared/calendar/date-words.ts';
import type { SeatView } from '#shared/seats/seat.ts';
import { whoIsNotTold } from '#shared/seats/seat.rules.ts';
import { seatRoleWords } from '#shared/seats/seat-words.ts';
import { api, client } from '../../api/client.ts';
import { Banner } from '../../ui/banner.tsx';
import { Facts } from '../../ui/facts.tsx';
import { RecordForm } from '../../ui/fields/record-form.tsx';
import { Inspector } from '../../ui/inspector.tsx';
import { Mark } from '../../ui/mark.tsx';
import { RowMenu } from '../../ui/row-menu.tsx';
import { FillSeatDialog, LeavingDialog } from './seat-dialogs.tsx';
import { SeatFields, seatValues } from './seat-fields.tsx';
import { SeatValues } from './seat-schema.ts';
import { useAttempt } from './use-attempt.ts';
import styles from './partnerships.module.css';

interface SeatInspectorProps {
  view: SeatView;
  today: CivilDate;
  isReadOnly: boolean;
  onClose: () => void;
}

/** Everything about one seat; facts save themselves, who sits there is a step of its own. */
export function SeatInspector({ view, today, isReadOnly, onClose }: SeatInspectorProps) {
  const { seat, title, holderWords, state } = view;
  const [shown, setShown] = useState<'fill' | 'leave' | null>(null);
  const attempt = useAttempt();
  const queries = useQueryClient();
  const isVacant = state === 'vacant';
  const isLeaving = seat.leavesOn !== null;
  const menu = [
    ...(isVacant
      ? []
      : [
          {
            name: 'Vacate the seat',
            onClick: () => attempt(client.seats.vacate({ target: seat }), `${title} is vacant`),
          },
        ]),
    ...(isLeaving
      ? [
          {
            name: 'Withdraw the notice of leaving',
            onClick: () =>
              attempt(client.seats.withdrawNotice({ target: seat }), 'Notice withdrawn'),
          },
        ]
      : []),
    {
      name: 'Remove the seat',
      onClick: () => {
        attempt(client.seats.remove({ target: seat }), `${title} removed`);
        onClose();
      },
    },
  ];
  return (
    <Inspector
      label={`Seat: ${title}`}
      kicker={seatRoleWords[seat.role]}
      title={title}
      onClose={onClose}
      {...(isReadOnly ? {} : { menu: <RowMenu label="More about this seat" items={menu} /> })}
      {...(isReadOnly
        ? {}
        : {
            foot: (
              <span className={styles.buttons}>
                <Button variant="default" size="compact-md" onClick={() => setShown('fill')}>
                  {isVacant ? 'Fill the seat' : 'Change the member'}
                </Button>
                {isVacant ? null : (
                  <Button variant="default" size="compact-md" onClick={() => setShown('leave')}>
                    {isLeaving ? 'Change the notice' : 'Notice of leaving'}
                  </Button>
                )}
              </span>
            ),
          })}
    >
      <div className={styles.column}>
        <Facts
          facts={[
            {
              name: 'Sits there',
              value: isVacant ? <Mark tone="todo">Nobody, the seat is vacant</Mark> : holderWords,
            },
            ...(view.person === null ? [] : [{ name: 'Person', value: view.person.name }]),
            ...(view.stateWords === '' ? [] : [{ name: 'State', value: view.stateWords }]),
          ]}
        />
        {isLeaving ? <Leaving view={view} /> : null}
        {view.alsoSitsOn.length === 0 ? null : (
          <p className={styles.quiet}>
            Also sits on{' '}
            {view.alsoSitsOn.map(({ bodyId, slug, name }, index) => (
              <span key={bodyId}>
                {index === 0 ? '' : ', '}
                <Link to="/partnerships/$body/$tab" params={{ body: slug, tab: 'members' }}>
                  {name}
                </Link>
              </span>
            ))}
            . Think of conflicts of interest.
          </p>
        )}
        {isReadOnly ? null : (
          <RecordForm
            label={`Seat: ${title}`}
            schema={SeatValues}
            record={seat}
            values={seatValues(seat)}
            save={async (target, change) => {
              const stored = await client.seats.amend({ target, change });
              await queries.invalidateQueries({ queryKey: api.bodies.key() });
              return stored;
            }}
          >
            {({ control }) => <SeatFields control={control} today={today} />}
          </RecordForm>
        )}
      </div>
      <FillSeatDialog
        view={view}
        today={today}
        opened={shown === 'fill'}
        onClose={() => setShown(null)}
      />
      <LeavingDialog
        view={view}
        today={today}
        opened={shown === 'leave'}
        onClose={() => setShown(null)}
      />
    </Inspector>
  );
}

function Leaving({ view }: { view: SeatView }) {
  const { seat } = view;
  const untold = whoIsNotTold(seat);
  const parts = [
    seat.leavesOn === null ? '' : `Last day ${formatPlainDate(seat.leavesOn)}`,
    seat.leavingNoticeOn === null ? '' : `notice of ${formatPlainDate(seat.leavingNoticeOn)}`,
    seat.leavingNote,
  ].filter((words) => words !== '');
  return (
    <Banner
      tone={untold === null ? 'neutral' : 'warn'}
      title={joinWords(parts)}
      {...(untold === null ? {} : { detail: untold })}
    />
  );
}
