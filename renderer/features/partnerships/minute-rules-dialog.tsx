import { z } from 'zod';
import { MinuteRules } from '#shared/attendance/quorum.ts';
import { Prose } from '#shared/record.ts';
import { CheckboxField } from '../../ui/fields/choice-fields.tsx';
import { SideBySide } from '../../ui/fields/form.tsx';
import { FormDialog } from '../../ui/fields/form-dialog.tsx';
import { TextAreaField } from '../../ui/fields/text-fields.tsx';
import { NumberField } from '../../ui/fields/time-and-number-fields.tsx';
import type { SaveRulesStep } from './use-minute-rules.ts';

const mostSnippets = 40;

const Fields = z.object({
  votingAllowed: z.boolean(),
  draftWithinDays: MinuteRules.shape.draftWithinDays,
  lateAfterMeetings: MinuteRules.shape.lateAfterMeetings,
  snippets: Prose.refine(
    (text) => linesOf(text).length <= mostSnippets,
    'Use at most 40 snippets',
  ).refine(
    (text) => linesOf(text).every((line) => line.length <= 300),
    'Use at most 300 characters in a snippet',
  ),
});

interface MinuteRulesDialogProps {
  opened: boolean;
  onClose: () => void;
  rules: Omit<MinuteRules, 'id' | 'version' | 'bodyId'>;
  save: SaveRulesStep;
}

/** Voting, times and what is written often. */
export function MinuteRulesDialog({ opened, onClose, rules, save }: MinuteRulesDialogProps) {
  const { votingAllowed, draftWithinDays, lateAfterMeetings, snippets } = rules;
  return (
    <FormDialog
      opened={opened}
      onClose={onClose}
      title="Minutes"
      schema={Fields}
      defaults={{
        ...{ votingAllowed, draftWithinDays, lateAfterMeetings },
        snippets: snippets.join('\n'),
      }}
      submitLabel="Save the rules"
      onSubmit={({ snippets: text, ...fields }) =>
        save({ ...fields, snippets: linesOf(text) }, 'Rules for minutes saved')
      }
    >
      {({ control }) => (
        <>
          <CheckboxField
            control={control}
            name="votingAllowed"
            label="The terms of reference allow a vote"
            hint="Partnerships decide by consensus. Only where the terms say so can votes be counted in the minutes."
          />
          <SideBySide>
            <NumberField
              control={control}
              name="draftWithinDays"
              label="Draft out within"
              hint="Working days after the meeting."
            />
            <NumberField
              control={control}
              name="lateAfterMeetings"
              label="To the chair after"
              hint="Meetings at which an action is still open."
            />
          </SideBySide>
          <TextAreaField
            control={control}
            name="snippets"
            label="Snippets"
            hint="One on each line, such as RESOLVED: or NOTED:. Typing / in the minutes offers them."
            minRows={4}
            isOptional
          />
        </>
      )}
    </FormDialog>
  );
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
