import { refuse } from '#core/errors.ts';
import { todayOf } from '#core/meetings/meetings.service.ts';
import type { ReadContext } from '#core/procedures.ts';
import { slugify } from '#shared/naming/slug.ts';
import { ChairView, RestrictedPart } from '#shared/publishing/members-view.ts';
import {
  chairView,
  restrictedPapers,
  restrictedPart,
} from '#shared/publishing/members-view.rules.ts';
import type { PackPlace } from '#shared/publishing/pack-pages.rules.ts';
import { listPublicPapers, namePapers } from '#shared/publishing/public-sections.rules.ts';
import { type Audience, buildMembersPack, type MembersOrder } from './build-members-pack.ts';
import type {
  BuildStep,
  BuiltBundle,
  BundleKind,
  BundleRecipe,
  PackOptions,
} from './bundle-recipe.ts';
import type { ExportedPaper } from './exports.repository.ts';
import { loadEdition } from './pack-edition.service.ts';
import { checkPack, versionIn } from './pack-kind.ts';
import { keepPackPlaces } from './pack-places.repository.ts';
import { partnerView } from './partner-view.service.ts';
import { keepPaperName, listPaperNames } from './publish-view.repository.ts';
import { loadMeetingToPublish, type MeetingToPublish, publicView } from './publish-view.service.ts';
import { withheldFromMembers } from './withheld-members.service.ts';

/** The pack of the members, or of one partner among them. */
export const membersKind: BundleKind = {
  checks: (context, meetingId) => checkPack(context, meetingId, 'members'),
  recipe: (context, meetingId, options) => recipeOf(context, meetingId, options, 'members-pack'),
};

/** The book of the chair. */
export const chairKind: BundleKind = {
  checks: (context, meetingId) => checkPack(context, meetingId, 'members'),
  recipe: (context, meetingId, options) =>
    recipeOf(context, meetingId, { ...options, organisationId: null }, 'chair-book'),
};

/** What a pack that is not for the public must not hold, by its place in the register. */
export async function withheldFromPack(
  context: PackContext,
  { kind, meetingId, ...options }: PackOptions & { kind: PackKind; meetingId: string },
) {
  return (await recipeOf(context, meetingId, options, kind)).withheld();
}

type PackContext = Pick<ReadContext, 'workspace' | 'now'>;
type PackKind = 'members-pack' | 'chair-book';

async function recipeOf(
  context: PackContext,
  meetingId: string,
  options: PackOptions,
  kind: PackKind,
): Promise<BundleRecipe> {
  const { reader, papers: store, isSample } = context.workspace;
  const today = todayOf(context);
  const loaded = await loadMeetingToPublish(reader, meetingId, today);
  if (loaded.facts.meeting.startsAt === null) {
    refuse('no-time', 'Enter the time of the meeting first: the agenda begins with it.');
  }
  const { view, names } = await publicView(reader, loaded, isSample);
  const { meeting, body } = loaded.facts;
  const { agenda } = loaded;
  const restricted = RestrictedPart.parse(restrictedPart(agenda));
  const audience = await audienceOf(context, loaded, options, kind);
  const shown = audience.kind === 'partner' ? audience.partner.restricted : restricted;
  const goes =
    audience.kind === 'partner'
      ? (id: string) => audience.partner.papers.includes(names.get(id)?.number ?? 0)
      : () => true;
  const papers = papersFor(loaded, shown, goes);
  const edition = await loadEdition(reader, {
    ...{ meetingId, kind, agenda, names, papers, options },
  });
  const words = wordsFor(audience, body.name);
  let places: readonly PackPlace[] = [];
  return {
    ...{ kind, bodyId: body.id, bodySlug: body.slug, meetingId, day: meeting.day },
    organisationId: options.organisationId,
    partnerSlug:
      audience.kind === 'partner' ? slugify(audience.partner.organisation, 'partner', 60) : null,
    sight: JSON.stringify([view, edition, restricted, audience]),
    build: ({ folder, ...order }) =>
      follow(
        {
          ...{ ...order, folder, view, edition, restricted, audience, words },
          readPaper: (sha256) => store.read(sha256),
        },
        (made) => (places = made),
      ),
    withheld: () =>
      withheldFromMembers(context.workspace, {
        ...{ loaded, view, shown, today, forChair: audience.kind === 'chair' },
      }),
    papers,
    keep: async (work) => {
      for (const [paperId, name] of namePapers(agenda, await listPaperNames(work.db, meetingId))) {
        await keepPaperName(work, paperId, name);
      }
      await keepPackPlaces(
        work,
        meetingId,
        places,
        versionIn(papersFor(loaded, restricted, () => true)),
      );
    },
    changedWords:
      'The agenda was changed while the pack was being built. Nothing was written. Build it again.',
    builtWords: ({ pages, bytes }) =>
      `${words.heading} is built and read back: ${String(pages)} pages, ${String(Math.ceil(bytes / 1000))} kB. ${words.audience}`,
  };
}

async function audienceOf(
  { workspace }: PackContext,
  { facts, agenda }: MeetingToPublish,
  { organisationId }: PackOptions,
  kind: PackKind,
): Promise<Audience> {
  if (kind === 'chair-book') return { kind: 'chair', chair: ChairView.parse(chairView(agenda)) };
  if (organisationId === null) return { kind: 'members' };
  const { reader } = workspace;
  const names = namePapers(agenda, await listPaperNames(reader, facts.meeting.id));
  const source = { organisationId, bodyId: facts.body.id, agenda, names };
  return { kind: 'partner', partner: await partnerView(reader, source) };
}

function wordsFor(audience: Audience, bodyName: string): MembersOrder['words'] {
  switch (audience.kind) {
    case 'members':
      return {
        heading: 'Members’ pack',
        audience: `For members only: members of the ${bodyName.replace(/^the /i, '')}.`,
        paragraphs: [
          'The public part is what anybody may read. Each page of the restricted part carries its mark: do not copy it or send it on. None of this goes on a website from here.',
        ],
      };
    case 'partner': {
      const { organisation } = audience.partner;
      return {
        heading: `Pack for ${organisation}`,
        audience: `For members only: ${organisation}.`,
        paragraphs: [
          'This pack holds the agenda, the papers of your own items, and your open actions. Page numbers are those of the full pack.',
        ],
      };
    }
    case 'chair':
      return {
        heading: 'Chair’s book',
        audience: 'For the chair alone. It holds private notes.',
        paragraphs: [
          'One book with the running order, the notes and every paper, public and restricted. It goes to nobody else.',
        ],
      };
  }
}

/** The papers of a pack in the versions that go into it: public ones of its readers, and restricted ones. */
function papersFor(
  { agenda }: MeetingToPublish,
  shown: RestrictedPart,
  goes: (paperId: string) => boolean,
): ExportedPaper[] {
  const restricted = new Set(restrictedPapers(shown).map(({ id }) => id));
  const open = listPublicPapers(agenda);
  const views = agenda.parts.flatMap((part) => part.lines.flatMap((line) => line.papers));
  const closed = views.filter(({ paper }) => restricted.has(paper.id));
  return [...open.filter(({ paper }) => goes(paper.id)), ...closed].flatMap(({ paper, version }) =>
    version === null ? [] : [{ paperId: paper.id, paperVersionId: version.id }],
  );
}

async function* follow(
  order: MembersOrder,
  onPlaces: (places: readonly PackPlace[]) => void,
): AsyncGenerator<BuildStep, BuiltBundle, undefined> {
  const { places, ...built } = yield* buildMembersPack(order);
  onPlaces(places);
  return built;
}
