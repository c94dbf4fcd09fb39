import { printMinutes } from '#shared/minutes/printed-minutes.rules.ts';
import { publicDocument } from '#shared/publishing/minutes-view.ts';
import { type SiteMeeting, SiteView } from '#shared/website/site-view.ts';
import { aMinutesSource } from './a-minutes-source.ts';
import { aPaper, anItem, aPublicMeeting } from './a-public-meeting.ts';
import { aSiteBody, siteBodies } from './a-site-body.ts';

/**
 * A website with everything on it: bodies of every standing, meetings of every state, minutes of both
 * kinds, withheld items, late papers, decisions, actions and news; parsed, so that it is valid.
 */
export function aSiteView(change: (view: SiteView) => void = () => undefined): SiteView {
  const view: SiteView = {
    sample: true,
    brand: {
      name: 'Oxfordshire Partnership',
      baseUrl: 'https://partnership.example.org/',
      colourMain: '#0a5f75',
      colourLink: '#0a5f75',
      logo: { sha256: 'ab'.repeat(32), mediaType: 'image/png', words: '' },
      footer: 'Run by the partnership secretariat at County Hall, New Road, Oxford OX1 1ND.',
    },
    statement: {
      compliance: 'partial',
      knownProblems: 'Some papers from before 2020 are scanned pictures of pages.',
      burden: 'We have not made up our minds about papers that are over ten years old.',
      feedbackContact: 'secretary@example.org',
      enforcement: null,
      testedHow: 'The secretariat tested a sample of the pages with axe-core and by keyboard.',
      testedOn: '2026-10-01',
      preparedOn: '2026-09-23',
    },
    bodies: siteBodies(),
    meetings: siteMeetings(),
    changedAt: '2026-11-17T10:00:00.000Z',
  };
  change(view);
  return SiteView.parse(view);
}

/** A website of one body without anything: every list is empty, everything that may be missing is. */
export function anEmptySiteView(): SiteView {
  return aSiteView((view) => {
    view.sample = false;
    view.brand = { ...view.brand, baseUrl: null, logo: null, footer: null };
    view.statement = {
      ...{ compliance: 'full', knownProblems: null, burden: null, feedbackContact: null },
      ...{ enforcement: null, testedHow: null, testedOn: null, preparedOn: null },
    };
    view.bodies = [aSiteBody('oxfordshire-partnership', 'Oxfordshire Partnership')];
    view.meetings = [];
  });
}

/** Meetings in every state, newest first. */
function siteMeetings(): SiteMeeting[] {
  const agenda = aPublicMeeting();
  return [
    aSiteMeeting('health-and-wellbeing-board', '2027-01-28', { state: 'dates_only' }),
    aSiteMeeting('safer-communities-partnership', '2026-12-10', {
      status: 'postponed',
      statusNote: 'The room is flooded. A new day will be given here.',
    }),
    aSiteMeeting('public-service-board', '2026-12-03', {
      status: 'moved',
      movedFrom: '2026-11-19',
      statusNote: 'The hall was not free.',
    }),
    aSiteMeeting('safer-communities-partnership', '2026-11-30', {
      ...{ state: 'dates_only', status: 'cancelled' },
      statusNote: 'There is no business.',
    }),
    {
      ...{ bodySlug: agenda.body.slug, state: 'agenda', pack: agenda, minutes: null },
      ...{ agendaOutAt: '2026-11-13T15:00:00.000Z', minutesOutAt: null },
    },
    aSiteMeeting('public-service-board', '2026-10-01', { status: 'held', minutes: 'draft' }),
    aSiteMeeting('health-and-wellbeing-board', '2026-09-24', {
      ...{ status: 'held', minutes: 'approved' },
    }),
    aSiteMeeting('oxfordshire-partnership', '2026-07-09', { status: 'held' }),
    aSiteMeeting('health-and-wellbeing-board', '2025-11-20', {
      ...{ status: 'held', minutes: 'approved' },
    }),
    aSiteMeeting('community-cohesion-forum', '2024-03-14', {
      ...{ status: 'held', state: 'dates_only' },
    }),
  ];
}

interface MeetingWishes {
  state?: SiteMeeting['state'];
  status?: SiteMeeting['pack']['meeting']['status'];
  statusNote?: string;
  movedFrom?: '2026-11-19';
  minutes?: 'draft' | 'approved';
}

/** One meeting of a body of the sample site; with one paper and one that some people cannot read. */
export function aSiteMeeting(
  bodySlug: string,
  day: SiteMeeting['pack']['meeting']['day'],
  wishes: MeetingWishes = {},
): SiteMeeting {
  const state = wishes.state ?? 'agenda';
  const body = siteBodies().find((one) => one.body.slug === bodySlug)?.body;
  if (body === undefined) throw new Error(`There is no body ${bodySlug}`);
  const pack = aPublicMeeting((made) => {
    made.sample = true;
    made.body = body;
    Object.assign(made.meeting, {
      id: `0192f000-0000-7000-8000-${day.replaceAll('-', '').padStart(12, '0')}`,
      slug: `${day}-${bodySlug}`,
      ...{ day, title: body.name, noticeLastChanged: '2026-11-01' },
      ...{ status: wishes.status ?? 'scheduled', statusNote: wishes.statusNote ?? null },
      movedFrom: wishes.movedFrom ?? null,
    });
    made.sections = state === 'agenda' ? [{ title: null, items: itemsOf(day) }] : [];
  });
  return {
    ...{ bodySlug, state, pack },
    minutes: wishes.minutes === undefined ? null : minutesOf(pack, wishes.minutes),
    agendaOutAt: state === 'agenda' ? '2026-10-02T09:30:00.000Z' : null,
    minutesOutAt: wishes.minutes === undefined ? null : '2026-11-12T16:00:00.000Z',
  };
}

function itemsOf(day: string) {
  const papers = [
    aPaper(1, `Quarterly report to ${day}`),
    aPaper(2, 'Scanned letter', {
      accessibility: 'inaccessible',
      accessibilityNote: 'Ask for large print.',
    }),
  ];
  return [
    anItem('1', 'Welcome and apologies'),
    anItem('2', 'Quarterly report', { purpose: 'discuss', papers }),
  ];
}

function minutesOf(
  { body, meeting }: SiteMeeting['pack'],
  standing: 'draft' | 'approved',
): NonNullable<SiteMeeting['minutes']> {
  const source = aMinutesSource();
  const printed = printMinutes(
    aMinutesSource({
      sample: true,
      body,
      meeting: { ...source.meeting, id: meeting.id, slug: meeting.slug, day: meeting.day },
      minutes: {
        ...source.minutes,
        ...(standing === 'draft'
          ? { state: 'cleared' }
          : { state: 'approved', approvedBy: 'The chair', approvedOn: '2026-11-12' }),
      },
    }),
    { audience: 'public', itemId: null },
  );
  return {
    meetingId: meeting.id,
    bodySlug: body.slug,
    meetingSlug: meeting.slug,
    document: publicDocument(printed),
  };
}
