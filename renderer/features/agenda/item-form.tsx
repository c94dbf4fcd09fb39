import { CheckboxField, SegmentedField, SelectField } from '../../ui/fields/choice-fields.tsx';
import { ComboboxField } from '../../ui/fields/combobox-field.tsx';
import { Form, SideBySide } from '../../ui/fields/form.tsx';
import { TextAreaField, TextField } from '../../ui/fields/text-fields.tsx';
import { NumberField } from '../../ui/fields/time-and-number-fields.tsx';
import type { ReactNode } from 'react';
import { useMemo } from 'react';
import type { ItemKind } from '#shared/agenda/agenda-item.ts';
import type { AgendaLine } from '#shared/agenda/agenda-view.ts';
import type { PostRef } from '#shared/people/references.ts';
import { Banner } from '../../ui/banner.tsx';
import { BackgroundPapersField } from './background-papers-field.tsx';
import { ItemClash } from './item-clash.tsx';
import { purposeChoices } from './purpose-choices.ts';
import { RecommendationsField } from './recommendations-field.tsx';
import type { AgendaChanges } from './use-agenda.ts';
import { useItemForm } from './use-item-form.ts';

interface ItemFormProps {
  line: AgendaLine;
  posts: readonly PostRef[];
  changes: AgendaChanges;
  /** What stands between the short fields and the long ones, and saves itself. */
  between: ReactNode;
}

/** The fields of an item. The public reads what is in serif. */
export function ItemForm({ line, posts, changes, between }: ItemFormProps) {
  const { item } = line;
  const { form, autosave, clash, settle } = useItemForm({ item, posts, changes });
  const { control } = form;
  const presenters = useMemo(
    () =>
      posts.map(({ id, title, organisation }) => ({
        value: id,
        label: title,
        detail: organisation.shortName === '' ? organisation.name : organisation.shortName,
      })),
    [posts],
  );
  const isTurn = item.kind === 'exclusion' || item.kind === 'readmission';
  const { state } = autosave;
  return (
    <>
      <Form form={form} autosave={autosave} label="Item">
        {state.kind === 'failed' && clash === null ? (
          <Banner tone="bad" title={state.sentence} detail="Your text is still here." isAlert />
        ) : null}
        <TextField control={control} name="title" label="Title" />
        <SideBySide columns="1fr 4.5rem">
          <SegmentedField
            control={control}
            name="purpose"
            label="Purpose"
            options={purposeChoices}
          />
          <NumberField control={control} name="minutes" label="Minutes" />
        </SideBySide>
        <ComboboxField
          control={control}
          name="presenter"
          label="Presenter"
          options={presenters}
          allowsOtherText
        />
      </Form>
      {between}
      <Form form={form} autosave={autosave} label="Text of the item">
        <RecommendationsField control={control} />
        <TextAreaField
          control={control}
          name="description"
          label="Description"
          isRecord
          isOptional
        />
        <BackgroundPapersField control={control} />
        <TextAreaField
          control={control}
          name="privateNotes"
          label="Private notes"
          hint="Never in a public file."
          isOptional
        />
        {isTurn ? null : (
          <SelectField control={control} name="kind" label="Kind of item" options={kindChoices} />
        )}
        <CheckboxField control={control} name="standing" label="Standing item, on every agenda" />
      </Form>
      <ItemClash clash={clash} number={line.number} onSettle={settle} />
    </>
  );
}

const kinds: Record<Exclude<ItemKind, 'exclusion' | 'readmission'>, string> = {
  ordinary: 'Ordinary',
  apologies: 'Apologies',
  declarations: 'Declarations of interest',
  minutes_approval: 'Approval of the minutes',
  matters_arising: 'Matters arising',
  public_questions: 'Questions from the public',
  strategy_approval: 'Approval of a strategy',
  urgent_business: 'Urgent business',
  next_meeting: 'Next meeting',
};

const kindChoices = Object.entries(kinds).map(([value, label]) => ({ value, label }));
