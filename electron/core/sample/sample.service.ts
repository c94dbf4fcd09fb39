import { resourceText } from '#core/documents/resources.ts';
import type { CoreContext } from '#core/procedures.ts';
import type { OpenWorkspace } from '#core/workspaces/open-workspace.ts';
import { addMonths, type CivilDate, civilDate } from '#shared/calendar/civil-date.ts';
import { parseBankHolidaysText } from '#shared/calendar/govuk-bank-holidays.ts';
import { workingCalendar } from '#shared/calendar/working-calendar.ts';
import { readSampleBodies } from './sample-data.ts';
import { SampleStory } from './sample-story.ts';
import { tellBody } from './tell-body.ts';
import { tellMembership } from './tell-membership.ts';
import { tellOrganisation, tellStrategy } from './tell-organisations.ts';

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
  const story = startStory(context.now(), { years, seed });
  tellPartnerships(story);
  await writeStory(current, story);
}

function startStory(now: Date, { years, seed }: Required<SampleOptions>): SampleStory {
  const parsed = parseBankHolidaysText(resourceText('bank-holidays.json'));
  if (!parsed.ok) throw new Error(parsed.reason);
  const calendar = workingCalendar({ bankHolidays: parsed.holidays });
  return new SampleStory({ now, today: londonDay(now), calendar, years, seed });
}

/** Organisations, strategies and bodies are set up before the first meeting. */
function tellPartnerships(story: SampleStory): void {
  const { organisations, strategies, bodies } = readSampleBodies();
  const setUpOn = addMonths(story.today, -12 * story.years - 2);
  const by = 'Senior Partnership Officer';
  for (const organisation of organisations) {
    const deed = { at: `${setUpOn}T09:05:00.000Z`, by, procedure: 'people.addOrganisation' };
    story.add(deed, (work) => tellOrganisation(story, work, organisation));
  }
  for (const strategy of strategies) {
    const deed = { at: `${setUpOn}T10:10:00.000Z`, by, procedure: 'bodies.addStrategy' };
    story.add(deed, (work) => tellStrategy(story, work, strategy));
  }
  for (const [index, body] of bodies.entries()) {
    const deed = { at: `${setUpOn}T10:30:00.000Z`, by, procedure: 'bodies.create' };
    story.add(deed, async (work) => {
      await tellBody(story, work, { body, position: index + 1 });
      await tellMembership(story, work, body);
    });
  }
}

async function writeStory(workspace: OpenWorkspace, story: SampleStory): Promise<void> {
  await workspace.writer.transaction().execute((db) => story.write(db));
}

/** The day on the calendar of the sample's office. */
function londonDay(now: Date): CivilDate {
  return civilDate(new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(now));
}
