import { describe, expect, it } from 'vitest';
import { whyNotPublishable } from '#shared/agenda/agenda-problems.rules.ts';
import { aCommittee } from '#test/support/a-committee.ts';
import { anItem, aRestriction, lineOf, orderOf } from '#test/support/an-item.ts';
import { refusalOf } from '#test/support/refusal-of.ts';
import { openTestApp } from '#test/support/test-app.ts';

const foi = { groundScheme: 'foi', groundCode: '43' } as const;

describe('withholding an item', () => {
  it('adds the exclusion before it and the return after it [R-034] [R-036]', async () => {
    await using test = await openTestApp();
    const { agenda: before } = await aCommittee(test, 'statutory_committee');
    const { agenda } = await test.client.agenda.setRestriction({
      target: lineOf(before, 'Award of contract').item,
      restriction: aRestriction(),
    });
    expect(orderOf(agenda)).toEqual([
      '1 Welcome',
      '2 Exclusion of the public',
      '3 Award of contract',
      '4 Return of the public',
      '5 Next meeting',
    ]);
    const exclusion = lineOf(agenda, 'Exclusion of the public').item;
    expect(exclusion).toMatchObject({ visibility: 'public', purpose: 'decide', kind: 'exclusion' });
    expect(exclusion.recommendations).toEqual([
      'RESOLVED: That under section 100A(4) of the Local Government Act 1972 the press and public be excluded from the meeting for the following item of business on the grounds that it involves the likely disclosure of exempt information as defined in paragraph 3 of Part 1 of Schedule 12A to the Act and that, in all the circumstances of the case, the public interest in maintaining the exemption outweighs the public interest in disclosing the information.',
    ]);
    expect(exclusion.description).toContain('Item 3: Award of contract. Exempt: paragraph 3.');
    expect(lineOf(agenda, 'Award of contract').inPrivate).toBe(true);
    expect(lineOf(agenda, 'Next meeting').inPrivate).toBe(false);
    expect(whyNotPublishable(agenda)).toEqual([]);
  });

  it('asks the public to withdraw in the words of a voluntary body [R-001] [R-035]', async () => {
    await using test = await openTestApp();
    const { agenda: before } = await aCommittee(test, 'voluntary');
    const { agenda } = await test.client.agenda.setRestriction({
      target: lineOf(before, 'Award of contract').item,
      restriction: aRestriction({ ...foi, publicReason: 'The bids are still live.' }),
    });
    const [words] = lineOf(agenda, 'Exclusion of the public').item.recommendations;
    expect(words).toBe(
      'AGREED: That, in line with the governance framework of the Health and Wellbeing Board, the public be asked to withdraw for item 3 because the bids are still live; the information would be withheld under section 43 of the Freedom of Information Act 2000 and the public interest favours withholding it.',
    );
    expect(JSON.stringify(agenda)).not.toContain('section 100A');
  });

  it('does not let a voluntary body use Schedule 12A, nor a committee an FOI section [R-001]', async () => {
    await using test = await openTestApp();
    const voluntary = await aCommittee(test, 'voluntary');
    const wrong = await refusalOf(
      test.client.agenda.setRestriction({
        target: lineOf(voluntary.agenda, 'Welcome').item,
        restriction: aRestriction(),
      }),
    );
    expect(wrong).toMatchObject({ reason: 'not-bound-by-schedule', field: 'groundScheme' });
    const committee = await aCommittee(test, 'statutory_committee');
    const other = await refusalOf(
      test.client.agenda.setRestriction({
        target: lineOf(committee.agenda, 'Welcome').item,
        restriction: aRestriction(foi),
      }),
    );
    expect(other.reason).toBe('bound-by-schedule');
  });

  it('refuses a paragraph that Schedule 12A does not have in England [R-033]', async () => {
    await using test = await openTestApp();
    const { agenda } = await aCommittee(test, 'statutory_committee');
    const refusal = await refusalOf(
      test.client.agenda.setRestriction({
        target: lineOf(agenda, 'Welcome').item,
        restriction: aRestriction({ groundCode: '12' }),
      }),
    );
    expect(refusal).toMatchObject({ reason: 'no-such-paragraph', field: 'groundCode' });
  });

  it('keeps the list of paragraphs and numbers in the resolution true [R-034]', async () => {
    await using test = await openTestApp();
    const { agenda: before } = await aCommittee(test, 'statutory_committee');
    const first = await test.client.agenda.setRestriction({
      target: lineOf(before, 'Award of contract').item,
      restriction: aRestriction({ groundCode: '3' }),
    });
    const both = await test.client.agenda.setRestriction({
      target: lineOf(first.agenda, 'Next meeting').item,
      restriction: aRestriction({ groundCode: '1, 2', publicTitle: 'A staffing matter' }),
    });
    expect(orderOf(both.agenda)).toEqual([
      '1 Welcome',
      '2 Exclusion of the public',
      '3 Award of contract',
      '4 Next meeting',
    ]);
    const { item } = lineOf(both.agenda, 'Exclusion of the public');
    expect(item.recommendations[0]).toContain('for the following items of business');
    expect(item.recommendations[0]).toContain('as defined in paragraphs 1, 2 and 3 of Part 1');
    expect(item.description).toContain('Item 4: A staffing matter. Exempt: paragraphs 1 and 2.');
    expect(item.description).not.toContain('Next meeting');
    const moved = await test.client.agenda.removeItem({
      target: lineOf(both.agenda, 'Welcome').item,
    });
    const after = lineOf(moved.agenda, 'Exclusion of the public').item;
    expect(after.description).toContain('Item 3: A staffing matter.');
  });

  it('leaves words that a person changed alone, and says so', async () => {
    await using test = await openTestApp();
    const { agenda: before } = await aCommittee(test, 'statutory_committee');
    const first = await test.client.agenda.setRestriction({
      target: lineOf(before, 'Award of contract').item,
      restriction: aRestriction(),
    });
    const own = ['RESOLVED: in our own words.'];
    await test.client.agenda.amendItem({
      target: lineOf(first.agenda, 'Exclusion of the public').item,
      change: { recommendations: own },
    });
    const { agenda } = await test.client.agenda.setRestriction({
      target: lineOf(first.agenda, 'Next meeting').item,
      restriction: aRestriction({ groundCode: '1' }),
    });
    expect(lineOf(agenda, 'Exclusion of the public').item.recommendations).toEqual(own);
    expect(agenda.problems.map(({ code }) => code)).toContain('exclusion-edited');
  });

  it('excludes the public for confidential matter without a resolution or a test [R-030]', async () => {
    await using test = await openTestApp();
    const { agenda: before } = await aCommittee(test, 'statutory_committee');
    const { agenda } = await test.client.agenda.setRestriction({
      target: lineOf(before, 'Award of contract').item,
      restriction: aRestriction({
        ...{ visibility: 'confidential', groundScheme: 'government_terms', groundCode: '' },
        ...{ publicReason: '', publicInterestReason: '', reviewOn: null },
      }),
    });
    expect(lineOf(agenda, 'Exclusion of the public').item.recommendations).toEqual([
      'The public must be excluded for item 3, which is confidential. No resolution is needed.',
    ]);
    expect(whyNotPublishable(agenda)).toEqual([]);
    const wrong = await refusalOf(
      test.client.agenda.setRestriction({
        target: lineOf(agenda, 'Award of contract').item,
        restriction: aRestriction({ visibility: 'confidential' }),
      }),
    );
    expect(wrong.reason).toBe('not-confidential');
  });

  it('stops publication until reasons, review day and title are there [R-032] [R-037] [R-038]', async () => {
    await using test = await openTestApp();
    const { agenda: before } = await aCommittee(test, 'statutory_committee');
    const { agenda } = await test.client.agenda.setRestriction({
      target: lineOf(before, 'Award of contract').item,
      restriction: aRestriction({
        ...{ publicReason: '', publicInterestReason: ' ', reviewOn: null, titleChecked: false },
      }),
    });
    expect(whyNotPublishable(agenda).map(({ code }) => code)).toEqual([
      'no-reason',
      'no-public-interest-reason',
      'no-review',
      'title-not-checked',
    ]);
    expect(lineOf(agenda, 'Award of contract').publicWords.title).toBe(
      'Matter to be considered in private',
    );
  });

  it('asks for another look at the title when it changes [R-037]', async () => {
    await using test = await openTestApp();
    const { agenda: before } = await aCommittee(test, 'statutory_committee');
    const first = await test.client.agenda.setRestriction({
      target: lineOf(before, 'Award of contract').item,
      restriction: aRestriction(),
    });
    expect(lineOf(first.agenda, 'Award of contract').publicWords).toEqual({
      number: '3',
      title: 'Award of contract',
      restriction: 'Exempt: paragraph 3',
      ground:
        'Information relating to the financial or business affairs of any particular person (including the authority holding that information).',
      reason: 'The bids are still live.',
    });
    const { agenda } = await test.client.agenda.amendItem({
      target: lineOf(first.agenda, 'Award of contract').item,
      change: { title: 'Award of contract to Example Care Limited' },
    });
    const line = lineOf(agenda, 'Award of contract to Example Care Limited');
    expect(line.publicWords.title).toBe('Matter to be considered in private');
    const { description } = lineOf(agenda, 'Exclusion of the public').item;
    expect(description).not.toContain('Example Care');
  });

  it('takes the exclusion away when nothing is withheld any more, in one undo step [R-038]', async () => {
    await using test = await openTestApp();
    const { agenda: before, meeting } = await aCommittee(test, 'statutory_committee');
    const first = await test.client.agenda.setRestriction({
      target: lineOf(before, 'Award of contract').item,
      restriction: aRestriction(),
    });
    const { agenda } = await test.client.agenda.release({
      target: lineOf(first.agenda, 'Award of contract').item,
    });
    expect(orderOf(agenda)).toEqual(['1 Welcome', '2 Award of contract', '3 Next meeting']);
    expect(lineOf(agenda, 'Award of contract').isPublic).toBe(false);
    await test.client.history.undo({});
    const undone = await test.client.agenda.page({ meeting: { id: meeting.id } });
    expect(orderOf(undone.agenda)).toEqual(orderOf(first.agenda));
  });
});

describe('what nobody has decided on', () => {
  it('counts as exempt: the public agenda tells nothing of it, and it stops publication', async () => {
    await using test = await openTestApp();
    const { meeting } = await aCommittee(test, 'voluntary');
    const line = await anItem(test, {
      ...{ meetingId: meeting.id, title: 'Redundancies at Example Ltd', visibility: 'undecided' },
    });
    expect(line.isPublic).toBe(false);
    expect(line.publicWords).toEqual({
      number: '4',
      title: 'Item not yet cleared for publication',
      restriction: 'Exempt: not yet decided',
      ground: null,
      reason: null,
    });
    const { agenda } = await test.client.agenda.page({ meeting: { id: meeting.id } });
    expect(whyNotPublishable(agenda).map(({ code }) => code)).toEqual(['undecided']);
    const decided = await test.client.agenda.makePublic({ target: line.item });
    expect(whyNotPublishable(decided.agenda)).toEqual([]);
  });

  it('is what an item is when nobody says otherwise', async () => {
    await using test = await openTestApp();
    const { meeting } = await aCommittee(test, 'voluntary');
    const { agenda } = await test.client.agenda.addItem({ meetingId: meeting.id, title: 'New' });
    expect(lineOf(agenda, 'New').item.visibility).toBe('undecided');
  });
});
