import type { BlockNode } from '#shared/minutes/minute-document.ts';
import { anId, businessBlocks, decision, words } from './minute-blocks.ts';
import type {
  MinutesSource,
  SourceItem,
  SourcePerson,
} from '#shared/minutes/printed-minutes-source.ts';

export function aSourceItem(number: number, change: Partial<SourceItem> = {}): SourceItem {
  return {
    id: anId(100 + number),
    number: String(number),
    title: `Item ${String(number)}`,
    depth: 0,
    kind: 'ordinary',
    isPublic: true,
    inPrivate: false,
    publicTitle: change.title ?? `Item ${String(number)}`,
    restriction: null,
    ground: null,
    reason: null,
    ...change,
  };
}

export function anEntry(number: number, content: BlockNode[]): MinutesSource['entries'][number] {
  return {
    id: anId(200 + number),
    itemId: anId(100 + number),
    position: number,
    state: 'done',
    minuteYear: '2026-27',
    minuteNumber: 50 + number,
    document: { type: 'doc', content },
  };
}

export function aPerson(number: number, change: Partial<SourcePerson> = {}): SourcePerson {
  return {
    id: anId(300 + number),
    name: `Member ${String(number)}`,
    role: 'Councillor',
    capacity: 'member',
    state: 'present',
    isChair: false,
    arrivedAt: null,
    mayBeNamed: true,
    standsFor: '',
    ...change,
  };
}

/** Minutes with one of everything: decisions, actions, an interest, comings and goings, private business. */
export function aMinutesSource(change: Partial<MinutesSource> = {}): MinutesSource {
  return {
    sample: false,
    body: { name: 'Oxfordshire Health and Wellbeing Board', slug: 'health-and-wellbeing-board' },
    meeting: {
      id: anId(1),
      slug: '2026-11-26-health-and-wellbeing-board',
      title: '',
      day: '2026-11-26',
      place: 'Council Chamber\nCounty Hall, Oxford',
    },
    minutes: {
      bodyId: anId(2),
      meetingId: anId(1),
      state: 'cleared',
      startedAt: '14:00',
      endedAt: '16:05',
      chairedBy: 'Leader of the County Council',
      clearedBy: 'The chair',
      clearedOn: '2026-11-30',
      draftPublishedOn: null,
      approvedMeetingId: null,
      approvedItemId: null,
      approvedBy: '',
      approvedOn: null,
      corrections: [],
      publicSummary: 'The board agreed in private to award a contract for reablement.',
      signedBy: '',
      signedOn: null,
      signedMeetingId: null,
      finalPublishedOn: null,
    },
    approvedAt: null,
    signedAt: null,
    items: [
      aSourceItem(1, { title: 'Welcome and apologies', kind: 'apologies' }),
      aSourceItem(2, { title: 'Better Care Fund plan 2027-28' }),
      aSourceItem(3, { title: 'Exclusion of the press and public', kind: 'exclusion' }),
      aSourceItem(4, {
        title: 'Award of contract to Northfield Care',
        publicTitle: 'Community reablement: award of contract',
        isPublic: false,
        inPrivate: true,
        restriction: 'Exempt: paragraph 3',
        ground: 'Information relating to the financial or business affairs of any person',
        reason: 'Publishing the price would weaken the council in bargaining.',
      }),
      aSourceItem(5, { title: 'Re-admission of the public', kind: 'readmission' }),
    ],
    entries: [
      anEntry(1, [words('The chair welcomed everybody.')]),
      anEntry(2, businessBlocks()),
      anEntry(3, [
        {
          type: 'exclusion',
          attrs: { event: 'excluded', at: '15:30', words: 'That the public be excluded.' },
        },
      ]),
      anEntry(4, [
        words('Three bids were opened.'),
        decision(3, 'That the contract be awarded to Northfield Care.'),
      ]),
      anEntry(5, [
        { type: 'exclusion', attrs: { event: 'readmitted', at: '16:00', words: '' } },
        words('The chair closed the meeting.'),
      ]),
    ],
    decisions: [
      {
        id: anId(401),
        entryId: anId(202),
        position: 8,
        ref: 'HWB 26/52',
        outcome: 'consensus',
        withheld: false,
      },
      {
        id: anId(403),
        entryId: anId(204),
        position: 1,
        ref: 'HWB 26/54',
        outcome: 'consensus',
        withheld: true,
      },
    ],
    actions: [{ id: anId(501), entryId: anId(202), ref: 'HWB-28', withheld: false }],
    attendance: [
      aPerson(1, { name: 'Cllr Anna Marsh', role: 'Leader of the County Council' }),
      aPerson(2, { name: 'Dr Ola Brandt', role: 'Director of Public Health' }),
      aPerson(3, {
        name: 'Priti Shah',
        role: 'Head of Commissioning',
        capacity: 'substitute',
        standsFor: 'Director of Adult Social Care',
      }),
      aPerson(4, { name: 'Cllr Tom Reed', role: 'Cabinet Member, Children', state: 'apologies' }),
      aPerson(5, {
        name: 'Gwen Tolliver',
        role: 'Observer, Age Well Oxfordshire',
        capacity: 'observer',
        mayBeNamed: false,
      }),
    ],
    openNames: ['Oxfordshire Health and Wellbeing Board', 'County Council', 'Director of Finance'],
    organisations: [{ id: anId(601), name: 'County Council' }],
    posts: [{ id: anId(701), title: 'Director of Finance' }],
    historyHash: 'ab12cd34'.repeat(8),
    ...change,
  };
}
