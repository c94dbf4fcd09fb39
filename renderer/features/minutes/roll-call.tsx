import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { RoomPerson } from '#shared/attendance/attendance.contract.ts';
import { Banner } from '../../ui/banner.tsx';
import { Empty } from '../../ui/empty.tsx';
import { KeyHints } from '../../ui/kbd.tsx';
import type { LiveTools } from './live-screen.tsx';
import styles from './roll-call.module.css';
import { RollCallRow } from './roll-call-row.tsx';
import panes from './writing-pane.module.css';

/** Before the meeting is opened: who is here, who sent apologies, who stands in for whom. */
export function RollCall(tools: LiveTools) {
  const { live, room, phase, ask } = tools;
  const { people } = live.session.room;
  const canChange = phase.whyNot === null;
  const members = people.filter(isMember);
  const others = people.filter((person) => !isMember(person));
  const isExpecting = members.some(({ here }) => here === 'expected');
  return (
    <section className={panes.pane} aria-label="Roll call" data-pane="Roll call">
      <div className={styles.body}>
        <div className={styles.head}>
          <h2 className={styles.title}>Roll call</h2>
          {canChange ? (
            <Button variant="default" disabled={!isExpecting} onClick={room.allHere}>
              All here
            </Button>
          ) : null}
        </div>
        {live.problem === null && phase.whyNot === null ? null : (
          <Banner tone="bad" title={live.problem ?? phase.whyNot} isAlert={live.problem !== null} />
        )}
        {members.length === 0 ? (
          <Empty
            kind="line"
            title="This partnership has no members on its list"
            sentence="Add its seats under Partnerships, or add who is in the room below."
          />
        ) : (
          <ul className={styles.list} aria-label="Members">
            {members.map((person) => (
              <RollCallRow
                key={person.key}
                person={person}
                canChange={canChange}
                onMark={(state) => room.mark(person, state)}
                onSubstitute={() => ask({ kind: 'substitute', seatId: person.seatId, who: '' })}
              />
            ))}
          </ul>
        )}
        <h3 className={styles.section}>Also attending</h3>
        {others.length === 0 ? (
          <p className={styles.quiet}>No officer or observer is on the list yet.</p>
        ) : (
          <ul className={styles.list} aria-label="Also attending">
            {others.map((person) => (
              <RollCallRow
                key={person.key}
                person={person}
                canChange={canChange}
                onMark={(state) => room.mark(person, state)}
                onSubstitute={null}
              />
            ))}
          </ul>
        )}
        {canChange ? (
          <div className={styles.add}>
            <Button
              variant="default"
              leftSection={<IconPlus size={16} stroke={2} aria-hidden="true" />}
              onClick={() => ask({ kind: 'substitute', seatId: null, who: '' })}
            >
              Substitute
            </Button>
            <Button
              variant="default"
              leftSection={<IconPlus size={16} stroke={2} aria-hidden="true" />}
              onClick={() => ask({ kind: 'other', who: '' })}
            >
              Officer or observer
            </Button>
          </div>
        ) : null}
      </div>
      {canChange ? (
        <div className={panes.foot}>
          <p className={styles.quiet}>Each answer is saved at once.</p>
          <KeyHints hints={hints} />
        </div>
      ) : null}
    </section>
  );
}

const hints = [
  { keys: ['Tab'], does: 'next person' },
  { keys: ['ArrowLeft', 'ArrowRight'], does: 'change' },
  { keys: ['Ctrl+Enter'], does: 'open the meeting' },
];

function isMember({ capacity }: RoomPerson): boolean {
  return capacity === 'member' || capacity === 'substitute';
}
