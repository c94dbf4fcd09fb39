import { listBodyRefs } from '#core/bodies/bodies.service.ts';
import { todayOf } from '#core/meetings/meetings.service.ts';
import type { ReadContext } from '#core/procedures.ts';
import { siteExportsOf } from '#core/publishing/exports.service.ts';
import { preflightFacts } from '#core/publishing/preflight.service.ts';
import { bodyStateWords } from '#shared/bodies/body-words.ts';
import { isOver } from '#shared/bodies/life.rules.ts';
import { countOf, formatLongDate, joinWords } from '#shared/calendar/date-words.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import type { Meeting } from '#shared/meetings/meeting.ts';
import { preflight } from '#shared/publishing/preflight.rules.ts';
import { judgeLinkColour, judgeMainColour } from '#shared/website/colour.rules.ts';
import { reviewOf } from '#shared/website/review.rules.ts';
import { checkSite, type MeetingPlace } from '#shared/website/site-checks.rules.ts';
import type { SiteCheck, WebsiteBody, WebsitePage } from '#shared/website/website.ts';
import { listBodyPublishing, untoldOf } from './body-publishing.repository.ts';
import { changedSinceApproval } from './changed-since-approval.ts';
import { heldBackOf } from './held-back.ts';
import type { LoadedBody } from './load-site-bodies.ts';
import { type LoadedSite, loadSite } from './load-site-view.ts';
import { contentsOfSite } from './site-contents.service.ts';

/** Everything the screen Website shows, in one answer. */
export async function websitePage(context: ReadContext): Promise<WebsitePage> {
  const { db, workspace } = context;
  const today = todayOf(context);
  const site = await loadSite(context);
  const checks = await siteChecks(context, site);
  return {
    website: site.website,
    colours: {
      main: judgeMainColour(site.website.colourMain),
      link: judgeLinkColour(site.website.colourLink),
    },
    bodies: await bodiesOf(context, site, today),
    verdict: verdictOf(checks),
    checks,
    holds: holdsOf(site),
    heldBack: heldBackOf(site),
    exports: await siteExportsOf(db, workspace.folder),
    previews: previewsOf(site),
  };
}

/** What stands in the way of the website, from what is loaded and what is known of the inside of its papers. */
export async function siteChecks(context: ReadContext, site: LoadedSite): Promise<SiteCheck[]> {
  const { website, bodies, meetings, withoutTime } = site;
  const { reader } = context.workspace;
  const today = todayOf(context);
  const contents = await contentsOfSite(reader, site);
  const changed = await changedSinceApproval(reader, site);
  return checkSite({
    website,
    bodies: bodies.map(({ body, publishing }) => ({
      bodyId: body.id,
      slug: body.slug,
      name: body.name,
      purpose: body.purpose,
      termsOfReference: publishing.termsOfReference,
      review: reviewOf(publishing, today),
    })),
    agendas: meetings.flatMap(({ meeting, body, agenda }) =>
      agenda === null
        ? []
        : [
            {
              meeting: placeOf(meeting, body),
              checks: preflight(preflightFacts(agenda, contents)),
            },
          ],
    ),
    withoutTime: withoutTime.map(({ meeting, body }) => placeOf(meeting, body)),
    waitingForApproval: meetings
      .filter(({ waitsForApproval }) => waitsForApproval)
      .map(({ meeting, body }) => placeOf(meeting, body)),
    changedSinceApproval: changed.map(({ what, loaded: { meeting, body } }) => ({
      what,
      meeting: placeOf(meeting, body),
    })),
  });
}

function placeOf({ id, slug, day }: Meeting, { body }: LoadedBody): MeetingPlace {
  const words = `${body.name}, ${formatLongDate(day)}`;
  return { meetingId: id, bodySlug: body.slug, meetingSlug: slug, day, words };
}

async function bodiesOf(
  { db }: ReadContext,
  { meetings }: LoadedSite,
  today: CivilDate,
): Promise<WebsiteBody[]> {
  const told = new Map((await listBodyPublishing(db)).map((row) => [row.bodyId, row]));
  const shown = Map.groupBy(meetings, ({ meeting }) => meeting.bodyId);
  const rows: WebsiteBody[] = [];
  for (const { id: bodyId, slug, name, state } of await listBodyRefs(db)) {
    const publishing = told.get(bodyId) ?? untoldOf(bodyId);
    const own = (shown.get(bodyId) ?? []).map(({ site }) => site);
    rows.push({
      ...{ bodyId, slug, name, publishing },
      stateWords: bodyStateWords[state],
      isCurrent: !isOver(state),
      review: reviewOf(publishing, today),
      meetings: {
        agendas: own.filter((one) => one.state === 'agenda').length,
        datesOnly: own.filter((one) => one.state === 'dates_only').length,
        minutes: own.filter(({ minutes }) => minutes !== null).length,
      },
    });
  }
  return rows;
}

function verdictOf(checks: readonly SiteCheck[]): WebsitePage['verdict'] {
  const stops = checks.filter(({ tone }) => tone === 'stop').length;
  const warnings = checks.filter(({ tone }) => tone === 'warn').length;
  if (stops > 0) {
    const sentence =
      stops === 1
        ? 'One check stops the export. It is the first in the list.'
        : `${String(stops)} checks stop the export. They are first in the list.`;
    return { tone: 'stop', title: 'Do not export yet', sentence };
  }
  const title = 'You can export the website today';
  if (warnings === 0) return { tone: 'good', title, sentence: 'Nothing stops you.' };
  const read = `Read ${countOf(warnings, 'warning')} first, and say why you pass ${warnings === 1 ? 'it' : 'them'}.`;
  return { tone: 'warn', title, sentence: `Nothing stops you. ${read}` };
}

/** "3 partnerships, 41 meetings, 12 of them with their agenda and 9 with minutes". */
function holdsOf({ view }: LoadedSite): string {
  const agendas = view.meetings.filter(({ state }) => state === 'agenda').length;
  const minutes = view.meetings.filter((meeting) => meeting.minutes !== null).length;
  return `${countOf(view.bodies.length, 'partnership')} and ${countOf(view.meetings.length, 'meeting')}: ${joinWords([`${String(agendas)} with their agenda`, `${String(minutes)} with minutes`])}.`;
}

function previewsOf({ view }: LoadedSite): WebsitePage['previews'] {
  return [
    { path: 'index.html', title: 'Home' },
    ...view.bodies.map(({ body }) => ({
      path: `partnerships/${body.slug}/index.html`,
      title: body.name,
    })),
    { path: 'meetings/index.html', title: 'Meetings' },
    { path: 'accessibility.html', title: 'Accessibility statement' },
  ];
}
