import { VisuallyHidden } from '@mantine/core';
import type {
  AttendancePage,
  ItemPresence,
  RoomPerson,
} from '#shared/attendance/attendance.contract.ts';
import { SectionHead } from '../../ui/section-head.tsx';
import { Shape, type Tone } from '../../ui/shape.tsx';
import { wordsOf } from './use-room.ts';
import styles from './attendance.module.css';

/** Who was in the room for which item, as it follows from the minutes, and the quorum of each. */
export function PresenceTable({ page }: { page: AttendancePage }) {
  const { items, room } = page;
  if (items.length === 0) return null;
  const people = room.people.filter(({ key }) =>
    items.some((item) => presenceOf(item, key) !== 'not_there'),
  );
  return (
    <section aria-labelledby="presence" data-pane="Presence at each item">
      <SectionHead
        id="presence"
        title="Presence at each item"
        note="From the roll call and what the minutes say after it"
      />
      <div className={styles.scroll} role="region" aria-label="Table of presence" tabIndex={0}>
        <table className={styles.presence}>
          <thead>
            <tr>
              <th scope="col">Who</th>
              {items.map(({ itemId, number, title }) => (
                <th key={itemId} scope="col">
                  <span className={styles.number}>{number === '' ? 'Item' : number}</span>
                  <span className={styles.itemTitle}>{title}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr className={styles.quorumRow}>
              <th scope="row">Quorum</th>
              {items.map(({ itemId, quorum }) => (
                <td key={itemId}>
                  <Cell tone={quorum.met ? 'good' : 'bad'} words={quorumWords(quorum)} />
                  <VisuallyHidden>{quorum.sentence}</VisuallyHidden>
                </td>
              ))}
            </tr>
            {people.map((person) => (
              <tr key={person.key}>
                <th scope="row">{wordsOf(person)}</th>
                {items.map((item) => (
                  <td key={item.itemId}>
                    <PresenceCell item={item} person={person} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function PresenceCell({ item, person }: { item: ItemPresence; person: RoomPerson }) {
  const presence = presenceOf(item, person.key);
  return <Cell {...presenceWords[presence]} />;
}

function Cell({ tone, words }: { tone: Tone | null; words: string }) {
  return (
    <span className={styles.cell} data-tone={tone ?? 'none'}>
      {tone === null ? null : <Shape tone={tone} size={0.8125} />}
      <span>{words}</span>
    </span>
  );
}

type Presence = 'there' | 'partly' | 'withdrawn' | 'not_there';

/** Whoever withdrew is shown so, even if they heard a part of the item. */
function presenceOf(item: ItemPresence, key: string): Presence {
  if (item.withdrawn.includes(key)) return 'withdrawn';
  if (item.partly.includes(key)) return 'partly';
  return item.throughout.includes(key) ? 'there' : 'not_there';
}

const presenceWords: Record<Presence, { tone: Tone | null; words: string }> = {
  there: { tone: 'good', words: 'There' },
  partly: { tone: 'progress', words: 'Partly' },
  withdrawn: { tone: 'warn', words: 'Withdrew' },
  not_there: { tone: null, words: 'Not there' },
};

function quorumWords({ met, counting, needed }: ItemPresence['quorum']): string {
  if (needed === null) return 'No rule';
  return met ? `Yes, ${counting}` : `No, ${counting} of ${needed}`;
}
