import type { CivilDate } from '../calendar/civil-date.ts';
import { formatLongDate, formatLongDay } from '../calendar/date-words.ts';
import { accessLaw } from '../bodies/access.rules.ts';
import type { Meeting } from '../meetings/meeting.ts';
import type { MeetingBody } from '../meetings/meeting-view.ts';
import type { Minutes, MinutesState } from './minutes.ts';
import { minutesStates } from './minutes.ts';

/** What can be done with minutes as a whole. */
export type MinutesStepKind =
  'clear' | 'reopen' | 'issue_draft' | 'approve' | 'sign' | 'issue_final';

/** What a step is judged from. */
export interface StepFacts {
  readonly today: CivilDate;
  readonly body: Pick<MeetingBody, 'accessRegime'>;
  /** The meeting whose minutes these are. */
  readonly meeting: Pick<Meeting, 'id' | 'bodyId' | 'day'>;
  /** The meeting at which they are approved or signed, where the step names one. */
  readonly at?: Pick<Meeting, 'id' | 'bodyId' | 'day' | 'status' | 'kind' | 'extraordinary'>;
  /** The day of the step, where it names one. */
  readonly on?: CivilDate;
  /** How many items are still open; the chair clears a whole text. */
  readonly openItems?: number;
}

/** From approval on the text stands; later errors are put right by a minute of a later meeting. */
export function isFrozen(state: MinutesState): boolean {
  return minutesStates.indexOf(state) >= minutesStates.indexOf('approved');
}

/** Why nothing can be written now, or `null`. */
export function whyNotWritable(minutes: Pick<Minutes, 'state' | 'approvedOn'>): string | null {
  switch (minutes.state) {
    case 'drafting':
      return null;
    case 'cleared':
      return 'The chair has cleared these minutes. Go back to drafting to change them.';
    case 'published_draft':
      return 'The draft has gone out. Go back to drafting to change it.';
    case 'approved':
    case 'signed':
    case 'published_final': {
      const on = minutes.approvedOn === null ? '' : ` on ${formatLongDate(minutes.approvedOn)}`;
      return `These minutes were approved${on}. Their text stands: put an error right by a minute of a later meeting.`;
    }
  }
}

/** Why the minutes cannot take the step, or `null`; each state follows the one before. */
export function whyNotStep(
  minutes: Pick<Minutes, 'state' | 'approvedOn'>,
  step: MinutesStepKind,
  facts: StepFacts,
): string | null {
  const { state } = minutes;
  switch (step) {
    case 'clear':
      return whyNotClear(state, facts);
    case 'reopen':
      if (isFrozen(state)) return whyNotWritable(minutes);
      return state === 'drafting' ? 'These minutes are being drafted already.' : null;
    case 'issue_draft':
      if (state === 'drafting') return 'The chair has to clear the draft first.';
      if (state !== 'cleared') return 'The draft has gone out already.';
      return whyNotOn(facts);
    case 'approve':
      if (state === 'drafting' || state === 'cleared') return 'The draft has to go out first.';
      if (state !== 'published_draft') return 'These minutes are approved already.';
      return whyNotApprovingMeeting(facts);
    case 'sign':
      if (!isFrozen(state)) return 'The minutes are signed after they are approved.';
      if (state !== 'approved') return 'These minutes are signed already.';
      return whyNotSigningMeeting(minutes, facts) ?? whyNotOn(facts);
    case 'issue_final':
      if (!isFrozen(state)) return 'The final minutes go out after they are approved and signed.';
      if (state === 'approved') return 'The minutes have to be signed first.';
      if (state === 'published_final') return 'The final minutes have gone out already.';
      return whyNotOn(facts);
  }
}

/** Whether a meeting is one at which these minutes can be approved, whatever the calendar says today. */
export function isSuitableMeeting(
  { meeting, body }: Pick<StepFacts, 'meeting' | 'body'>,
  at: NonNullable<StepFacts['at']>,
): boolean {
  return whyUnsuitable({ meeting, body }, at) === null;
}

function whyNotClear(state: MinutesState, { openItems = 0, on, today }: StepFacts): string | null {
  if (state !== 'drafting') return 'The chair has cleared these minutes already.';
  if (openItems > 0) {
    const items = openItems === 1 ? '1 item is' : `${String(openItems)} items are`;
    return `${items} still open. Mark what was taken as done and what was not as deferred.`;
  }
  return whyNotOn({ today, ...(on === undefined ? {} : { on }) });
}

function whyNotApprovingMeeting(facts: StepFacts): string | null {
  const { at, today } = facts;
  if (at === undefined) return 'Choose the meeting that approves them.';
  const unsuitable = whyUnsuitable(facts, at);
  if (unsuitable !== null) return unsuitable;
  if (at.day <= today) return null;
  return `The meeting on ${formatLongDay(at.day)} has not taken place yet.`;
}

function whyUnsuitable(
  { meeting, body }: Pick<StepFacts, 'meeting' | 'body'>,
  at: NonNullable<StepFacts['at']>,
): string | null {
  if (at.bodyId !== meeting.bodyId || at.kind !== 'meeting') {
    return 'Minutes are approved by a meeting of the same body.';
  }
  if (at.id === meeting.id || at.day <= meeting.day) {
    return 'Minutes are approved at a later meeting.';
  }
  if (at.status === 'cancelled' || at.status === 'postponed') {
    return 'That meeting does not take place. Choose another.';
  }
  if (at.extraordinary && accessLaw(body.accessRegime) !== null) {
    return 'An extraordinary meeting is not a suitable meeting for approving minutes. Choose the next ordinary one.';
  }
  return null;
}

function whyNotSigningMeeting(
  { approvedOn }: Pick<Minutes, 'approvedOn'>,
  facts: StepFacts,
): string | null {
  const { at } = facts;
  if (at === undefined) return 'Choose the meeting at which they were signed.';
  const unsuitable = whyUnsuitable(facts, at);
  if (unsuitable !== null) return unsuitable.replace('approved', 'signed');
  if (approvedOn !== null && at.day < approvedOn) {
    return 'The minutes are signed at the meeting that approved them, or a later one.';
  }
  if (approvedOn !== null && facts.on !== undefined && facts.on < approvedOn) {
    return 'The minutes cannot have been signed before they were approved.';
  }
  return null;
}

function whyNotOn({ on, today }: Pick<StepFacts, 'on' | 'today'>): string | null {
  return on !== undefined && on > today ? 'Enter today or an earlier day.' : null;
}
