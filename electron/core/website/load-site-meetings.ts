import type { ReadDb } from '#core/db/history.ts';
import { knownMeetingFacts, listMeetingsOfBodies } from '#core/meetings/meetings.service.ts';
import { findMinutesBeside } from '#core/minutes/minutes-output.service.ts';
import type { HeldPaper } from '#shared/publishing/pack-changes.rules.ts';
import { publicMinutes } from '#core/publishing/minutes-kind.ts';
import type { PackEdition } from '#core/publishing/pack-edition.ts';
import { type EditionSource, loadEdition } from '#core/publishing/pack-edition.service.ts';
import {
  loadMeetingToPublish,
  type MeetingToPublish,
  publicView,
} from '#core/publishing/publish-view.service.ts';
import { buildAgenda } from '#shared/agenda/build-agenda.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import type { Meeting } from '#shared/meetings/meeting.ts';
import type { MinutesSource } from '#shared/minutes/printed-minutes-source.ts';
import {
  listPublicPapers,
  type PublicPaperName,
} from '#shared/publishing/public-sections.rules.ts';
import type { SiteMeeting } from '#shared/website/site-view.ts';
import type { LoadedBody } from './load-site-bodies.ts';
import { listMeetingsOut, type MeetingOut, nothingOut } from './meetings-out.repository.ts';

/** A meeting of the website with what the core needs beside it: to check it, and to look for what must stay. */
export interface LoadedMeeting {
  readonly site: SiteMeeting;
  /** Null where only its dates are out. */
  readonly agenda: MeetingToPublish | null;
  readonly minutes: MinutesSource | null;
  readonly names: ReadonlyMap<string, PublicPaperName>;
  /** The public papers, in the versions that go out. */
  readonly papers: readonly HeldPaper[];
  /** What earlier packs settled: the website has the same pages as they; null where only dates are out. */
  readonly edition: PackEdition | null;
  readonly meeting: Meeting;
  readonly body: LoadedBody;
  /** A pack or minutes that the second officer has not approved yet stay inside. */
  readonly waitsForApproval: boolean;
}

export interface LoadedMeetings {
  /** Newest first. */
  readonly meetings: LoadedMeeting[];
  /** A notice begins with the time; without one there is nothing to publish. */
  readonly withoutTime: { meeting: Meeting; body: LoadedBody }[];
}

/** Every meeting of the partnerships on the website, as far as it may be known. */
export async function loadSiteMeetings(
  db: ReadDb,
  about: { bodies: readonly LoadedBody[]; today: CivilDate; sample: boolean },
): Promise<LoadedMeetings> {
  const bodies = new Map(about.bodies.map((loaded) => [loaded.body.id, loaded]));
  const all = await listMeetingsOfBodies(db, bodies.keys());
  const out = await listMeetingsOut(
    db,
    all.map(({ id }) => id),
  );
  const meetings: LoadedMeeting[] = [];
  const withoutTime: LoadedMeetings['withoutTime'] = [];
  for (const meeting of all) {
    const body = bodies.get(meeting.bodyId);
    if (body === undefined) continue;
    if (meeting.startsAt === null) withoutTime.push({ meeting, body });
    else meetings.push(await loadOne(db, { ...about, meeting, body, out: out.get(meeting.id) }));
  }
  return { meetings: meetings.sort(newestFirst), withoutTime };
}

async function loadOne(
  db: ReadDb,
  about: {
    meeting: Meeting;
    body: LoadedBody;
    out: MeetingOut | undefined;
    today: CivilDate;
    sample: boolean;
  },
): Promise<LoadedMeeting> {
  const { meeting, body, today, sample, out = nothingOut } = about;
  const { publishesOnWeb } = body.body;
  const { approvalNeeded } = body.publishing;
  const packMayGo = out.packApproved || !approvalNeeded;
  const minutesMayGo = out.minutesApproved || !approvalNeeded;
  const hasAgenda = publishesOnWeb && out.agendaOutAt !== null && packMayGo;
  const loaded = hasAgenda ? await loadMeetingToPublish(db, meeting.id, today) : null;
  const shown = loaded ?? (await datesOnly(db, meeting, today));
  const { view, names } = await publicView(db, shown, sample, body.facts);
  const papers = loaded === null ? [] : papersIn(loaded);
  const edition =
    loaded === null ? null : await editionOf(db, { agenda: loaded.agenda, names, papers });
  const hasMinutes = publishesOnWeb && out.draftOutAt !== null && minutesMayGo;
  const hasApproved = publishesOnWeb && out.approvedOutAt !== null && minutesMayGo;
  const minutes = hasMinutes || hasApproved ? await clearedMinutes(db, about) : null;
  const printed = minutes === null ? null : publicMinutes(minutes);
  const firstOut = printed?.document.standing.draft === false ? out.approvedOutAt : out.draftOutAt;
  return {
    ...{ meeting, body, names, papers, edition, minutes, agenda: loaded },
    waitsForApproval:
      (out.agendaOutAt !== null && !packMayGo) ||
      ((out.draftOutAt ?? out.approvedOutAt) !== null && !minutesMayGo),
    site: {
      bodySlug: body.body.slug,
      state: loaded === null ? 'dates_only' : 'agenda',
      pack: view,
      minutes: printed,
      agendaOutAt: loaded === null ? null : out.agendaOutAt,
      minutesOutAt: printed === null ? null : (firstOut ?? out.draftOutAt ?? out.approvedOutAt),
    },
  };
}

function papersIn({ agenda }: MeetingToPublish): HeldPaper[] {
  return listPublicPapers(agenda).flatMap(({ paper, version }) =>
    version === null ? [] : [{ paperId: paper.id, paperVersionId: version.id }],
  );
}

/**
 * The pages that earlier packs gave away. A change slip is for those who hold an earlier pack: the website
 * has one pack, the newest, and it comes out the same until its papers change.
 */
async function editionOf(
  db: ReadDb,
  about: Pick<EditionSource, 'agenda' | 'names' | 'papers'>,
): Promise<PackEdition> {
  const edition = await loadEdition(db, {
    ...about,
    ...{ meetingId: about.agenda.meeting.id, kind: 'meeting-pack' },
    options: { organisationId: null, dividers: false, doubleSided: false },
  });
  const { kept, paperIdOf, dividers, doubleSided } = edition;
  return { kept, paperIdOf, dividers, doubleSided, slip: [] };
}

/** The notice: day, time, place. Nothing of the order of business is even loaded (S-084, S-086). */
async function datesOnly(
  db: ReadDb,
  meeting: Meeting,
  today: CivilDate,
): Promise<MeetingToPublish> {
  const facts = await knownMeetingFacts(db, meeting, today);
  const nothing = { sections: [], items: [], papers: [], signOffs: [] };
  return { facts, agenda: buildAgenda({ ...facts, ...nothing, retiredNumbers: new Set() }) };
}

/** The minutes once the chair has cleared them. */
async function clearedMinutes(
  db: ReadDb,
  { meeting, today, sample }: { meeting: Meeting; today: CivilDate; sample: boolean },
): Promise<MinutesSource | null> {
  const source = await findMinutesBeside(db, { meetingId: meeting.id, today, sample });
  return source === null || source.minutes.state === 'drafting' ? null : source;
}

function newestFirst(a: LoadedMeeting, b: LoadedMeeting): number {
  return (
    compare(b.meeting.day, a.meeting.day) ||
    compare(a.meeting.startsAt ?? '', b.meeting.startsAt ?? '') ||
    compare(a.meeting.slug, b.meeting.slug)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
