import type { BlockNode } from '#shared/minutes/minute-document.ts';
import type {
  MinutesSource,
  SourceItem,
  SourcePerson,
} from '#shared/minutes/printed-minutes-source.ts';

/** An id that reads as what it is for: `anId(7)`. */
export function anId(number: number): string {
  return `0192f000-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

export function words(text: string): Extract<BlockNode, { type: 'paragraph' }> {
  return { type: 'paragraph', content: [{ type: 'text', text }] };
}

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
    organisation: 'County Council',
    capacity: 'member',
    state: 'present',
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
      { id: anId(401), ref: 'HWB 26/52', outcome: 'consensus', withheld: false },
      { id: anId(403), ref: 'HWB 26/54', outcome: 'consensus', withheld: true },
    ],
    actions: [{ id: anId(501), ref: 'HWB-28', withheld: false }],
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
        role: '',
        organisation: 'Age Well Oxfordshire',
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

export function decision(number: number, text: string): BlockNode {
  return {
    type: 'decision',
    attrs: {
      id: anId(400 + number),
      outcome: 'consensus',
      reasons: 'It gives the best care for the money.',
      options: 'To wait until March was considered.',
      reservations: ['Healthwatch: the time for questions was short.'],
      accountableOrganisationId: anId(601),
      accountable: 'County Council Cabinet, 15 December',
      usesResources: true,
      needsRatification: true,
      votes: null,
    },
    content: [words(text)],
  };
}

function businessBlocks(): BlockNode[] {
  return [
    { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: 'The report' }] },
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'The board heard ' },
        { type: 'text', text: 'the plan', marks: [{ type: 'bold' }] },
        { type: 'text', text: ' and ' },
        { type: 'text', text: 'asked questions', marks: [{ type: 'italic' }] },
        { type: 'text', text: '.' },
      ],
    },
    {
      type: 'orderedList',
      content: [
        {
          type: 'listItem',
          content: [
            words('how it is paid for'),
            {
              type: 'bulletList',
              content: [{ type: 'listItem', content: [words('by whom')] }],
            },
          ],
        },
        { type: 'listItem', content: [words('when it begins')] },
      ],
    },
    {
      type: 'table',
      content: [
        {
          type: 'tableRow',
          content: [
            { type: 'tableHeader', content: [words('Scheme')] },
            { type: 'tableHeader', content: [words('Cost')] },
          ],
        },
        {
          type: 'tableRow',
          content: [
            { type: 'tableCell', attrs: { rowspan: 2 }, content: [words('Reablement')] },
            { type: 'tableCell', content: [words('£1.2m')] },
          ],
        },
        { type: 'tableRow', content: [{ type: 'tableCell', content: [words('£0.4m')] }] },
      ],
    },
    {
      type: 'declaration',
      attrs: {
        id: anId(801),
        attendanceId: anId(302),
        who: 'Dr Ola Brandt',
        kind: 'own_code',
        organisationId: null,
        concerns: 'Northfield Care',
        nature: 'Their partner is employed there',
        sensitive: false,
        handling: 'left',
        leftAt: '14:50',
        returnedAt: '15:10',
        dispensation: '',
        interestId: null,
      },
    },
    {
      type: 'private',
      content: [
        words('The provider has asked for a deposit.'),
        { type: 'note', content: [words('Ring them.')] },
      ],
    },
    { type: 'note', content: [words('Check the figure with Finance.')] },
    decision(1, 'That the plan be approved for submission.'),
    {
      type: 'action',
      attrs: {
        id: anId(501),
        ownerPostId: anId(701),
        ownerOrganisationId: null,
        owner: 'Director of Finance',
        dueOn: '2027-01-15',
      },
      content: [words('To report on delivery.')],
    },
    {
      type: 'tabledPaper',
      attrs: { title: 'Prices', copies: 20, reasonLate: 'Sent on the day.', reasonUrgent: '' },
    },
    { type: 'adjournment', attrs: { event: 'adjourned', at: '15:15', words: '' } },
    { type: 'adjournment', attrs: { event: 'resumed', at: '15:25', words: '' } },
    {
      type: 'presence',
      attrs: {
        id: anId(901),
        attendanceId: anId(305),
        who: 'Gwen Tolliver',
        event: 'left',
        at: '15:26',
        note: 'to catch a train',
      },
    },
  ];
}
