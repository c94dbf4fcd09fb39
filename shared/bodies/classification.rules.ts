import type { Classification } from './body.ts';

/** The three questions that tell a partnership from other ways of working (S-003 to S-005). */
export const classificationQuestions = {
  withOthers: 'Does the council do this together with at least one other organisation?',
  sharedResponsibility:
    'Do they share the responsibility for agreeing and for delivering actions and outcomes?',
  underContract: 'Is it an arrangement under a contract?',
} as const;

export type ClassificationAnswers = Record<keyof typeof classificationQuestions, boolean>;

export interface ClassificationResult {
  /** Null where the council acts alone: then there is nothing to register. */
  readonly classification: Classification | null;
  readonly sentence: string;
}

/** What the answers make of a body, with the reason. */
export function classify(answers: ClassificationAnswers): ClassificationResult {
  if (answers.underContract) {
    return {
      classification: 'contract',
      sentence:
        'A contractual arrangement is not a partnership. The framework does not apply to it.',
    };
  }
  if (!answers.withOthers) {
    return {
      classification: null,
      sentence: 'A partnership needs the council and at least one other organisation.',
    };
  }
  if (answers.sharedResponsibility) {
    return {
      classification: 'partnership',
      sentence:
        'A partnership: its members share responsibility for agreeing and delivering outcomes.',
    };
  }
  return {
    classification: 'joint_working',
    sentence: 'Joint working: a dialogue about shared concerns, without shared responsibility.',
  };
}
