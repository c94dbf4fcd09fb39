import type { RegisterState } from './register.ts';

/** Where an export stands, in the words of the register. */
export const registerStateWords: Record<RegisterState, string> = {
  built: 'Built, not recorded',
  waiting: 'Waiting for approval',
  refused: 'Not approved',
  approved: 'Approved, not recorded',
  published: 'Published',
  withdrawn: 'Withdrawn',
};
