import { z } from 'zod';
import { client } from '../../api/client.ts';
import { CheckboxField, SegmentedField } from '../../ui/fields/choice-fields.tsx';
import { FormDialog } from '../../ui/fields/form-dialog.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { showToast } from '../../ui/toast-list.ts';
import type { ActionsShow } from './use-actions-address.ts';
import type { Registers } from './use-registers.ts';

const Wanted = z.object({
  register: z.enum(['actions', 'decisions']),
  form: z.enum(['xlsx', 'csv']),
  withWithheld: z.boolean(),
});

interface ExportDialogProps {
  opened: boolean;
  show: ActionsShow;
  registers: Registers;
  onClose: () => void;
}

/** A register as it is filtered, as a file. What is withheld goes with it only where that is asked for. */
export function ExportDialog({ opened, show, registers, onClose }: ExportDialogProps) {
  const { actionFilters, decisionFilters } = registers;
  return (
    <FormDialog
      opened={opened}
      onClose={onClose}
      title="Save as a spreadsheet"
      summary="What the filters leave is saved."
      submitLabel="Save the file"
      schema={Wanted}
      defaults={{
        register: show === 'decisions' ? 'decisions' : 'actions',
        form: 'xlsx',
        withWithheld: false,
      }}
      onSubmit={async ({ register, ...wanted }) => {
        const file =
          register === 'actions'
            ? await client.actions.exportFile({ filters: actionFilters, ...wanted })
            : await client.decisions.exportFile({ filters: decisionFilters, ...wanted });
        saveFile(file);
        showToast(`${file.name} is saved`);
      }}
    >
      {({ control }) => (
        <>
          <SegmentedField
            control={control}
            name="register"
            label="Register"
            options={[
              { value: 'actions', label: 'Actions' },
              { value: 'decisions', label: 'Decisions' },
            ]}
          />
          <SegmentedField
            control={control}
            name="form"
            label="Kind of file"
            options={[
              { value: 'xlsx', label: 'Excel workbook' },
              { value: 'csv', label: 'CSV' },
            ]}
          />
          <CheckboxField
            control={control}
            name="withWithheld"
            label="With withheld ones"
            hint="For use inside the office only. A file with them is not for publication."
          />
        </>
      )}
    </FormDialog>
  );
}
