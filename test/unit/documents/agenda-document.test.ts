import { describe, expect, test } from 'vitest';
import { makeAgendaDocument } from '#core/documents/make-agenda-document.ts';
import {
  aPaper,
  aPublicMeeting,
  aRestrictedItem,
  aRestriction,
  anItem,
} from '#test/support/a-public-meeting.ts';

const entriesOf = (...args: Parameters<typeof aPublicMeeting>) =>
  makeAgendaDocument(aPublicMeeting(...args)).sections.flatMap((section) => section.entries);

describe('The agenda in words', () => {
  test('a withheld item keeps its number, title, paragraph and reason, and nothing else [R-037]', () => {
    const item = entriesOf().find((entry) => entry.number === '8');
    expect(item).toMatchObject({
      title: 'Community reablement: award of contract',
      facts: ['4:07pm'],
      paragraphs: [],
      asked: null,
      withheld: { heading: 'Not for publication: paragraph 3 of Part 1 of Schedule 12A' },
    });
    expect(item?.withheld?.paragraphs.join(' ')).toContain('Bids are still live');
  });

  test('confidential business is called confidential [R-030]', () => {
    const [entry] = entriesOf((meeting) => {
      const restriction = aRestriction({ kind: 'confidential', code: 'court order' });
      meeting.sections = [{ title: null, items: [aRestrictedItem('1', 'A', { restriction })] }];
    });
    expect(entry?.withheld?.heading).toBe('Confidential: court order');
  });

  test('the exclusion resolution lists each item or paper to be taken in private [R-034]', () => {
    const item = entriesOf().find((entry) => entry.number === '7');
    expect(item?.toBeExcluded).toEqual([
      {
        number: '8',
        title: 'Community reablement: award of contract',
        ground: 'paragraph 3 of Part 1 of Schedule 12A',
        reason: 'Bids are still live. Publishing prices before the award would harm the bidders.',
      },
    ]);
  });

  test('a withdrawn item keeps its number and title and shows nothing of its papers', () => {
    const [entry] = entriesOf((meeting) => {
      const item = anItem('1', 'Gone', {
        withdrawn: true,
        description: 'Why',
        recommendations: ['agree'],
        papers: [aPaper(1, 'Gone report')],
      });
      meeting.sections = [{ title: 'A', items: [item] }];
    });
    expect(entry).toMatchObject({ number: '1', title: 'Gone', withdrawn: true, papers: [] });
    expect(JSON.stringify(entry)).not.toContain('Gone report');
  });

  test('a late paper says why it is late and why it cannot wait [R-015]', () => {
    const item = entriesOf().find((entry) => entry.number === '5');
    expect(item?.papers[1]).toMatchObject({
      facts: ['To follow'],
      remarks: [
        'Why it is late: Provider prices are confirmed on 17 November.',
        'Why it cannot wait: The plan has to be submitted on 1 December.',
      ],
    });
  });

  test.each([
    ['Oxfordshire Health and Wellbeing Board', 'The Board is asked to:'],
    ['Oxfordshire Partnership', 'The Partnership is asked to:'],
    ["Children's Trust", 'The Trust is asked to:'],
    ['Oxfordshire 2030', 'The meeting is asked to:'],
  ])('%s is addressed as itself', (name, lead) => {
    const entry = entriesOf((meeting) => (meeting.body.name = name)).find((one) => one.asked);
    expect(entry?.asked?.lead).toBe(lead);
  });

  test('recommendations written as motions are asked to be agreed', () => {
    const asked = (recommendations: string[]) =>
      entriesOf((meeting) => {
        meeting.sections = [{ title: null, items: [anItem('1', 'A', { recommendations })] }];
      })[0]?.asked;
    expect(asked(['That the plan be agreed', 'That it be published'])).toEqual({
      lead: 'The Board is asked to agree:',
      recommendations: ['that the plan be agreed', 'that it be published'],
    });
    expect(asked(['RESOLVED: That the public be excluded'])?.lead).toBe(
      'The Board is asked to agree:',
    );
    expect(asked(['agree the plan', 'That it be published'])?.lead).toBe('The Board is asked to:');
  });

  test('a cancelled, moved or postponed meeting says so first', () => {
    const standing = (change: Parameters<typeof aPublicMeeting>[0]) =>
      makeAgendaDocument(aPublicMeeting(change)).standing;
    expect(standing(({ meeting }) => (meeting.status = 'cancelled'))?.word).toBe('Cancelled');
    expect(standing(({ meeting }) => (meeting.status = 'postponed'))?.word).toBe('Postponed');
    const moved = standing(({ meeting }) => {
      meeting.status = 'moved';
      meeting.movedFrom = '2026-11-19';
      meeting.statusNote = 'The chamber is being repaired.';
    });
    expect(moved?.sentences).toEqual([
      'This meeting is now on Thursday 26 November 2026. It was to be held on Thursday 19 November 2026.',
      'The chamber is being repaired.',
    ]);
    expect(standing(() => undefined)).toBeNull();
  });

  test('a private meeting says that it is, and why [S-081]', () => {
    const { notice } = makeAgendaDocument(
      aPublicMeeting(({ meeting }) => (meeting.privateReason = 'Only staffing is discussed.')),
    );
    expect(notice).toContain('This meeting is not open to the public.');
    expect(notice).toContain('Only staffing is discussed.');
    expect(notice.join(' ')).not.toContain('welcome');
  });

  test('filming is offered where the body says so [R-004]', () => {
    const titles = (film: boolean) =>
      makeAgendaDocument(aPublicMeeting(({ meeting }) => (meeting.filmNotice = film))).remarks.map(
        (remark) => remark.title,
      );
    expect(titles(true)).toContain('Filming and recording');
    expect(titles(false)).not.toContain('Filming and recording');
  });
});

describe('The publish view', () => {
  test('takes no field that is not on its list', () => {
    expect(() =>
      aPublicMeeting((meeting) => Object.assign(meeting.meeting, { privateNotes: 'secret' })),
    ).toThrow(/privateNotes/);
    expect(() =>
      aPublicMeeting((meeting) =>
        Object.assign(meeting.sections[2]!.items[1]!, { description: 'secret' }),
      ),
    ).toThrow(/description|Unrecognized|Invalid/);
  });
});
