import { SampleSection, type SampleItemInput } from './sample-agenda.ts';
import { minutesDocument, type Pool, type Topic, topicDocument } from './sample-business.ts';

/** Which of a body's meetings it is, counted from the first that the sample tells. */
export interface Turn {
  readonly index: number;
  readonly secretariat: string;
  readonly dice: () => number;
  /** Matters that run across meetings and take the place of ordinary topics. */
  readonly matters: readonly SampleItemInput[];
}

const TOPICS = 5;

/**
 * An ordinary order of business of ten to fourteen items: the standing ones round topics of the pool
 * that come up in turn. Every third meeting has exempt business where the pool knows some.
 */
export function composeAgenda(pool: Pool, turn: Turn): SampleSection[] {
  const exempt = pool.topics.find((topic) => topic.exempt !== undefined);
  const withExempt = exempt !== undefined && turn.index % 3 === 2;
  const open = pool.topics.filter((topic) => topic.exempt === undefined);
  const count = Math.min(open.length, withExempt ? TOPICS - 1 : TOPICS);
  const from = (turn.index * 2) % open.length;
  const turns = [...open.slice(from), ...open.slice(0, from)];
  const topics = turns.slice(0, Math.max(1, count - turn.matters.length));
  const sections = [
    { title: 'Opening', items: opening(pool, turn) },
    {
      title: pool.section,
      items: [...topics.map((topic) => business(pool, topic, turn)), ...turn.matters],
    },
    { title: 'Closing', items: closing() },
    ...(withExempt ? [{ title: 'Exempt business', items: inPrivate(pool, exempt, turn) }] : []),
  ];
  return sections.map((section) => SampleSection.parse(section));
}

function opening(pool: Pool, { secretariat }: Turn): SampleItemInput[] {
  const chair = { presenter: 'Chair', standing: true };
  return [
    { title: 'Welcome and apologies', kind: 'apologies', minutes: 5, ...chair },
    { title: 'Declarations of interest', kind: 'declarations', minutes: 2, ...chair },
    {
      title: 'Minutes of the last meeting',
      kind: 'minutes_approval',
      purpose: 'decide',
      minutes: 3,
      recommendations: ['That the minutes be agreed as a correct record'],
      papers: [
        {
          title: 'Minutes of the last meeting',
          document: minutesDocument(pool),
          by: secretariat,
          received: -6,
        },
      ],
      ...chair,
    },
    { title: 'Matters arising', kind: 'matters_arising', minutes: 5, ...chair },
    { title: 'Questions from the public', kind: 'public_questions', minutes: 10, ...chair },
  ];
}

function business(pool: Pool, topic: Topic, { dice }: Pick<Turn, 'dice'>): SampleItemInput {
  const { title, purpose, minutes, by, kind, recommendations } = topic;
  const document = topicDocument(pool, topic);
  const received = -3 + Math.floor(dice() * 3);
  return {
    ...{ title, purpose, minutes, by, kind, recommendations },
    description: topic.text[0] ?? '',
    papers: topic.paper ? [{ title, document, by, received }] : [],
  };
}

function closing(): SampleItemInput[] {
  const standing = { standing: true, presenter: 'Secretariat' };
  return [
    { title: 'Forward plan', minutes: 5, ...standing },
    { title: 'Urgent business', kind: 'urgent_business', minutes: 5, ...standing },
    { title: 'Date of the next meeting', kind: 'next_meeting', minutes: 1, ...standing },
  ];
}

function inPrivate(pool: Pool, topic: Topic, { dice }: Turn): SampleItemInput[] {
  const item = business(pool, topic, { dice });
  const ground = topic.exempt;
  if (ground === undefined) return [];
  const withheld = { visibility: 'exempt', ground } as const;
  return [
    {
      title: 'Exclusion of the public',
      kind: 'exclusion',
      purpose: 'decide',
      minutes: 1,
      presenter: 'Chair',
      recommendations: ['{exclusion}'],
    },
    {
      ...item,
      ...withheld,
      papers: (item.papers ?? []).map((paper) => ({ ...paper, ...withheld })),
    },
  ];
}
