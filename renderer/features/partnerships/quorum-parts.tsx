import { useState } from 'react';
import type { BodyPage } from '#shared/bodies/body-page.ts';
import type { QuorumPart } from '#shared/attendance/quorum.ts';
import { failureSentence } from '../../ui/failure-words.ts';
import { showToast } from '../../ui/toast-list.ts';
import { Empty } from '../../ui/empty.tsx';
import { RowMenu } from '../../ui/row-menu.tsx';
import { Row, RowList } from '../../ui/row-list.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import { AddButton } from './add-button.tsx';
import { partWords } from './quorum-part-choices.ts';
import { QuorumPartDialog } from './quorum-part-dialog.tsx';
import type { SaveRulesStep } from './use-minute-rules.ts';
import { usePeopleOptions } from './use-partnerships.ts';

interface QuorumPartsProps {
  page: BodyPage;
  parts: readonly QuorumPart[];
  isReadOnly: boolean;
  save: SaveRulesStep;
}

type Shown = { kind: 'add' } | { kind: 'edit'; part: QuorumPart } | null;

/** Who must be among those who make the quorum: one councillor, one from the NHS. */
export function QuorumParts({ page, parts, isReadOnly, save }: QuorumPartsProps) {
  const [shown, setShown] = useState<Shown>(null);
  const people = usePeopleOptions();
  const remove = (part: QuorumPart) => {
    save(
      { parts: parts.filter(({ id }) => id !== part.id) },
      `${part.label} is no part of the rule any more`,
    ).catch((error: unknown) => showToast(failureSentence(error)));
  };
  return (
    <section aria-labelledby="quorum-parts">
      <SectionHead
        id="quorum-parts"
        title="Who must be among them"
        {...(isReadOnly
          ? {}
          : {
              action: (
                <AddButton
                  label="Add who must be among them"
                  onClick={() => setShown({ kind: 'add' })}
                />
              ),
            })}
      />
      {parts.length === 0 ? (
        <Empty kind="line" title="Nobody in particular" />
      ) : (
        <RowList labelledBy="quorum-parts">
          {parts.map((part) => (
            <Row
              key={part.id}
              title={part.label}
              detail={partWords(part, { page, people })}
              end={
                isReadOnly ? null : (
                  <RowMenu
                    label={`Change ${part.label}`}
                    items={[
                      { name: 'Edit', onClick: () => setShown({ kind: 'edit', part }) },
                      { name: 'Remove', onClick: () => remove(part) },
                    ]}
                  />
                )
              }
            />
          ))}
        </RowList>
      )}
      <QuorumPartDialog
        opened={shown !== null}
        part={shown?.kind === 'edit' ? shown.part : null}
        parts={parts}
        page={page}
        onClose={() => setShown(null)}
        save={save}
      />
    </section>
  );
}
