import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { MeetingRef } from '#shared/meetings/meeting.ts';
import type { MinutesPage } from '#shared/minutes/minutes-view.ts';
import type { Minutes } from '#shared/minutes/minutes.ts';
import { api } from '../../api/client.ts';
import { useChange } from '../../api/use-change.ts';
import { failureSentence } from '../../ui/failure-words.ts';

/** Everything the Minutes tab shows, but the text itself. */
export function useMinutesPage(meeting: MeetingRef) {
  return useQuery(api.minutes.page.queryOptions({ input: meeting }));
}

/** What is asked before something is done. */
export type Asked =
  | { kind: 'clear' | 'issue_draft' | 'issue_final' | 'sign' | 'keep' }
  | { kind: 'approve'; about: ToApprove }
  | { kind: 'restore'; versionId: string };

/** Minutes that a later meeting approves: those of this page, or earlier ones at this meeting. */
export interface ToApprove {
  minutes: Minutes;
  /** `Health and Wellbeing Board, Thursday 24 September 2026`. */
  words: string;
  /** Meetings to choose from; only one where they are approved here. */
  meetings: readonly ApprovalMeeting[];
}

export interface ApprovalMeeting {
  id: string;
  words: string;
  day: MinutesPage['approvalMeetings'][number]['day'];
  hasItem: boolean;
}

/** What can be done on the page, for all its parts. */
export interface RecordTools {
  page: MinutesPage;
  isReadOnly: boolean;
  ask: (asked: Asked | null) => void;
  change: ReturnType<typeof useChange>;
  /** Does one thing and offers to take it back; a refusal is shown over the steps. */
  attempt: <Answer>(
    work: () => Promise<Answer>,
    done?: string | ((answer: Answer) => string),
  ) => void;
}

export function useRecordTools(page: MinutesPage) {
  const change = useChange();
  const [asked, ask] = useState<Asked | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const isReadOnly = useIsReadOnly();
  const attempt: RecordTools['attempt'] = (work, done) => {
    setProblem(null);
    change(work(), done).catch((error: unknown) => setProblem(failureSentence(error)));
  };
  return { tools: { page, isReadOnly, ask, change, attempt }, asked, problem };
}

/** Another program has the workspace, or it was opened for reading. */
function useIsReadOnly(): boolean {
  const start = useQuery(api.workspaces.start.queryOptions({ input: {} }));
  return start.data?.open?.readOnly ?? false;
}
