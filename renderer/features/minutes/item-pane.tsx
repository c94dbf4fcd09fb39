import { useRef, type KeyboardEvent } from 'react';
import { paceOf, runningItem } from '#shared/minutes/pace.rules.ts';
import type { MinutesSession } from '#shared/minutes/minutes-view.ts';
import { nextRow } from '../../ui/list-keys.ts';
import { Mark } from '../../ui/mark.tsx';
import styles from './item-pane.module.css';
import { ItemRow } from './item-row.tsx';
import type { LiveTools } from './live-screen.tsx';
import { useTimeOfDay } from './use-now.ts';

/** The order of business: what is done, what is being taken, and how the time stands. */
export function ItemPane({ live, phase }: LiveTools) {
  const { session, shown } = live;
  const now = useTimeOfDay();
  const list = useRef<HTMLUListElement>(null);
  // Minutes written up on another day have no clock to run against.
  const isTimed = phase.kind === 'in_session' && session.today === session.head.meeting.day;
  const running = isTimed ? runningItem(session.items, now) : null;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('button') ?? [])];
    const at = rows.findIndex((row) => row === document.activeElement);
    const to = nextRow(event.key, at, rows.length);
    if (to === null) return;
    event.preventDefault();
    rows[to]?.focus();
  };
  return (
    <section className={styles.pane} aria-label="Items" data-pane="Items">
      <ul className={styles.list} ref={list} data-list onKeyDown={onKeyDown} aria-label="Items">
        {session.items.map((item) => (
          <ItemRow
            key={item.itemId}
            item={item}
            isShown={item.itemId === shown?.itemId}
            running={item.itemId === running?.itemId ? running : null}
            onOpen={phase.kind === 'roll_call' ? null : () => live.goTo(item.itemId)}
          />
        ))}
      </ul>
      {isTimed ? <PaceFoot session={session} now={now} /> : null}
    </section>
  );
}

function PaceFoot({
  session,
  now,
}: {
  session: MinutesSession;
  now: ReturnType<typeof useTimeOfDay>;
}) {
  const startedAt = session.minutes?.startedAt ?? null;
  if (startedAt === null) return null;
  const plannedStart = session.head.meeting.startsAt;
  const pace = paceOf(session.items, { plannedStart, startedAt, now });
  if (pace === null) return null;
  return (
    <div className={styles.foot}>
      <Mark tone={pace.minutesLate > 0 ? 'warn' : 'good'}>{pace.sentence}</Mark>
      <p className={styles.ends}>{pace.endsWords}</p>
    </div>
  );
}
