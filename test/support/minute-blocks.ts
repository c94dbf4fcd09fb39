import type { BlockNode } from '#shared/minutes/minute-document.ts';

/** An id that reads as what it is for: `anId(7)`. */
export function anId(number: number): string {
  return `0192f000-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

/** A paragraph of plain words. */
export function words(text: string): Extract<BlockNode, { type: 'paragraph' }> {
  return { type: 'paragraph', content: [{ type: 'text', text }] };
}

/** A decision with everything it can say. */
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

/** Blocks of every kind, as an officer writes them under one item. */
export function businessBlocks(): BlockNode[] {
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
