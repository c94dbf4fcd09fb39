import { IconCircleCheck } from '@tabler/icons-react';
import type { NodeViewProps } from '@tiptap/react';
import type { ActionAttrs } from '#shared/minutes/minute-document.ts';
import { BlockFrame } from './block-frame.tsx';
import styles from './blocks.module.css';
import { useMinuteContext } from './minute-context.ts';
import { DayField } from './parsed-fields.tsx';
import { PickField } from './text-fields.tsx';

/** An action: what is to be done, who does it, by when. */
export function ActionView(view: NodeViewProps) {
  const { context, writable } = useMinuteContext();
  // The editor's schema makes these; parsing them would trim what is being typed.
  const attrs = view.node.attrs as ActionAttrs;
  const disabled = !writable;
  const change = (part: Partial<ActionAttrs>) => view.updateAttributes(part);
  const ref = context.refs?.[attrs.id];
  const title = ref === undefined ? 'Action' : `Action ${ref}`;
  return (
    <BlockFrame
      view={view}
      icon={<IconCircleCheck size={17} stroke={1.6} />}
      name={title}
      title={<span className={styles.quietTitle}>{title}</span>}
    >
      <PickField
        field="owner"
        label="Owner"
        value={attrs.owner}
        options={context.owners.map(({ words }) => words)}
        hint="who does it"
        isNeeded
        disabled={disabled}
        onChange={(owner) => {
          const known = context.owners.find(({ words }) => words === owner);
          change({
            owner,
            ownerPostId: known?.postId ?? null,
            ownerOrganisationId: known?.organisationId ?? null,
          });
        }}
      />
      <DayField
        field="dueOn"
        label="Due"
        value={attrs.dueOn}
        isNeeded
        disabled={disabled}
        onChange={(dueOn) => change({ dueOn })}
      />
    </BlockFrame>
  );
}
