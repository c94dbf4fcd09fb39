import { IconScale } from '@tabler/icons-react';
import type { NodeViewProps } from '@tiptap/react';
import { Shape } from '#renderer/ui/shape.tsx';
import {
  InterestHandling,
  interestHandlings,
  InterestKind,
  interestKinds,
} from '#shared/interests/interest.ts';
import type { DeclarationAttrs } from '#shared/minutes/minute-document.ts';
import { declarationWords, handlingWords, kindWords } from '../block-words.ts';
import { BlockFrame } from './block-frame.tsx';
import styles from './blocks.module.css';
import { useMinuteContext } from './minute-context.ts';
import { TimeField } from './parsed-fields.tsx';
import { ChoiceField, PickField, TextField, TickField } from './text-fields.tsx';

/** An interest declared: whose, in what, and what they did. */
export function DeclarationView(view: NodeViewProps) {
  // The editor's schema makes these; parsing them would trim what is being typed.
  const attrs = view.node.attrs as DeclarationAttrs;
  return (
    <BlockFrame
      view={view}
      icon={<IconScale size={17} stroke={1.6} />}
      name="Interest declared"
      title={
        <span className={styles.quietTitle}>
          {attrs.sensitive ? 'Sensitive interest declared' : 'Interest declared'}
        </span>
      }
      sentence={
        <>
          {declarationWords(attrs)}{' '}
          {attrs.who === '' ? null : (
            <span className={styles.registered}>
              <Shape tone="good" size={0.75} /> Added to the register
            </span>
          )}
        </>
      }
    >
      <DeclarationFields view={view} attrs={attrs} />
    </BlockFrame>
  );
}

interface DeclarationFieldsProps {
  view: NodeViewProps;
  attrs: DeclarationAttrs;
}

function DeclarationFields({ view, attrs }: DeclarationFieldsProps) {
  const { context, writable } = useMinuteContext();
  const disabled = !writable;
  const change = (part: Partial<DeclarationAttrs>) => view.updateAttributes(part);
  const leaves = attrs.handling === 'left' || attrs.handling === 'spoke_and_left';
  return (
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
      <PickField
        field="concerns"
        label="Interest in"
        value={attrs.concerns}
        options={context.organisations.map(({ name }) => name)}
        hint="an organisation, a scheme"
        disabled={disabled}
        onChange={(concerns) => {
          const found = context.organisations.find(({ name }) => name === concerns);
          change({ concerns, organisationId: found?.id ?? null });
        }}
      />
      <ChoiceField
        field="kind"
        label="Kind"
        value={attrs.kind}
        options={interestKinds.map((kind) => [kind, kindWords[kind]] as const)}
        disabled={disabled}
        onChange={(kind) => change({ kind: InterestKind.parse(kind) })}
      />
      <TextField
        field="nature"
        label="Nature"
        value={attrs.nature}
        disabled={disabled}
        onChange={(nature) => change({ nature })}
      />
      <TickField
        field="sensitive"
        label="Sensitive: its nature is never published"
        value={attrs.sensitive}
        disabled={disabled}
        onChange={(sensitive) => change({ sensitive })}
      />
      <ChoiceField
        field="handling"
        label="What they did"
        value={attrs.handling}
        options={interestHandlings.map((one) => [one, handlingWords[one]] as const)}
        disabled={disabled}
        onChange={(handling) => change({ handling: InterestHandling.parse(handling) })}
      />
      {leaves ? (
        <>
          <TimeField
            field="leftAt"
            label="Left at"
            value={attrs.leftAt}
            disabled={disabled}
            onChange={(leftAt) => change({ leftAt })}
          />
          <TimeField
            field="returnedAt"
            label="Back at"
            value={attrs.returnedAt}
            disabled={disabled}
            onChange={(returnedAt) => change({ returnedAt })}
          />
        </>
      ) : null}
      <TextField
        field="dispensation"
        label="Dispensation"
        value={attrs.dispensation}
        disabled={disabled}
        onChange={(dispensation) => change({ dispensation })}
      />
    </div>
  );
}
