import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useId, useState, type KeyboardEvent } from 'react';
import type { RoomPerson } from '#shared/attendance/attendance.contract.ts';
import type { LiveTools } from './live-screen.tsx';
import { roomFilterId } from './pane-focus.ts';
import { organisationsThatTellApart } from './room-names.ts';
import styles from './room-pane.module.css';
import { RoomPersonRow } from './room-person-row.tsx';
import { eventFor } from './use-room.ts';

/** Everybody of the meeting, with a field that finds somebody by two letters. */
export function RoomList({ live, room, phase, roomPane }: LiveTools) {
  const { people, othersWords } = live.session.room;
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(0);
  const hintId = useId();
  const tellApart = organisationsThatTellApart(people);
  const hits = people.filter((person) => isNamed(person, typed));
  const target = typed === '' ? undefined : hits[Math.min(chosen, hits.length - 1)];
  const record = (person: RoomPerson) => room.record(person, eventFor(person).event);

  const back = () => {
    setTyped('');
    setChosen(0);
    roomPane.close();
    live.editor.get()?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && target !== undefined) {
      event.preventDefault();
      record(target);
      back();
    }
    if (event.key === 'Escape' && !roomPane.isOverlay) {
      event.preventDefault();
      back();
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || hits.length === 0 || event.ctrlKey) return;
    event.preventDefault();
    setChosen((now) => (Math.min(now, hits.length - 1) + step + hits.length) % hits.length);
  };

  const groups = [
    { title: 'Members', people: hits.filter(isMember) },
    { title: 'Also attending', people: hits.filter((person) => !isMember(person)) },
  ].filter((group) => group.people.length > 0);
  return (
    <div className={styles.people}>
      {phase.isWritable ? (
        <div className={styles.find}>
          <TextInput
            id={roomFilterId}
            aria-label="Find somebody in the room"
            aria-describedby={hintId}
            aria-keyshortcuts="Control+."
            placeholder="Find somebody"
            size="xs"
            leftSection={<IconSearch size={14} stroke={1.6} aria-hidden="true" />}
            autoComplete="off"
            value={typed}
            onChange={(event) => {
              setTyped(event.currentTarget.value);
              setChosen(0);
            }}
            onKeyDown={onKeyDown}
          />
          <p id={hintId} className={styles.findHint} role="status">
            {hintFor(typed, target, tellApart)}
          </p>
        </div>
      ) : null}
      {groups.map((group) => (
        <section key={group.title} aria-label={group.title}>
          <div className={styles.groupHead}>
            <h3 className={styles.groupTitle}>{group.title}</h3>
            {group.title === 'Members' ? <span>{othersWords}</span> : null}
          </div>
          <ul className={styles.list}>
            {group.people.map((person) => (
              <RoomPersonRow
                key={person.key}
                person={person}
                organisation={tellApart.get(person.key)}
                isTarget={person.key === target?.key}
                isWritable={phase.isWritable}
                onRecord={() => record(person)}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** What Enter will do, said as it is typed. */
function hintFor(
  typed: string,
  target: RoomPerson | undefined,
  tellApart: ReadonlyMap<string, string>,
): string {
  if (typed === '') return '';
  if (target === undefined) return `Nobody matches “${typed}”`;
  const organisation = tellApart.get(target.key);
  const name =
    organisation === undefined ? target.shortName : `${target.shortName}, ${organisation},`;
  return `Enter: ${name} ${eventFor(target).event}`;
}

function isMember({ capacity }: RoomPerson): boolean {
  return capacity === 'member' || capacity === 'substitute';
}

/** Found by the beginning of any word of the name, post or organisation. */
function isNamed({ name, shortName, organisationWords }: RoomPerson, typed: string): boolean {
  const words = `${name} ${shortName} ${organisationWords}`.toLowerCase().split(/[\s,()]+/);
  const wanted = typed.toLowerCase().trim().split(/\s+/);
  return wanted.every((part) => words.some((word) => word.startsWith(part)));
}
