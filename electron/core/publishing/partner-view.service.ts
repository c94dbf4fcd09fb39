import { listActionRows } from '#core/actions/actions.service.ts';
import type { ReadDb } from '#core/db/history.ts';
import { getOrganisation, listPosts } from '#core/people/people.service.ts';
import type { Agenda } from '#shared/agenda/agenda-view.ts';
import { PartnerView, type PartnerAction } from '#shared/publishing/members-view.ts';
import { restrictedPart, shareOfPartner } from '#shared/publishing/members-view.rules.ts';
import {
  listPublicPapers,
  type PublicPaperName,
} from '#shared/publishing/public-sections.rules.ts';
import { linesOf } from './preflight.service.ts';

/** One partner's items, papers and open actions; the schema refuses any other field. */
export async function partnerView(
  db: ReadDb,
  source: {
    organisationId: string;
    bodyId: string;
    agenda: Agenda;
    names: ReadonlyMap<string, PublicPaperName>;
  },
): Promise<PartnerView> {
  const { organisationId, bodyId, agenda, names } = source;
  const { name, shortName } = await getOrganisation(db, organisationId);
  const posts = (await listPosts(db)).filter((post) => post.organisationId === organisationId);
  const postIds = new Set(posts.map(({ id }) => id));
  const share = shareOfPartner(agenda, {
    id: organisationId,
    names: [name, shortName].filter((words) => words.trim() !== ''),
    postIds,
  });
  const lines = linesOf(agenda).filter((line) => line.item.withdrawnOn === null);
  const open = lines.filter((line) => line.isPublic && share.open.item(line));
  const closed = restrictedPart(agenda, share.restricted);
  const going = new Set(listPublicPapers(agenda).map(({ paper }) => paper.id));
  const actions = await ownActions(db, { bodyId, organisationId, name, postIds });
  return PartnerView.parse({
    organisation: name,
    items: [
      ...open.map(({ number }) => number),
      ...closed.entries.flatMap(({ number, business }) => (business === null ? [] : [number])),
    ],
    papers: open.flatMap(({ papers }) =>
      papers.flatMap(({ paper }) => {
        const number = going.has(paper.id) ? names.get(paper.id)?.number : undefined;
        return number === undefined ? [] : [number];
      }),
    ),
    restricted: closed,
    actions: actions.open,
    withheldActions: actions.withheld,
  });
}

async function ownActions(
  db: ReadDb,
  of: { bodyId: string; organisationId: string; name: string; postIds: ReadonlySet<string> },
): Promise<{ open: PartnerAction[]; withheld: number }> {
  const rows = await listActionRows(db, { bodyId: of.bodyId, state: 'open' });
  const own = rows
    .map(({ action }) => action)
    .filter(
      ({ ownerOrganisationId, ownerPostId }) =>
        ownerOrganisationId === of.organisationId ||
        (ownerPostId !== null && of.postIds.has(ownerPostId)),
    );
  const open = own
    .filter(({ withheld }) => !withheld)
    .map(({ ref, words, topic, owner, dueOn }) => ({
      ...{ ref, words, topic, dueOn },
      owner: owner.trim() === '' ? of.name : owner,
    }))
    .sort((one, other) => compareDue(one, other));
  return { open, withheld: own.length - open.length };
}

/** The earliest due first; those without a day last. */
function compareDue(one: PartnerAction, other: PartnerAction): number {
  const [first, second] = [one.dueOn ?? '9999', other.dueOn ?? '9999'];
  if (first !== second) return first < second ? -1 : 1;
  return one.ref.localeCompare(other.ref, 'en-GB', { numeric: true });
}
