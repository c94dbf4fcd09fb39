import type { Approval, ApprovalState, NewApproval } from './approval.ts';

/** The last answer to this very file; an answer to another checksum says nothing about it. */
export function approvalState(
  approvals: readonly Pick<Approval, 'exportId' | 'sha512' | 'answer' | 'answeredAt'>[],
  bundle: { id: string; sha512: string },
): ApprovalState {
  const own = approvals.filter(
    ({ exportId, sha512 }) => exportId === bundle.id && sha512 === bundle.sha512,
  );
  const last = own.reduce<(typeof own)[number] | undefined>(
    (latest, one) => (latest === undefined || one.answeredAt >= latest.answeredAt ? one : latest),
    undefined,
  );
  return last?.answer ?? 'waiting';
}

/** A refusal of an answer: why it cannot be taken, and at which field it is mended. */
export interface WhyNot {
  reason: string;
  sentence: string;
  field?: string;
}

/** Why this answer cannot be taken, or `null`: nobody approves what they built (two pairs of eyes). */
export function whyNotAnswer(
  bundle: { sha512: string; exportedBy: string; isPublic: boolean; withdraws: boolean },
  answer: NewApproval,
): WhyNot | null {
  if (!bundle.isPublic) {
    return {
      reason: 'not-public',
      sentence: 'Only what goes to the public is approved. This file is not for the public.',
    };
  }
  if (bundle.withdraws) {
    return {
      reason: 'withdrawal',
      sentence: 'A withdrawal needs no approval. Put it on the website at once.',
    };
  }
  if (answer.sha512 !== bundle.sha512) {
    return {
      reason: 'other-file',
      sentence: 'This is not the file that was looked at. Open the page again and look at it.',
    };
  }
  if (isSamePerson(answer.answeredBy, bundle.exportedBy)) {
    return {
      reason: 'same-person',
      sentence: `${bundle.exportedBy} built this file. Somebody else has to answer.`,
      field: 'answeredBy',
    };
  }
  if (answer.answer === 'refused' && answer.note === '') {
    return { reason: 'note-needed', sentence: 'Say what has to be changed.', field: 'note' };
  }
  return null;
}

/** Why this bundle cannot be recorded as published yet, or `null`. */
export function whyNotApproved(state: ApprovalState): string | null {
  switch (state) {
    case 'approved':
      return null;
    case 'waiting':
      return 'A second officer has to approve this file before it goes on the website.';
    case 'refused':
      return 'The second officer did not approve this file. Mend it and build it again.';
  }
}

/** "Pat Lee" and "pat  lee, Head of Governance" are one person. */
export function isSamePerson(first: string, second: string): boolean {
  return nameOf(first) === nameOf(second);
}

function nameOf(words: string): string {
  const [name = ''] = words.split(/[,(]/, 1);
  return name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}
