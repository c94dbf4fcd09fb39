import { loadAgenda } from '#core/agenda/agenda.service.ts';
import type { ReadDb } from '#core/db/history.ts';
import { requireMeeting, todayOf } from '#core/meetings/meetings.service.ts';
import type { ReadContext } from '#core/procedures.ts';
import type { FileScope, WithheldText } from '#core/publishing/verify/bundle-check.ts';
import { wordForm } from '#core/publishing/verify/plain-form.ts';
import {
  exemptPapers,
  listEveryMeeting,
  meetingTexts,
  privateContacts,
  publicTitles,
} from '#core/publishing/withheld.service.ts';
import { publicMinutesNames, withheldMinutes } from '#core/publishing/withheld-minutes.service.ts';
import type { PublicSubItem } from '#shared/publishing/publish-view.ts';
import type { LoadedSite } from './load-site-view.ts';
import { listOpenPublicNames, listPrivatePeople } from './withheld-names.repository.ts';

/**
 * Everything of the workspace that must not be on the website, of every meeting of every partnership, on the
 * website or not, and the names that are no secret. The words of exempt papers are searched for in the files
 * of their own meeting: papers of other meetings share their forms and standing paragraphs. Names of people
 * are searched for in what the program writes itself: papers name their own authors.
 */
export async function siteWithheld(
  context: Pick<ReadContext, 'workspace' | 'now'>,
  site: LoadedSite,
): Promise<{ withheld: WithheldText[]; publicText: string[] }> {
  const { reader: db, papers } = context.workspace;
  const today = todayOf(context);
  const shown = new Map(site.meetings.map((loaded) => [loaded.meeting.id, loaded]));
  const said = saidOnSite(site);
  const withheld: WithheldText[] = [...(await privateContacts(db)), ...(await privateNames(db))];
  for (const meetingId of await listEveryMeeting(db)) {
    const loaded = shown.get(meetingId);
    const meeting = loaded?.meeting ?? (await requireMeeting(db, meetingId));
    const agenda = loaded?.agenda?.agenda ?? (await loadAgenda(db, meetingId, today));
    const view = loaded?.site.pack ?? null;
    const own = [
      ...meetingTexts({ meeting, agenda }),
      ...(await withheldMinutes(db, { meetingId, view, withNames: false })),
    ];
    const scope = scopeOf(meeting.slug);
    const scoped = [
      ...own.filter(({ text }) => said.has(wordForm(text).trim())),
      ...(await exemptPapers(papers, agenda)),
    ];
    withheld.push(...own.filter(({ text }) => !said.has(wordForm(text).trim())));
    withheld.push(...scoped.map((text) => ({ ...text, scope })));
  }
  return { withheld: distinct(withheld), publicText: [...new Set(await publicTextOf(db, site))] };
}

/**
 * What the public agendas and minutes of the website say, line by line. Business recurs: what one meeting
 * asks for in private is what another asks for in public, and then it is a secret of its own meeting only.
 */
function saidOnSite({ view }: LoadedSite): ReadonlySet<string> {
  const items = view.meetings
    .flatMap(({ pack }) => pack.sections.flatMap((section) => section.items))
    .flatMap((item): PublicSubItem[] => [item, ...item.subItems]);
  const asked = items.flatMap((item) =>
    'recommendations' in item ? [...item.recommendations, item.description ?? ''] : [],
  );
  const decided = view.bodies.flatMap(({ decisions, actions }) => [
    ...decisions.flatMap(({ words, reasons }) => [words, reasons ?? '']),
    ...actions.map(({ words }) => words),
  ]);
  return new Set([...asked, ...decided].map((words) => wordForm(words).trim()));
}

/** The files of one meeting. */
function scopeOf(meetingSlug: string): FileScope {
  const home = `data/meetings/${meetingSlug}/`;
  return { id: meetingSlug, has: (file) => file.startsWith(home) };
}

/** What the program writes itself; not the papers, nor the pack that holds their pages. */
const ownFiles: FileScope = {
  id: 'own files',
  has: (file) => !file.includes('/papers/') && !file.endsWith('/pack.pdf'),
};

/** People whose names may not be published, unless the name is somebody's or something's that may. */
async function privateNames(db: ReadDb): Promise<WithheldText[]> {
  const open = (await listOpenPublicNames(db)).map((name) => ` ${wordForm(name).trim()} `);
  return (await listPrivatePeople(db))
    .filter((name) => name.trim().includes(' '))
    .filter((name) => !open.some((words) => words.includes(` ${wordForm(name).trim()} `)))
    .map((text) => ({ text, where: 'a name that may not be published', scope: ownFiles }));
}

async function publicTextOf(db: ReadDb, { meetings, view }: LoadedSite): Promise<string[]> {
  return [
    ...(await listOpenPublicNames(db)),
    view.brand.name,
    ...meetings.flatMap(({ site }) => publicTitles(site.pack)),
    ...meetings.flatMap(({ site }) =>
      site.minutes === null ? [] : publicMinutesNames(site.minutes),
    ),
    ...view.bodies.flatMap(({ seats }) =>
      seats.flatMap(({ title, person }) => [title, person ?? '']),
    ),
  ];
}

function distinct(texts: readonly WithheldText[]): WithheldText[] {
  const key = ({ text, scope }: WithheldText) => `${scope?.id ?? ''}\n${text}`;
  return [...new Map(texts.map((text) => [key(text), text])).values()];
}
