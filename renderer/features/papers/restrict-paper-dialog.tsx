import { z } from 'zod';
import { groundsFor } from '#shared/agenda/grounds.ts';
import { GroundScheme, Restriction } from '#shared/agenda/restriction.ts';
import { isWithheld } from '#shared/agenda/visibility.rules.ts';
import type { PapersPage, PaperView } from '#shared/papers/paper-view.ts';
import { client } from '../../api/client.ts';
import { SelectField } from '../../ui/fields/choice-fields.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { FormDialog } from '../../ui/fields/form-dialog.tsx';
import { TextAreaField } from '../../ui/fields/text-fields.tsx';
import { usePaperStep } from './use-papers.ts';

const Values = Restriction.omit({
  visibility: true,
  groundScheme: true,
  groundCode: true,
}).extend({ ground: z.string().min(1, 'Choose the ground for withholding this paper.') });

interface RestrictPaperDialogProps {
  opened: boolean;
  view: PaperView;
  page: PapersPage;
  onClose: () => void;
}

/** The ground and the reasons for keeping a paper from the public. */
export function RestrictPaperDialog({ opened, view, page, onClose }: RestrictPaperDialogProps) {
  const step = usePaperStep();
  const { paper } = view;
  const grounds = groundsFor(page.head.body.accessRegime);
  const isChange = isWithheld(paper);
  return (
    <FormDialog<z.input<typeof Values>, z.output<typeof Values>>
      opened={opened}
      onClose={onClose}
      title={isChange ? 'Change the ground' : 'Withhold the paper'}
      summary={paper.title}
      size="medium"
      submitLabel={isChange ? 'Save the ground' : 'Withhold the paper'}
      schema={Values}
      defaults={{
        ground: paper.groundScheme === null ? '' : `${paper.groundScheme}:${paper.groundCode}`,
        publicReason: paper.publicReason,
        publicInterestReason: paper.publicInterestReason,
        reviewOn: paper.reviewOn,
      }}
      onSubmit={({ ground, ...reasons }) => {
        const [scheme, ...code] = ground.split(':');
        const groundScheme = GroundScheme.parse(scheme);
        const known = grounds.find((one) => one.scheme === groundScheme);
        const visibility = known?.for ?? 'exempt';
        const restriction = { ...reasons, visibility, groundScheme, groundCode: code.join(':') };
        return step(
          client.papers.setRestriction({ target: paper, restriction }),
          isChange ? 'The ground is changed' : 'The paper is withheld',
        );
      }}
    >
      {({ control }) => (
        <>
          <SelectField
            control={control}
            name="ground"
            label="Ground"
            options={grounds.map(({ scheme, code, name, words }) => ({
              value: `${scheme}:${code}`,
              label: `${name}. ${words}`,
            }))}
          />
          <TextAreaField
            control={control}
            name="publicReason"
            label="Reason that the public will read"
            isRecord
          />
          <TextAreaField
            control={control}
            name="publicInterestReason"
            label="Why keeping it private outweighs publishing it"
            hint="For the file. Never printed."
          />
          <DateField
            control={control}
            name="reviewOn"
            label="Review the restriction on"
            today={page.today}
            isOptional
          />
        </>
      )}
    </FormDialog>
  );
}
