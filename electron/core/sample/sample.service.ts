import type { CoreContext } from '#core/procedures.ts';
import { instantInLondon } from '#shared/calendar/london-time.ts';
import type { TimeOfDay } from '#shared/calendar/time-of-day.ts';
import { planMeetings } from './plan-meetings.ts';
import { readSampleAgendas } from './sample-agenda.ts';
import { readBusiness } from './sample-business.ts';
import { readSampleBodies, type SampleOrganisation } from './sample-data.ts';
import { listDocuments } from './sample-documents.ts';
import { readSampleMinutes } from './sample-minutes.ts';
import type { SampleStory } from './sample-story.ts';
import { startStory } from './start-story.ts';
import { storeDocuments } from './store-documents.ts';
import { tellBody } from './tell-body.ts';
import { tellEarlierMeetings } from './tell-earlier-meetings.ts';
import { tellMeeting } from './tell-meetings.ts';
import { tellMembership } from './tell-membership.ts';
import { tellMinuteRules } from './tell-minute-rules.ts';
import { tellMinutes } from './tell-minutes.ts';
import { tellOrganisation, tellStrategy } from './tell-organisations.ts';
import { tellRegisters } from './tell-registers.ts';
import { tellTemplates } from './tell-templates.ts';
import { tellThreads } from './tell-threads.ts';
import { tellWebsite } from './tell-website.ts';

export interface SampleOptions {
  /** Years of meetings before today; 1 is the sample people open, more is for measuring. */
  years: number;
  seed?: number;
}

/**
 * Fills the open, empty sample workspace with the Oxfordshire Partnership. The same clock and seed
 * give the same records with the same ids, whatever the machine.
 */
export async function fillSample(
  context: CoreContext,
  { years, seed = 2009 }: SampleOptions,
): Promise<void> {
  const { current } = context.session;
  if (current?.isSample !== true) throw new Error('Only an open sample workspace can be filled.');
  const partnerships = readSampleBodies();
  const business = readBusiness();
  const postTitles = listPostTitles(partnerships.organisations);
  const story = startStory(context.now(), { years, seed, postTitles });
  const texts = listDocuments(business, {
    post: (key) => story.postTitle(key),
    body: (key) => partnerships.bodies.find((body) => body.key === key)?.name ?? '',
  });
  const writing = () => current.writer.transaction().execute((db) => story.write(db));
  tellPartnerships(story, partnerships);
  tellTemplates(story);
  tellEarlierMeetings(story, partnerships.bodies);
  // The papers are set on a thread of their own: what needs none of them is written meanwhile.
  const [documents] = await Promise.all([storeDocuments(current.papers, texts), writing()]);
  const minutes = readSampleMinutes();
  const stuff = { pools: business.pools, agendas: readSampleAgendas(), documents, minutes };
  const told = planMeetings(story, partnerships.bodies, years).map((planned) =>
    tellMeeting(story, planned, stuff),
  );
  tellMinuteRules(story, minutes);
  tellMinutes(story, told, { minutes, years });
  tellRegisters(story, told, minutes);
  tellThreads(story, told, minutes);
  tellWebsite(story, partnerships.bodies);
  await writing();
}

/** Organisations, strategies and bodies are set up before the first meeting. */
function tellPartnerships(
  story: SampleStory,
  { organisations, strategies, bodies }: ReturnType<typeof readSampleBodies>,
): void {
  const by = 'Senior Partnership Officer';
  const deed = (procedure: string, time: TimeOfDay) => {
    return story.deed({ by, procedure, at: instantInLondon(story.setUpOn, time) });
  };
  for (const organisation of organisations) {
    tellOrganisation(story, deed('people.addOrganisation', '09:05'), organisation);
  }
  for (const strategy of strategies) {
    tellStrategy(story, deed('bodies.addStrategy', '10:10'), strategy);
  }
  for (const [index, body] of bodies.entries()) {
    const creating = deed('bodies.create', '10:30');
    tellBody(story, creating, { body, position: index + 1 });
    tellMembership(story, creating, body);
  }
}

function listPostTitles(organisations: readonly SampleOrganisation[]): Map<string, string> {
  return new Map(
    organisations.flatMap(({ key, posts }) =>
      posts.map((post) => [`${key}/${post.key}`, post.title] as const),
    ),
  );
}
