import { useState } from 'react';
import type { BodyPage } from '#shared/bodies/body-page.ts';
import type { ChairTermView } from '#shared/seats/chair-term.ts';
import { officeWords } from '#shared/seats/seat-words.ts';
import { client } from '../../api/client.ts';
import { Empty } from '../../ui/empty.tsx';
import { Row, RowList } from '../../ui/row-list.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import { AddButton } from './add-button.tsx';
import { AmendTermDialog, EndTermDialog, StartTermDialog } from './chair-term-dialogs.tsx';
import { RowMenu } from '../../ui/row-menu.tsx';
import { TermBar } from './term-bar.tsx';
import { useAttempt } from './use-attempt.ts';

type Shown = { kind: 'start' } | { kind: 'end' | 'amend'; view: ChairTermView } | null;

/** Who chairs and chaired the body, and until when (S-036 to S-041). */
export function ChairTerms({ page, isReadOnly }: { page: BodyPage; isReadOnly: boolean }) {
  const { chair, today, body } = page;
  const [shown, setShown] = useState<Shown>(null);
  const attempt = useAttempt();
  const close = () => setShown(null);
  const terms = [...chair.holders, ...chair.viceChairs, ...chair.otherTerms];
  const items = (view: ChairTermView) => [
    { name: 'Edit the term', onClick: () => setShown({ kind: 'amend', view }) },
    ...(view.state === 'running'
      ? [{ name: 'End the term', onClick: () => setShown({ kind: 'end', view }) }]
      : []),
    {
      name: 'Remove, it was a mistake',
      onClick: () => attempt(client.seats.removeChairTerm({ target: view.term }), 'Term removed'),
    },
  ];
  return (
    <section aria-labelledby="chairs">
      <SectionHead
        id="chairs"
        title="Chair and vice-chair"
        {...(chair.arrangementWords === '' ? {} : { note: chair.arrangementWords })}
        {...(isReadOnly
          ? {}
          : {
              action: (
                <AddButton
                  label="Add a term of office"
                  onClick={() => setShown({ kind: 'start' })}
                />
              ),
            })}
      />
      {terms.length === 0 ? (
        <Empty
          kind="line"
          title="No term of office is recorded"
          sentence="Where nobody chairs at present, record the office as vacant with a note."
        />
      ) : (
        <RowList labelledBy="chairs">
          {terms.map((view) => (
            <Row
              key={view.term.id}
              lead={officeWords[view.term.office]}
              title={<TermBar view={view} />}
              {...(view.state === 'running'
                ? {}
                : { detail: view.state === 'over' ? 'Over' : 'To come' })}
              end={
                isReadOnly ? null : (
                  <RowMenu
                    label={`Change ${officeWords[view.term.office].toLowerCase()}: ${view.holderWords}`}
                    items={items(view)}
                  />
                )
              }
            />
          ))}
        </RowList>
      )}
      <StartTermDialog body={body} today={today} opened={shown?.kind === 'start'} onClose={close} />
      <EndTermDialog
        view={shown?.kind === 'end' ? shown.view : null}
        today={today}
        onClose={close}
      />
      <AmendTermDialog
        view={shown?.kind === 'amend' ? shown.view : null}
        today={today}
        onClose={close}
      />
    </section>
  );
}
