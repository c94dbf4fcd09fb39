import type { z } from 'zod';
import {
  ContactChange,
  contactGroups,
  contactKinds,
  type Contact,
} from '#shared/people/contact.ts';
import { whyNotContact } from '#shared/people/contact.rules.ts';
import { contactGroupWords, contactKindWords } from '#shared/people/people-words.ts';
import { SelectField } from './fields/choice-fields.tsx';
import { FormDialog } from './fields/form-dialog.tsx';
import { TextField } from './fields/text-fields.tsx';

const ContactFields = ContactChange.required().superRefine(({ kind, value }, context) => {
  const problem = whyNotContact(kind, value);
  if (problem !== null) context.addIssue({ code: 'custom', path: ['value'], message: problem });
});

interface ContactDialogProps {
  opened: boolean;
  /** Null for a new one. */
  contact: Contact | null;
  onClose: () => void;
  onSave: (fields: z.output<typeof ContactFields>) => Promise<unknown>;
}

/** One address or number, when it can be used, and on which list it stands. */
export function ContactDialog({ opened, contact, onClose, onSave }: ContactDialogProps) {
  const { kind, value, note, contactGroup } = contact ?? fresh;
  return (
    <FormDialog
      opened={opened}
      onClose={onClose}
      title={contact === null ? 'Add a contact' : 'Change the contact'}
      summary={
        contact?.publish === true
          ? 'A new address or number is not published until you decide so again.'
          : 'It is not published until you switch that on.'
      }
      schema={ContactFields}
      defaults={{ kind, value, note, contactGroup }}
      submitLabel={contact === null ? 'Add the contact' : 'Save the contact'}
      onSubmit={onSave}
    >
      {({ control }) => (
        <>
          <SelectField
            control={control}
            name="kind"
            label="Kind"
            options={contactKinds.map((each) => ({ value: each, label: contactKindWords[each] }))}
          />
          <TextField control={control} name="value" label="Address or number" />
          <TextField
            control={control}
            name="note"
            label="When it can be used"
            hint="Such as Tuesdays and Wednesdays."
            isOptional
          />
          <SelectField
            control={control}
            name="contactGroup"
            label="List"
            options={contactGroups.map((each) => ({
              value: each,
              label: contactGroupWords[each],
            }))}
          />
        </>
      )}
    </FormDialog>
  );
}

const fresh = { kind: 'email', value: '', note: '', contactGroup: 'none' } as const;
