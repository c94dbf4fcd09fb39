import type { ReadDb } from '#core/db/history.ts';
import { NotFoundError } from '#core/errors.ts';
import { meetingLinksById } from '#core/meetings/meetings.service.ts';
import { loadPeopleNamed } from '#core/people/people.service.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import {
  outcomeStatus,
  ratificationStatus,
  sayAccountable,
  sayDecisions,
} from '#shared/decisions/decision.rules.ts';
import type { DecisionFilters, DecisionView } from '#shared/decisions/decisions.contract.ts';
import { sayMinute } from '#shared/decisions/minute-words.rules.ts';
import { shortNameOf } from '#shared/people/people-index.ts';
import { plain } from '#shared/search/search.rules.ts';
import { type DecisionSearch, listDecisionRows } from './decisions.repository.ts';

/** The register as its screen shows it. */
export interface DecisionRegister {
  today: CivilDate;
  decisions: DecisionView[];
  sentence: string;
  awaiting: number;
}

/** Decisions with all that the register says of them, newest first; the same number of statements for any number. */
export async function viewDecisions(db: ReadDb, search: DecisionSearch): Promise<DecisionView[]> {
  const rows = await listDecisionRows(db, search);
  if (rows.length === 0) return [];
  const meetings = await meetingLinksById(
    db,
    rows.map(({ decision }) => decision.meetingId),
  );
  const people = await loadPeopleNamed(db, {
    organisationIds: rows.map(({ decision }) => decision.accountableOrganisationId),
    postIds: [],
    personIds: [],
  });
  return rows.flatMap(({ decision, entry, threadId }): DecisionView[] => {
    const known = meetings.get(decision.meetingId);
    if (known === undefined) return [];
    const { body, link } = known;
    const organisation = people.organisation(decision.accountableOrganisationId);
    return [
      {
        decision,
        bodyName: body.name,
        bodySlug: body.slug,
        minuteWords: sayMinute(entry, decision.decidedOn),
        outcome: outcomeStatus(decision.outcome),
        accountableWords: sayAccountable(
          decision,
          organisation === null ? '' : shortNameOf(organisation),
        ),
        ratification: ratificationStatus(decision),
        meeting: link,
        threadId,
      },
    ];
  });
}

/** One decision as the register shows it; throws NotFoundError. */
export async function viewDecision(db: ReadDb, id: string): Promise<DecisionView> {
  const [view] = await viewDecisions(db, { ids: [id] });
  if (view === undefined) throw new NotFoundError('decision');
  return view;
}

/** The decisions that answer the filters; the sentence and the count are of these. */
export async function loadRegister(
  db: ReadDb,
  { text, ...search }: DecisionFilters,
  today: CivilDate,
): Promise<DecisionRegister> {
  const words = plain(text).split(' ');
  const all = await viewDecisions(db, search);
  const decisions = all.filter((view) => hasWords(view, words));
  const awaiting = decisions.filter(({ decision }) => decision.ratification === 'awaiting').length;
  const sentence = sayDecisions({ all: decisions.length, awaiting });
  return { today, decisions, sentence, awaiting };
}

function hasWords({ decision, bodyName }: DecisionView, words: readonly string[]): boolean {
  const { ref, topic, words: decided, reasons, accountable } = decision;
  const text = plain(`${ref} ${topic} ${decided} ${reasons} ${accountable} ${bodyName}`);
  return words.every((word) => text.includes(word));
}
