import { IconDoorEnter, IconDoorExit, IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react';
import type { NodeViewProps } from '@tiptap/react';
import type { AdjournmentAttrs, PresenceAttrs } from '#shared/minutes/minute-document.ts';
import { PresenceKind } from '#shared/minutes/minute-document.ts';
import { presenceWords, wordsOfBlock } from '../block-words.ts';
import { BlockFrame } from './block-frame.tsx';
import styles from './blocks.module.css';
import { useMinuteContext } from './minute-context.ts';
import { TimeField } from './parsed-fields.tsx';
import { ChoiceField, PickField, TextField } from './text-fields.tsx';

/** Somebody coming or going, with the time. */
export function PresenceView(view: NodeViewProps) {
  const { context, writable } = useMinuteContext();
  // The editor's schema makes these; parsing them would trim what is being typed.
  const attrs = view.node.attrs as PresenceAttrs;
  const disabled = !writable;
  const change = (part: Partial<PresenceAttrs>) => view.updateAttributes(part);
  const Icon = attrs.event === 'left' ? IconDoorExit : IconDoorEnter;
  const title = presenceWords[attrs.event];
  return (
    <BlockFrame
      view={view}
      icon={<Icon size={17} stroke={1.6} />}
      name={title}
      title={<span className={styles.quietTitle}>{title}</span>}
      sentence={wordsOfBlock('presence', attrs)}
    >
      <div className={styles.workFields}>
        <PickField
          field="who"
          label="Who"
          value={attrs.who}
          options={context.people.map(({ name }) => name)}
          isNeeded
          disabled={disabled}
          onChange={(who) => {
            const person = context.people.find(({ name }) => name === who);
            change({ who, attendanceId: person?.attendanceId ?? null });
          }}
        />
        <ChoiceField
          field="event"
          label="What"
          value={attrs.event}
          options={PresenceKind.options.map((event) => [event, presenceWords[event]] as const)}
          disabled={disabled}
          onChange={(event) => change({ event: PresenceKind.parse(event) })}
        />
        <TimeField
          field="at"
          label="At"
          value={attrs.at}
          disabled={disabled}
          onChange={(at) => change({ at })}
        />
        <TextField
          field="note"
          label="Note"
          value={attrs.note}
          disabled={disabled}
          onChange={(note) => change({ note })}
        />
      </div>
    </BlockFrame>
  );
}

/** The clock stops, or goes on. */
export function AdjournmentView(view: NodeViewProps) {
  // The editor's schema makes these; parsing them would trim what is being typed.
  const attrs = view.node.attrs as AdjournmentAttrs;
  const disabled = !useMinuteContext().writable;
  const change = (part: Partial<AdjournmentAttrs>) => view.updateAttributes(part);
  const isPause = attrs.event === 'adjourned';
  const Icon = isPause ? IconPlayerPause : IconPlayerPlay;
  return (
    <BlockFrame
      view={view}
      icon={<Icon size={17} stroke={1.6} />}
      name={isPause ? 'Adjourned' : 'Resumed'}
      title={<span className={styles.quietTitle}>{isPause ? 'Adjourned' : 'Resumed'}</span>}
      sentence={wordsOfBlock('adjournment', attrs)}
    >
      <div className={styles.workFields}>
        <TimeField
          field="at"
          label="At"
          value={attrs.at}
          disabled={disabled}
          onChange={(at) => change({ at })}
        />
        <TextField
          field="words"
          label="Words"
          value={attrs.words}
          disabled={disabled}
          onChange={(words) => change({ words })}
        />
      </div>
    </BlockFrame>
  );
}
