import { useId } from 'react';
import type { ActionView } from '#shared/actions/actions.contract.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import { Mark } from '../../ui/mark.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import { dueDay, originOf } from './action-words.ts';
import styles from './actions.module.css';
import { WithheldMark } from './withheld-mark.tsx';

interface OwnersBoardProps {
  actions: readonly ActionView[];
  today: CivilDate;
  selectedId: string | null;
  onOpen: (id: string) => void;
}

/** What each owner still has to do, those with late actions first. */
export function OwnersBoard({ actions, today, selectedId, onOpen }: OwnersBoardProps) {
  return (
    <div className={styles.board}>
      {byOwner(actions).map(({ owner, actions: owned }) => (
        <Owner
          key={owner}
          owner={owner}
          actions={owned}
          today={today}
          selectedId={selectedId}
          onOpen={onOpen}
        />
      ))}
    </div>
  );
}

function Owner({
  owner,
  actions,
  today,
  selectedId,
  onOpen,
}: OwnersBoardProps & { owner: string }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <SectionHead id={id} title={owner} note={actions.length} />
      <ul className={styles.cards} aria-labelledby={id} data-list="">
        {actions.map((view) => (
          <li key={view.action.id}>
            <button
              type="button"
              className={styles.card}
              data-selected={view.action.id === selectedId}
              aria-pressed={view.action.id === selectedId}
              onClick={() => onOpen(view.action.id)}
            >
              <span className={styles.cardLine}>
                <span className={styles.quiet}>{view.action.ref}</span>
                <span className={styles.quiet}>{dueDay(view.action.dueOn, today)}</span>
              </span>
              <span className={styles.cardWords}>{view.action.words}</span>
              <span className={styles.quiet}>{originOf(view)}</span>
              <Mark tone={view.status.tone} size="small">
                {view.status.words}
              </Mark>
              <WithheldMark isWithheld={view.action.withheld} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The register comes late first, so the owners stand in the order of their first action. */
function byOwner(actions: readonly ActionView[]) {
  const owners = new Map<string, ActionView[]>();
  for (const view of actions) {
    owners.set(view.ownerWords, [...(owners.get(view.ownerWords) ?? []), view]);
  }
  return [...owners].map(([owner, owned]) => ({ owner, actions: owned }));
}
