import type { ReactNode } from 'react';
import type { BodyPage } from '#shared/bodies/body-page.ts';
import { dutyWords } from '#shared/bodies/body-words.ts';
import { postWords } from '#shared/people/people-index.ts';
import { Facts, type Fact } from '../../ui/facts.tsx';
import { Mark } from '../../ui/mark.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import { TermBar } from './term-bar.tsx';
import styles from './partnerships.module.css';

/** By which rules the body works, and who is responsible for what. */
export function GovernanceSection({ page }: { page: BodyPage }) {
  return (
    <section aria-labelledby="governance">
      <SectionHead id="governance" title="Governance" line={false} />
      <Facts facts={factsOf(page)} />
    </section>
  );
}

function factsOf(page: BodyPage): Fact[] {
  const { body, chair, cabinetLeads } = page;
  const viceChairs = chair.viceChairs.map(({ holderWords }) => holderWords);
  const leads = cabinetLeads.map(({ lead, holderWords }) =>
    lead.note === '' ? holderWords : `${holderWords} (${lead.note})`,
  );
  if (body.cabinetLeadNote !== '') leads.push(body.cabinetLeadNote);
  const facts: [string, ReactNode][] = [
    ['Legal status', page.legalWords],
    ['Access to meetings', page.accessWords],
    [chair.holders.length > 1 ? 'Co-chairs' : 'Chair', <Chair key="chair" page={page} />],
    ['Vice-chair', lines(viceChairs)],
    ['Cabinet lead', lines(leads)],
    ['Quorum', body.quorumWords],
    ['Secretariat', page.secretariat.words],
    ['Meets', page.frequency.sentence],
    ['Duties', lines(dutyLines(page))],
    ['Framework', lines([body.frameworkVersion, body.frameworkApproval])],
  ];
  return facts.map(([name, value]) => ({
    name,
    value: value === '' || value === null ? <Mark tone="todo">Not recorded</Mark> : value,
  }));
}

function Chair({ page }: { page: BodyPage }) {
  const { chair } = page;
  const seats = chair.holders.length > 0 ? [] : chair.fromSeats;
  return (
    <div className={styles.stack}>
      {chair.holders.map((view) => (
        <TermBar key={view.term.id} view={view} />
      ))}
      {seats.map((view) => (
        <span key={view.seat.id}>{view.holderWords}, by the seat. No term is recorded.</span>
      ))}
      {chair.vacant && chair.holders.length === 0 && seats.length === 0 ? (
        <Mark tone="warn">Vacant</Mark>
      ) : null}
      {chair.arrangementWords === '' ? null : (
        <span className={styles.quiet}>{chair.arrangementWords}</span>
      )}
    </div>
  );
}

function dutyLines({ duties }: BodyPage): string[] {
  return duties.map(({ duty, post }) => {
    const who = post === null ? duty.note : postWords(post);
    return `${dutyWords[duty.duty]}: ${who}`;
  });
}

function lines(words: readonly string[]): ReactNode {
  const given = words.filter((each) => each !== '');
  if (given.length === 0) return null;
  return (
    <div className={styles.stack}>
      {given.map((each) => (
        <span key={each}>{each}</span>
      ))}
    </div>
  );
}
