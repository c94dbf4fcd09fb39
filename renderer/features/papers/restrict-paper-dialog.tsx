import { Button } from '@mantine/core';
import { useState } from 'react';
import { z } from 'zod';
import { groundsFor } from '#shared/agenda/grounds.ts';
import { GroundScheme, Restriction } from '#shared/agenda/restriction.ts';
import type { PapersPage, PaperView } from '#shared/papers/paper-view.ts';
import { client } from '../../api/client.ts';
import { Banner } from '../../ui/banner.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { SelectField } from '../../ui/fields/choice-fields.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { Form, FormActions } from '../../ui/fields/form.tsx';
import { TextAreaField } from '../../ui/fields/text-fields.tsx';
import { useSchemaForm } from '../../ui/fields/use-schema-form.ts';
import { usePaperStep } from './use-papers.ts';

const Values = Restriction.omit({
  visibility: true,
  groundScheme: true,
  groundCode: true,
}).extend({ ground: z.string().min(1, 'Choose the ground for withholding this') });

interface RestrictPaperDialogProps {
  opened: boolean;
  view: PaperView;
  page: PapersPage;
  onClose: () => void;
}

/** The ground and the reasons for keeping a paper from the public. */
export function RestrictPaperDialog({ opened, onClose, ...rest }: RestrictPaperDialogProps) {
  return (
    <Dialog opened={opened} onClose={onClose} title="Withhold this paper" size="medium">
      <RestrictForm {...rest} onClose={onClose} />
    </Dialog>
  );
}

function RestrictForm({ view, page, onClose }: Omit<RestrictPaperDialogProps, 'opened'>) {
  const step = usePaperStep();
  const [problem, setProblem] = useState<string | null>(null);
  const { paper } = view;
  const grounds = groundsFor(page.head.body.accessRegime);
  const form = useSchemaForm<z.input<typeof Values>, z.output<typeof Values>>(Values, {
    ground: paper.groundScheme === null ? '' : `${paper.groundScheme}:${paper.groundCode}`,
    publicReason: paper.publicReason,
    publicInterestReason: paper.publicInterestReason,
    reviewOn: paper.reviewOn,
  });
  return (
    <Form
      form={form}
      label="Withhold this paper"
      onSubmit={async ({ ground, ...reasons }) => {
        const [scheme, ...code] = ground.split(':');
        const groundScheme = GroundScheme.parse(scheme);
        const known = grounds.find((one) => one.scheme === groundScheme);
        const visibility = known?.for ?? 'exempt';
        const restriction = { ...reasons, visibility, groundScheme, groundCode: code.join(':') };
        try {
          await step(
            client.papers.setRestriction({ target: paper, restriction }),
            'The paper is withheld',
          );
          onClose();
        } catch (error) {
          setProblem(failureSentence(error));
        }
      }}
    >
      {problem === null ? null : <Banner tone="bad" title={problem} isAlert />}
      <SelectField
        control={form.control}
        name="ground"
        label="Ground"
        options={grounds.map(({ scheme, code, name, words }) => ({
          value: `${scheme}:${code}`,
          label: `${name}. ${words}`,
        }))}
      />
      <TextAreaField
        control={form.control}
        name="publicReason"
        label="Reason that the public will read"
        isRecord
      />
      <TextAreaField
        control={form.control}
        name="publicInterestReason"
        label="Why keeping it private outweighs publishing it"
        hint="For the file. Never printed."
      />
      <DateField
        control={form.control}
        name="reviewOn"
        label="Review the restriction on"
        today={page.today}
        isOptional
      />
      <FormActions>
        <Button type="submit" loading={form.formState.isSubmitting}>
          Withhold the paper
        </Button>
        <Button variant="default" onClick={onClose}>
          Go back
        </Button>
      </FormActions>
    </Form>
  );
}
