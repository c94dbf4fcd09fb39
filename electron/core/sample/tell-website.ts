import { z } from 'zod';
import { toFlag } from '#core/db/columns.ts';
import { addDays } from '#shared/calendar/civil-date.ts';
import { instantInLondon } from '#shared/calendar/london-time.ts';
import { CommunicationKind } from '#shared/communications/communication.ts';
import type { SampleBody } from './sample-body.ts';
import { readSample } from './sample-data.ts';
import { DayWords } from './sample-days.ts';
import type { SampleStory } from './sample-story.ts';

const SampleCommunication = z.strictObject({
  body: z.string(),
  kind: CommunicationKind,
  title: z.string(),
  words: z.string().default(''),
  owner: z.string().default(''),
  opens: DayWords.optional(),
  due: DayWords.optional(),
  done: DayWords.optional(),
  outcome: z.string().default(''),
  publish: z.boolean().default(false),
});
type SampleCommunication = z.infer<typeof SampleCommunication>;

const SampleWebsite = z.strictObject({
  name: z.string(),
  lead: z.string(),
  footer: z.string(),
  feedbackContact: z.string(),
  enforcement: z.string(),
  knownProblems: z.string(),
  burden: z.string(),
  testedHow: z.string(),
  testedOn: DayWords,
  statementOn: DayWords,
  compliance: z.enum(['full', 'partial', 'none']),
  termsOfReference: z.record(z.string(), z.string()),
  reviewed: z.record(z.string(), DayWords),
  reviewedBy: z.string(),
  communications: z.array(SampleCommunication),
});
type SampleWebsite = z.infer<typeof SampleWebsite>;

/** The partnership's website with every body on it, and what was and is to be told to the public. */
export function tellWebsite(story: SampleStory, bodies: readonly SampleBody[]): void {
  const site = readSample('website', SampleWebsite);
  tellSettings(story, site);
  for (const body of bodies) tellBodyOnWebsite(story, site, body.key);
  for (const [index, communication] of site.communications.entries()) {
    tellCommunication(story, communication, index);
  }
}

const by = 'Senior Partnership Officer';

function tellSettings(story: SampleStory, site: SampleWebsite): void {
  const { name, footer, feedbackContact, enforcement, knownProblems, burden } = site;
  const { testedHow, compliance } = site;
  const at = instantInLondon(story.day(site.statementOn), '11:20');
  story.deed({ at, by, procedure: 'website.save' }).insert('websites', {
    ...{ id: story.id('website'), name, footer, feedbackContact, enforcement, knownProblems },
    ...{ burden, testedHow, compliance, leadBodyId: story.bodyId(site.lead) },
    testedOn: story.day(site.testedOn),
    statementOn: story.day(site.statementOn),
  });
}

function tellBodyOnWebsite(story: SampleStory, site: SampleWebsite, key: string): void {
  const { [key]: words = '' } = site.termsOfReference;
  const { [key]: readOn } = site.reviewed;
  const id = story.id(`body-publishing:${key}`);
  const at = instantInLondon(story.day(site.statementOn), '11:40');
  story.deed({ at, by, procedure: 'website.saveBody' }).insert('bodyPublishing', {
    ...{ id, bodyId: story.bodyId(key), termsOfReference: words },
    ...{ onWebsite: toFlag(true), withDecisions: toFlag(true), withActions: toFlag(true) },
    pageReviewedOn: story.dayOrNull(readOn),
    pageReviewedBy: readOn === undefined ? '' : site.reviewedBy,
  });
}

function tellCommunication(
  story: SampleStory,
  { body, opens, due, done, publish, ...words }: SampleCommunication,
  index: number,
): void {
  const first = opens ?? 'today -20d';
  const at = instantInLondon(addDays(story.day(first), -1), '15:30');
  story.deed({ at, by, procedure: 'communications.create' }).insert('communications', {
    ...{ id: story.id(`communication:${index}`), bodyId: story.bodyId(body), ...words },
    opensOn: story.dayOrNull(opens),
    dueOn: story.dayOrNull(due),
    doneOn: story.dayOrNull(done),
    publish: toFlag(publish),
  });
}
