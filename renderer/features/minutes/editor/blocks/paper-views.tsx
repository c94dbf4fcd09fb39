import { IconFileDescription, IconUsersMinus, IconUsersPlus } from '@tabler/icons-react';
import type { NodeViewProps } from '@tiptap/react';
import type { ExclusionAttrs, TabledPaperAttrs } from '#shared/minutes/minute-document.ts';
import { wordsOfBlock } from '../block-words.ts';
import { BlockFrame } from './block-frame.tsx';
import styles from './blocks.module.css';
import { useMinuteContext } from './minute-context.ts';
import { TimeField } from './parsed-fields.tsx';
import { TextField } from './text-fields.tsx';

/** The resolution that excludes the public, or lets them back in. */
export function ExclusionView(view: NodeViewProps) {
  // The editor's schema makes these; parsing them would trim what is being typed.
  const attrs = view.node.attrs as ExclusionAttrs;
  const disabled = !useMinuteContext().writable;
  const change = (part: Partial<ExclusionAttrs>) => view.updateAttributes(part);
  const isOut = attrs.event === 'excluded';
  const Icon = isOut ? IconUsersMinus : IconUsersPlus;
  const title = isOut ? 'Public excluded' : 'Public readmitted';
  return (
    <BlockFrame
      view={view}
      className={styles.exclusion}
      icon={<Icon size={17} stroke={1.6} />}
      name={title}
      title={<span className={styles.quietTitle}>{title}</span>}
    >
      <TextField
        field="words"
        label="Resolution"
        value={attrs.words}
        hint="the words of the resolution"
        isNeeded
        record
        lines
        disabled={disabled}
        onChange={(words) => change({ words })}
      />
      <TimeField
        field="at"
        label="At"
        value={attrs.at}
        isNeeded
        disabled={disabled}
        onChange={(at) => change({ at })}
      />
    </BlockFrame>
  );
}

/** A paper laid on the table, and why it is late and urgent. */
export function TabledPaperView(view: NodeViewProps) {
  // The editor's schema makes these; parsing them would trim what is being typed.
  const attrs = view.node.attrs as TabledPaperAttrs;
  const disabled = !useMinuteContext().writable;
  const change = (part: Partial<TabledPaperAttrs>) => view.updateAttributes(part);
  return (
    <BlockFrame
      view={view}
      icon={<IconFileDescription size={17} stroke={1.6} />}
      name="Paper tabled"
      title={<span className={styles.quietTitle}>Paper tabled</span>}
      sentence={wordsOfBlock('tabledPaper', attrs)}
    >
      <div className={styles.workFields}>
        <TextField
          field="title"
          label="Paper"
          value={attrs.title}
          hint="its name"
          isNeeded
          disabled={disabled}
          onChange={(title) => change({ title })}
        />
        <TextField
          field="copies"
          label="Copies"
          value={attrs.copies === null ? '' : String(attrs.copies)}
          hint="how many"
          limit={4}
          disabled={disabled}
          onChange={(words) => change({ copies: /^\d{1,4}$/.test(words) ? Number(words) : null })}
        />
        <TextField
          field="reasonLate"
          label="Why it is late"
          value={attrs.reasonLate}
          lines
          disabled={disabled}
          onChange={(reasonLate) => change({ reasonLate })}
        />
        <TextField
          field="reasonUrgent"
          label="Why it cannot wait"
          value={attrs.reasonUrgent}
          lines
          disabled={disabled}
          onChange={(reasonUrgent) => change({ reasonUrgent })}
        />
      </div>
    </BlockFrame>
  );
}
