import type { MinuteRules } from './quorum.ts';
import { noQuorum } from './quorum.rules.ts';

/** What holds for a body that has settled nothing: no quorum, no votes, ten working days. */
export const defaultMinuteRules: Omit<MinuteRules, 'id' | 'version' | 'bodyId'> = {
  quorum: noQuorum,
  parts: [],
  votingAllowed: false,
  draftWithinDays: 10,
  lateAfterMeetings: 2,
  snippets: ['RESOLVED:', 'NOTED:', 'AGREED:'],
};
