import { countOf } from '../calendar/date-words.ts';
import type { Check } from '../publishing/publishing.ts';
import { judgeLinkColour, judgeMainColour } from './colour.rules.ts';
import type { PageReview, SiteCheck, SitePlace, Website } from './website.ts';

/** What the checks of the website look at. */
export interface SiteFactsToCheck {
  readonly website: Website;
  readonly bodies: readonly {
    readonly bodyId: string;
    readonly slug: string;
    readonly name: string;
    readonly purpose: string;
    readonly termsOfReference: string;
    readonly review: PageReview;
  }[];
  /** Meetings whose agenda is on the website, with the checks of their packs. */
  readonly agendas: readonly {
    readonly meeting: MeetingPlace;
    readonly checks: readonly Check[];
  }[];
  readonly withoutTime: readonly MeetingPlace[];
  readonly waitingForApproval: readonly MeetingPlace[];
  /** What is on the website otherwise than a second officer approved it. */
  readonly changedSinceApproval: readonly {
    readonly meeting: MeetingPlace;
    readonly what: 'agenda' | 'minutes';
  }[];
}

/** A meeting with how a check names it. */
export interface MeetingPlace {
  readonly meetingId: string;
  readonly bodySlug: string;
  readonly meetingSlug: string;
  readonly day: string;
  readonly words: string;
}

/** What stands in the way of exporting the website, worst first. */
export function checkSite(facts: SiteFactsToCheck): SiteCheck[] {
  const checks = [
    bodiesCheck(facts),
    coloursCheck(facts),
    agendasCheck(facts),
    approvalCheck(facts),
    changedCheck(facts),
    statementCheck(facts),
    timesCheck(facts),
    reviewsCheck(facts),
    wordsCheck(facts),
    addressCheck(facts),
  ];
  return checks.sort((a, b) => severity[a.tone] - severity[b.tone]);
}

const severity = { stop: 0, warn: 1, note: 2, good: 3 } as const;

type Problem = SiteCheck['problems'][number];

function bodiesCheck({ bodies, website }: SiteFactsToCheck): SiteCheck {
  const isLeadIn = bodies.some(({ bodyId }) => bodyId === website.leadBodyId);
  const problems: Problem[] =
    bodies.length === 0
      ? [atWebsite('No partnership is on the website yet.', 'Choose partnerships', 'bodies')]
      : isLeadIn
        ? []
        : [atWebsite('No leading partnership is chosen.', 'Choose it', 'leadBodyId')];
  return check('site-bodies', 'Partnerships on the website', problems, {
    tone: 'stop',
    bad: 'The website needs at least one partnership, and one of them whose name it carries.',
    good: `${countOf(bodies.length, 'partnership')} on the website.`,
  });
}

function coloursCheck({ website }: SiteFactsToCheck): SiteCheck {
  const judged = [
    { field: 'colourMain', verdict: judgeMainColour(website.colourMain) },
    { field: 'colourLink', verdict: judgeLinkColour(website.colourLink) },
  ];
  const problems = judged
    .filter(({ verdict }) => !verdict.passes)
    .map(({ field, verdict }) => atWebsite(verdict.sentence, 'Change the colour', field));
  return check('site-colours', 'Colours', problems, {
    tone: 'stop',
    bad: 'A colour cannot be read by everybody.',
    good: 'The colours can be read.',
  });
}

/** An agenda that could not be built as a pack today cannot go out on the website either. */
function agendasCheck({ agendas }: SiteFactsToCheck): SiteCheck {
  const isLookedInto = agendas
    .flatMap(({ checks }) => checks)
    .every(({ id, tone }) => id !== 'paper-contents' || tone !== 'note');
  const later = isLookedInto ? '' : ' Papers not looked into yet are looked into at the export.';
  const problems = agendas.flatMap(({ meeting, checks }) =>
    checks
      .filter(({ tone }) => tone === 'stop')
      .flatMap(({ title, sentence, problems: own }) => {
        const [first] = own;
        const words = `${meeting.words}. ${title}: ${first?.text ?? sentence}`;
        return [atMeeting(meeting, words, first?.fix ?? 'Open', first?.place.tab ?? 'publishing')];
      }),
  );
  return check('site-agendas', 'Agendas on the website', problems, {
    tone: 'stop',
    bad: 'An agenda that is on the website has a fault that stops its pack.',
    good: `${countOf(agendas.length, 'agenda')} on the website, none with a fault that stops it.${later}`,
  });
}

function approvalCheck({ waitingForApproval }: SiteFactsToCheck): SiteCheck {
  const problems = waitingForApproval.map((meeting) =>
    atMeeting(
      meeting,
      `${meeting.words}: its newest bundle waits for approval, so it is not on the website.`,
      'Open',
      'publishing',
    ),
  );
  return check('site-approval', 'Approval by a second officer', problems, {
    tone: 'note',
    bad: 'What has not been approved stays inside.',
    good: 'Nothing waits for approval.',
  });
}

/** The website shows the records as they are, also what was changed after the approval. */
function changedCheck({ changedSinceApproval: changed }: SiteFactsToCheck): SiteCheck {
  const problems = changed.map(({ meeting, what }) => {
    const was = what === 'agenda' ? 'the agenda was' : 'the minutes were';
    const text = `${meeting.words}: ${was} changed after the second officer approved the bundle.`;
    return atMeeting(meeting, text, 'Build it again', 'publishing');
  });
  return check('site-changed', 'Changed after approval', problems, {
    tone: 'warn',
    bad: 'The website shows what was changed after a second officer approved it.',
    good: 'Nothing was changed after a second officer approved it.',
  });
}

/** Public bodies say how accessible their website is, in a form the law gives. */
function statementCheck({ website }: SiteFactsToCheck): SiteCheck {
  const { feedbackContact, statementOn, testedOn, knownProblems, compliance } = website;
  const problems: Problem[] = [];
  if (feedbackContact.trim() === '') {
    const text = 'It does not say whom to tell of a problem.';
    problems.push(atWebsite(text, 'Enter the contact', 'feedbackContact'));
  }
  if (statementOn === null) {
    problems.push(atWebsite('It has no date.', 'Enter the day', 'statementOn'));
  }
  if (testedOn === null) {
    const text = 'It does not say when the website was tested.';
    problems.push(atWebsite(text, 'Enter the day', 'testedOn'));
  }
  if (compliance !== 'full' && knownProblems.trim() === '') {
    const text = 'It says that not everything is accessible, and does not say what.';
    problems.push(atWebsite(text, 'Enter the problems', 'knownProblems'));
  }
  return check('site-statement', 'Accessibility statement', problems, {
    tone: 'warn',
    bad: 'The accessibility statement is not complete.',
    good: 'The accessibility statement is complete.',
  });
}

function timesCheck({ withoutTime }: SiteFactsToCheck): SiteCheck {
  const problems = withoutTime.map((meeting) =>
    atMeeting(meeting, `${meeting.words} has no time.`, 'Enter the time', 'meeting'),
  );
  return check('site-times', 'Times of meetings', problems, {
    tone: 'note',
    bad: `${countOf(problems.length, 'meeting')} without a time: not on the website.`,
    good: 'Every meeting has a time.',
  });
}

function reviewsCheck({ bodies }: SiteFactsToCheck): SiteCheck {
  const problems = bodies
    .filter(({ review }) => review.state !== 'fresh')
    .map(({ bodyId, name, review }) =>
      atBody(bodyId, `${name}: ${review.sentence}`, 'Read it through'),
    );
  return check('site-reviews', 'Pages read through', problems, {
    tone: 'note',
    bad: `${countOf(problems.length, 'page')} to read through.`,
    good: 'Every page has been read through of late.',
  });
}

function wordsCheck({ bodies }: SiteFactsToCheck): SiteCheck {
  const problems = bodies.flatMap(({ bodyId, slug, name, purpose, termsOfReference }) => {
    const found: Problem[] = [];
    if (purpose.trim() === '') {
      const place: SitePlace = { kind: 'body', bodySlug: slug };
      found.push({ text: `${name} has no purpose.`, fix: 'Enter it', place });
    }
    if (termsOfReference.trim() === '') {
      found.push(atBody(bodyId, `${name} has no terms of reference.`, 'Enter them'));
    }
    return found;
  });
  return check('site-words', 'What the pages say', problems, {
    tone: 'note',
    bad: 'Some pages say less than they could.',
    good: 'Every partnership has a purpose and terms of reference.',
  });
}

function addressCheck({ website }: SiteFactsToCheck): SiteCheck {
  const text = 'Without it there is no sitemap, and the news feed has no full addresses.';
  const problems = website.baseUrl === '' ? [atWebsite(text, 'Enter the address', 'baseUrl')] : [];
  return check('site-address', 'Address of the website', problems, {
    tone: 'note',
    bad: 'The address of the website is not known.',
    good: `The website is at ${website.baseUrl}`,
  });
}

function check(
  id: SiteCheck['id'],
  title: string,
  problems: Problem[],
  say: { tone: 'stop' | 'warn' | 'note'; bad: string; good: string },
): SiteCheck {
  return problems.length === 0
    ? { id, tone: 'good', title, sentence: say.good, problems }
    : { id, tone: say.tone, title, sentence: say.bad, problems };
}

function atWebsite(text: string, fix: string, field: string): Problem {
  return { text, fix, place: { kind: 'website', field } };
}

function atBody(bodyId: string, text: string, fix: string): Problem {
  return { text, fix, place: { kind: 'website-body', bodyId } };
}

function atMeeting(
  { meetingId, bodySlug, meetingSlug, day }: MeetingPlace,
  text: string,
  fix: string,
  tab: Check['problems'][number]['place']['tab'],
): Problem {
  return { text, fix, place: { kind: 'meeting', meetingId, bodySlug, meetingSlug, day, tab } };
}
