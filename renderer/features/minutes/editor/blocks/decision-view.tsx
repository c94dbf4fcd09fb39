import { IconGavel } from '@tabler/icons-react';
import type { NodeViewProps } from '@tiptap/react';
import { Shape } from '#renderer/ui/shape.tsx';
import { DecisionOutcome, decisionOutcomes } from '#shared/decisions/decision.ts';
import type { DecisionAttrs } from '#shared/minutes/minute-document.ts';
import { outcomeWords } from '../block-words.ts';
import { BlockFrame } from './block-frame.tsx';
import styles from './blocks.module.css';
import { useMinuteContext } from './minute-context.ts';
import { PickField, TextField, TickField } from './text-fields.tsx';
import { VoteFields } from './vote-fields.tsx';

/** A decision: how it came out, its words, its reasons and who is accountable. */
export function DecisionView(view: NodeViewProps) {
  const { context, writable } = useMinuteContext();
  // The editor's schema makes these; parsing them would trim what is being typed.
  const attrs = view.node.attrs as DecisionAttrs;
  const disabled = !writable;
  const change = (part: Partial<DecisionAttrs>) => view.updateAttributes(part);
  const ref = context.refs?.[attrs.id];
  return (
    <BlockFrame
      view={view}
      className={styles.decision}
      icon={<IconGavel size={17} stroke={1.6} />}
      name={`Decision, ${outcomeWords[attrs.outcome]}`}
      title={
        <>
          <span className={styles.title}>Decision{ref === undefined ? '' : ` ${ref}`},</span>
          <OutcomeField value={attrs.outcome} disabled={disabled} onChange={change} />
        </>
      }
    >
      {context.quorate || attrs.outcome === 'recommendation_inquorate' ? null : (
        <p className={styles.warning}>
          <Shape tone="warn" size={0.875} /> Not quorate: this will be recorded as a recommendation
        </p>
      )}
      <TextField
        field="reasons"
        label="Reasons"
        value={attrs.reasons}
        hint="say why"
        isNeeded
        lines
        disabled={disabled}
        onChange={(reasons) => change({ reasons })}
      />
      <PickField
        field="accountable"
        label="Accountable body"
        value={attrs.accountable}
        options={context.organisations.map(({ name }) => name)}
        disabled={disabled}
        onChange={(accountable) =>
          change({
            accountable,
            accountableOrganisationId:
              context.organisations.find(({ name }) => name === accountable)?.id ??
              (accountable.startsWith(attrs.accountable) ? attrs.accountableOrganisationId : null),
          })
        }
      />
      <TextField
        field="options"
        label="Options considered"
        value={attrs.options}
        lines
        disabled={disabled}
        onChange={(options) => change({ options })}
      />
      <TextField
        field="reservations"
        label="Reservations noted for"
        value={attrs.reservations.join('; ')}
        hint="names, with ; between them"
        limit={18_000}
        disabled={disabled}
        onChange={(words) => change({ reservations: reservationsOf(words) })}
      />
      {context.votingAllowed || attrs.votes !== null ? (
        <VoteFields
          votes={attrs.votes}
          disabled={disabled}
          onChange={(votes) => change({ votes })}
        />
      ) : null}
      <TickField
        field="needsRatification"
        label="Needs the accountable body to agree"
        value={attrs.needsRatification}
        disabled={disabled}
        onChange={(needsRatification) => change({ needsRatification })}
      />
      <TickField
        field="usesResources"
        label="Uses money or staff"
        value={attrs.usesResources}
        disabled={disabled}
        onChange={(usesResources) => change({ usesResources })}
      />
    </BlockFrame>
  );
}

interface OutcomeFieldProps {
  value: DecisionOutcome;
  disabled: boolean;
  onChange: (part: { outcome: DecisionOutcome }) => void;
}

function OutcomeField({ value, disabled, onChange }: OutcomeFieldProps) {
  return (
    <select
      className={styles.outcome}
      data-field="outcome"
      aria-label="How it came out"
      value={value}
      disabled={disabled}
      onChange={(event) => onChange({ outcome: DecisionOutcome.parse(event.target.value) })}
    >
      {decisionOutcomes.map((outcome) => (
        <option key={outcome} value={outcome}>
          {outcomeWords[outcome]}
        </option>
      ))}
    </select>
  );
}

/** Names with semicolons between them; the space that is being typed is kept. */
function reservationsOf(words: string): string[] {
  return words === ''
    ? []
    : words
        .split(';')
        .slice(0, 60)
        .map((each) => each.replace(/^ /, '').slice(0, 300));
}
