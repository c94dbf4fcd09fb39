import type { ReadDb } from '#core/db/history.ts';
import { todayOf } from '#core/meetings/meetings.service.ts';
import type { ReadContext } from '#core/procedures.ts';
import { actionsOf, decisionsOf } from '#shared/website/site-business.rules.ts';
import { type SiteBody, SiteView } from '#shared/website/site-view.ts';
import type { Website } from '#shared/website/website.ts';
import { listBodyPublishing } from './body-publishing.repository.ts';
import { type LoadedBody, loadSiteBodies } from './load-site-bodies.ts';
import { type LoadedMeetings, loadSiteMeetings } from './load-site-meetings.ts';
import { listActionStandings } from './site-actions.repository.ts';
import { siteChangedAt } from './site-changed-at.ts';
import { getWebsite } from './website.repository.ts';

/** The website as the public may know it, with all that the core needs beside it, which stays inside. */
export interface LoadedSite extends LoadedMeetings {
  readonly view: SiteView;
  readonly website: Website;
  /** The lead body first, then by name. */
  readonly bodies: readonly LoadedBody[];
}

/**
 * Loads the website from the committed records. Deny by default: a partnership that nobody put on the
 * website is not in it, nor is an agenda that was never built, nor a name that may not be published.
 */
export async function loadSite(
  context: Pick<ReadContext, 'workspace' | 'now'>,
): Promise<LoadedSite> {
  const { reader: db, isSample: sample } = context.workspace;
  const today = todayOf(context);
  const website = await getWebsite(db);
  const publishing = await listBodyPublishing(db);
  const bodies = leadFirst(await loadSiteBodies(db, { publishing, today }), website.leadBodyId);
  const { meetings, withoutTime } = await loadSiteMeetings(db, { bodies, today, sample });
  const loaded = { website, bodies, meetings, withoutTime };
  const view = SiteView.parse({
    sample,
    ...wordsOf(website),
    bodies: await withBusiness(db, loaded),
    meetings: meetings.map(({ site }) => site),
    changedAt: await siteChangedAt(db, loaded),
  });
  return { ...loaded, view };
}

function wordsOf(website: Website): Pick<SiteView, 'brand' | 'statement'> {
  const { name, baseUrl, colourMain, colourLink, logo, footer, compliance } = website;
  return {
    brand: {
      ...{ name, colourMain, colourLink, logo },
      baseUrl: baseUrl === '' ? null : baseUrl,
      footer: orNull(footer),
    },
    statement: {
      compliance,
      knownProblems: orNull(website.knownProblems),
      burden: orNull(website.burden),
      feedbackContact: orNull(website.feedbackContact),
      enforcement: orNull(website.enforcement),
      testedHow: orNull(website.testedHow),
      testedOn: website.testedOn,
      preparedOn: website.statementOn,
    },
  };
}

/** The partnerships with the decisions and actions of their public minutes, where they are wished for. */
async function withBusiness(
  db: ReadDb,
  { bodies, meetings }: Pick<LoadedSite, 'bodies' | 'meetings'>,
): Promise<SiteBody[]> {
  const withMinutes = meetings.filter(({ site }) => site.minutes !== null);
  const standings = await listActionStandings(
    db,
    withMinutes.map(({ meeting }) => meeting.id),
  );
  return bodies.map(({ body, publishing, site }) => {
    const own = withMinutes.filter((one) => one.meeting.bodyId === body.id);
    const minutes = own.flatMap(({ site: { minutes: printed } }) => printed ?? []);
    return {
      ...site,
      decisions: publishing.withDecisions ? minutes.flatMap(decisionsOf) : [],
      actions: publishing.withActions
        ? minutes.flatMap((one) => actionsOf(one, standings.get(one.meetingId) ?? new Map()))
        : [],
    };
  });
}

function leadFirst(bodies: readonly LoadedBody[], leadId: string | null): LoadedBody[] {
  const lead = bodies.filter(({ body }) => body.id === leadId);
  return [...lead, ...bodies.filter(({ body }) => body.id !== leadId)];
}

function orNull(words: string): string | null {
  return words.trim() === '' ? null : words;
}
