import { useMemo } from 'react';
import type { MinuteItem } from '#shared/minutes/minutes-view.ts';
import { Empty } from '../../ui/empty.tsx';
import { KeyHints } from '../../ui/kbd.tsx';
import { showToast } from '../../ui/toast-list.ts';
import type { AttendanceRequest } from './editor/minute-editor.types.ts';
import { MinuteEditor } from './editor/minute-editor.tsx';
import { editorContext } from './editor-context.ts';
import { ItemHead } from './item-head.tsx';
import type { LiveTools } from './live-screen.tsx';
import { OpenActions } from './open-actions.tsx';
import { SaveLine } from './save-line.tsx';
import { StateBanners } from './state-banners.tsx';
import { usePeopleOptions } from './use-people-options.ts';
import styles from './writing-pane.module.css';

/** The minute of one item: what the report asks for, what is being written, and whether it is saved. */
export function WritingPane(tools: LiveTools) {
  const { live, phase } = tools;
  const { shown, saving, session } = live;
  const isPrivate = session.inPrivate || shown?.inPrivate === true || shown?.restricted === true;
  return (
    <section
      className={styles.pane}
      aria-label="Minute"
      data-pane="Minute"
      data-private={isPrivate}
      onBlur={() => void saving.flush()}
    >
      <div className={styles.body}>
        <StateBanners {...tools} isPrivate={isPrivate} />
        {shown === null ? (
          <Empty title="No item is open" sentence="Choose an item in the list." />
        ) : (
          <div className={styles.measure}>
            <ItemHead {...tools} item={shown} />
            {shown.kind === 'matters_arising' ? <OpenActions live={live} phase={phase} /> : null}
            <Minute {...tools} item={shown} />
          </div>
        )}
      </div>
      <div className={styles.foot}>
        <SaveLine saving={saving} />
        {phase.isWritable ? <KeyHints hints={hints} /> : null}
      </div>
    </section>
  );
}

const hints = [
  { keys: ['/'], does: 'insert' },
  { keys: ['Ctrl+Enter'], does: 'finish item' },
  { keys: ['F6'], does: 'next pane' },
];

function Minute({ live, phase, room, ask, item }: LiveTools & { item: MinuteItem }) {
  const { session, texts, saving, follow } = live;
  const { set: holdEditor } = live.editor;
  const { organisations } = usePeopleOptions();
  const context = useMemo(
    () => editorContext(session, item, organisations),
    [session, item, organisations],
  );
  const isOpenEntry = item.entry !== null && item.entry.id === session.minutes?.openEntryId;
  const text = texts.load(item.itemId, isOpenEntry ? (session.minutes?.openCaret ?? '') : '');
  if (!phase.isWritable && item.entry === null) {
    return <p className={styles.nothing}>Nothing was written under this item.</p>;
  }

  const onAttendance = ({ event, person, who }: AttendanceRequest) => {
    const known = session.room.people.find(({ key }) => key === person?.key);
    if (event === 'substitute') {
      ask({ kind: 'substitute', seatId: known?.seatId ?? null, who });
    } else if (known !== undefined) {
      room.mark(known, 'apologies');
      showToast(`Apologies from ${known.shortName} recorded`);
    } else {
      live.showProblem(`Nobody in the room list is called “${who}”.`);
    }
  };
  return (
    <div className={styles.editor}>
      <MinuteEditor
        ref={holdEditor}
        // An editor of its own for reading: one that was written in stays open to the keys.
        key={phase.isWritable ? 'writing' : 'reading'}
        entryKey={text.key}
        document={text.document}
        caret={text.caret}
        writable={phase.isWritable}
        label={`Minute of item ${item.number}, ${item.title}`}
        context={context}
        onChange={(document, caret) => saving.type(item.itemId, { document, caret })}
        onGo={follow}
        onAttendance={onAttendance}
        onNeedsAttendance={(who) => ask({ kind: 'other', who })}
      />
    </div>
  );
}
