import { useState } from 'react';
import { z } from 'zod';
import type { BodyPage } from '#shared/bodies/body-page.ts';
import { Line, RecordId } from '#shared/record.ts';
import { client } from '../../api/client.ts';
import { useChange } from '../../api/use-change.ts';
import { Empty } from '../../ui/empty.tsx';
import { ComboboxField } from '../../ui/fields/combobox-field.tsx';
import { FormDialog } from '../../ui/fields/form-dialog.tsx';
import { TextField } from '../../ui/fields/text-fields.tsx';
import { Mark } from '../../ui/mark.tsx';
import { Row, RowList } from '../../ui/row-list.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import { AddButton } from './add-button.tsx';
import { postChoices } from './people-choices.ts';
import { RowMenu } from '../../ui/row-menu.tsx';
import { useAttempt } from './use-attempt.ts';
import { usePeopleOptions } from './use-partnerships.ts';

const Lead = z.object({
  postId: RecordId.nullable().refine((id) => id !== null, 'Choose the post'),
  note: Line,
});

/** The cabinet members who lead on the body's work: none, one or many (S-042 to S-044). */
export function CabinetLeads({ page, isReadOnly }: { page: BodyPage; isReadOnly: boolean }) {
  const { cabinetLeads, body } = page;
  const [isAdding, setAdding] = useState(false);
  const people = usePeopleOptions();
  const change = useChange();
  const attempt = useAttempt();
  return (
    <section aria-labelledby="cabinet-leads">
      <SectionHead
        id="cabinet-leads"
        title="Cabinet leads"
        {...(isReadOnly
          ? {}
          : { action: <AddButton label="Add a cabinet lead" onClick={() => setAdding(true)} /> })}
      />
      {cabinetLeads.length === 0 ? (
        <Empty
          kind="line"
          title={body.cabinetLeadNote === '' ? 'No cabinet lead is recorded' : 'No cabinet lead'}
          {...(body.cabinetLeadNote === '' ? {} : { sentence: body.cabinetLeadNote })}
        />
      ) : (
        <RowList labelledBy="cabinet-leads">
          {cabinetLeads.map(({ lead, holderWords, sitsOnBody }) => (
            <Row
              key={lead.id}
              title={holderWords}
              {...(lead.note === '' ? {} : { detail: lead.note })}
              end={
                <>
                  {sitsOnBody ? null : <Mark tone="warn">Has no seat</Mark>}
                  {isReadOnly ? null : (
                    <RowMenu
                      label={`Change ${holderWords}`}
                      items={[
                        {
                          name: 'Remove',
                          onClick: () =>
                            attempt(
                              client.seats.removeCabinetLead({ target: lead }),
                              'Cabinet lead removed',
                            ),
                        },
                      ]}
                    />
                  )}
                </>
              }
            />
          ))}
        </RowList>
      )}
      <FormDialog
        opened={isAdding}
        onClose={() => setAdding(false)}
        title="Add a cabinet lead"
        schema={Lead}
        defaults={{ postId: null, note: '' }}
        submitLabel="Add the lead"
        onSubmit={async ({ postId, note }) => {
          await change(
            client.seats.addCabinetLead({ bodyId: body.id, postId, note }),
            'Cabinet lead added',
          );
        }}
      >
        {({ control }) => (
          <>
            <ComboboxField
              control={control}
              name="postId"
              label="Post"
              options={postChoices({
                posts: people.posts.toSorted(
                  (a, b) => Number(b.cabinetPost) - Number(a.cabinetPost),
                ),
              })}
            />
            <TextField control={control} name="note" label="Note" isOptional />
          </>
        )}
      </FormDialog>
    </section>
  );
}
