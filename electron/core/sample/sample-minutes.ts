import { z } from 'zod';
import { decisionOutcomes } from '#shared/decisions/decision.ts';
import { interestHandlings, interestKinds } from '#shared/interests/interest.ts';
import type { MinutesState } from '#shared/minutes/minutes.ts';
import { minutesStates } from '#shared/minutes/minutes.ts';
import { PresenceKind } from '#shared/minutes/minute-document.ts';
import type { PlannedMeeting } from './plan-meetings.ts';
import type { SampleItemInput } from './sample-agenda.ts';
import { PostKey } from './sample-contact.ts';
import { readSample } from './sample-data.ts';

/** A day of the clock, `today -12d`, or one counted from the meeting: `+30d`. */
const DueWords = z.string();

const Decision = z.strictObject({
  /** More than one sentence makes a list. */
  decision: z.array(z.string()).min(1),
  /** For whatever refers to it. */
  key: z.string().optional(),
  outcome: z.enum(decisionOutcomes).default('consensus'),
  reasons: z.string(),
  options: z.string().default(''),
  reservations: z.array(z.string()).default([]),
  /** The organisation that answers for it, and its body and day. */
  accountable: z.string().optional(),
  accountableWords: z.string().default(''),
  resources: z.boolean().default(false),
  ratify: z.boolean().default(false),
  votes: z.tuple([z.int(), z.int(), z.int()]).optional(),
  /** What the accountable body said, and when; `next` is the day of the body's next meeting. */
  ratified: z.strictObject({ on: DueWords, note: z.string() }).optional(),
});
export type SampleDecision = z.infer<typeof Decision>;

const Step = z.strictObject({
  kind: z.enum(['progress', 'cannot_deliver', 'due_changed', 'closed', 'reopened']),
  on: DueWords,
  words: z.string(),
  by: z.string().default(''),
  percent: z.int().optional(),
  due: DueWords.optional(),
});
export type SampleActionStep = z.infer<typeof Step>;

const Action = z.strictObject({
  action: z.string(),
  key: z.string(),
  owner: PostKey,
  due: DueWords,
  then: z.array(Step).default([]),
});
export type SampleAction = z.infer<typeof Action>;

const Declaration = z.strictObject({
  declares: PostKey,
  kind: z.enum(interestKinds),
  organisation: z.string().optional(),
  concerns: z.string().default(''),
  nature: z.string().default(''),
  sensitive: z.boolean().default(false),
  handling: z.enum(interestHandlings),
  dispensation: z.string().default(''),
  /** The entry of the standing register, where there was one. */
  interest: z.string().optional(),
});

const plainBlocks = [
  z.string(),
  z.strictObject({ list: z.array(z.string()) }),
  z.strictObject({ table: z.array(z.array(z.string())) }),
  z.strictObject({ note: z.string() }),
  Decision,
  Action,
  Declaration,
  z.strictObject({ who: PostKey, event: PresenceKind, note: z.string().default('') }),
  z.strictObject({ adjourned: z.string(), minutes: z.int() }),
  z.strictObject({ tabled: z.string(), late: z.string(), urgent: z.string() }),
] as const;
const PlainBlock = z.union(plainBlocks);
export type PlainBlock = z.infer<typeof PlainBlock>;
const Block = z.union([...plainBlocks, z.strictObject({ private: z.array(PlainBlock) })]);
export type SampleBlock = z.infer<typeof Block>;

const Matter = z.strictObject({
  title: z.string(),
  purpose: z.enum(['decide', 'discuss', 'note']),
  minutes: z.int().default(15),
  by: PostKey,
  recommendations: z.array(z.string()).default([]),
  state: z.enum(['done', 'deferred']).default('done'),
  text: z.array(Block),
});

const MinutedScript = z.strictObject({
  /** 1 for the last meeting held. */
  back: z.int().min(1),
  apologies: z.array(PostKey).default([]),
  substitutes: z.array(z.strictObject({ for: PostKey, by: PostKey })).default([]),
  corrections: z.array(z.string()).default([]),
  /** What is minuted under standing items, by their kind. */
  standing: z.record(z.string(), z.array(Block)).default({}),
  matters: z.array(Matter).default([]),
});

const State = z.enum(minutesStates);

const MinutedBody = z.strictObject({
  body: z.string(),
  /** From the oldest of four to the last. */
  states: z.tuple([State, State, State, State]).optional(),
  /** The number of the last action of the list that was kept before this program. */
  lastNumber: z.int().default(0),
  lastAction: z.string().default(''),
  rules: z
    .strictObject({
      count: z.int().optional(),
      fraction: z.tuple([z.int(), z.int()]).optional(),
      floor: z.int().optional(),
      base: z.enum(['all_seats', 'filled_seats']).default('all_seats'),
      voting: z.boolean().default(false),
      snippets: z.array(z.string()).default(['RESOLVED:', 'NOTED:', 'AGREED:']),
      parts: z
        .array(
          z.strictObject({
            label: z.string(),
            atLeast: z.int().default(1),
            matches: z.enum(['tier', 'organisation', 'post', 'elected_member']),
            value: z.string().default(''),
          }),
        )
        .default([]),
    })
    .optional(),
  meetings: z.array(MinutedScript).default([]),
  threads: z
    .array(
      z.strictObject({
        key: z.string(),
        title: z.string(),
        note: z.string().default(''),
        closedOn: DueWords.optional(),
        links: z.array(
          z.strictObject({
            decision: z.string().optional(),
            action: z.string().optional(),
            item: z.string().optional(),
            back: z.int().default(0),
            paper: z.boolean().default(false),
            note: z.string().default(''),
          }),
        ),
      }),
    )
    .default([]),
  plan: z
    .array(
      z.strictObject({
        title: z.string(),
        purpose: z.enum(['decide', 'discuss', 'note']),
        by: PostKey,
        on: DueWords,
        thread: z.string().optional(),
        visibility: z.enum(['undecided', 'public', 'exempt', 'confidential']).default('public'),
        state: z.enum(['planned', 'on_agenda', 'dropped']).default('planned'),
        note: z.string().default(''),
      }),
    )
    .default([]),
});
export type MinutedBody = z.infer<typeof MinutedBody>;

const Interest = z.strictObject({
  key: z.string(),
  post: PostKey,
  kind: z.enum(interestKinds),
  organisation: z.string().optional(),
  concerns: z.string().default(''),
  nature: z.string().default(''),
  sensitive: z.boolean().default(false),
  from: DueWords,
  dispensation: z.string().default(''),
  dispensationUntil: DueWords.optional(),
});

const Lines = z.array(z.string()).min(1);

const SampleMinutes = z.strictObject({
  /** States of bodies that have none of their own, in turn. */
  states: z.array(z.tuple([State, State, State, State])).min(1),
  corrections: Lines,
  phrases: z.strictObject({
    opening: Lines,
    note: Lines,
    discuss: Lines,
    decide: Lines,
    questions: Lines,
    reasons: Lines,
    exempt: Lines,
    summary: Lines,
    groups: Lines,
    standing: z.record(z.string(), Lines),
  }),
  interests: z.array(Interest),
  bodies: z.array(MinutedBody),
});
export type SampleMinutes = z.infer<typeof SampleMinutes>;

/** What is minuted in the sample: written out for some bodies, phrases for all. */
export function readSampleMinutes(): SampleMinutes {
  return readSample('minutes', SampleMinutes);
}

export function minutedBody({ bodies }: SampleMinutes, key: string): MinutedBody | undefined {
  return bodies.find(({ body }) => body === key);
}

/** What is written out for one meeting, by how many meetings ago it was. */
export function minutedMeeting(minutes: SampleMinutes, { body, back }: PlannedMeeting) {
  return minutedBody(minutes, body.key)?.meetings.find((each) => each.back === back);
}

/** The items of an agenda whose minutes are written out. */
export function mattersOf(minutes: SampleMinutes, planned: PlannedMeeting): SampleItemInput[] {
  const matters = minutedMeeting(minutes, planned)?.matters ?? [];
  return matters.map(({ title, purpose, minutes: allotted, by, recommendations }) => {
    return { title, purpose, minutes: allotted, by, recommendations };
  });
}

/** How far the minutes of a meeting have come; those of long ago are out and signed. */
export function intendedState(
  minutes: SampleMinutes,
  { body, back }: PlannedMeeting,
  turn: number,
): MinutesState {
  const own = minutedBody(minutes, body.key)?.states;
  const states = own ?? minutes.states[turn % minutes.states.length];
  return states?.[4 - (back ?? 5)] ?? 'published_final';
}
