import { describe, expect, it } from 'vitest';
import { aCommittee } from '#test/support/a-committee.ts';
import { anItem, aRestriction, lineOf, orderOf } from '#test/support/an-item.ts';
import { refusalOf } from '#test/support/refusal-of.ts';
import { openTestApp } from '#test/support/test-app.ts';

describe('crossing the edge of the exempt part', () => {
  it('asks for the ground on the way in, and takes it with the move', async () => {
    await using test = await openTestApp();
    const { agenda: before } = await aCommittee(test, 'statutory_committee');
    const { agenda } = await test.client.agenda.setRestriction({
      target: lineOf(before, 'Award of contract').item,
      restriction: aRestriction(),
    });
    const target = lineOf(agenda, 'Welcome').item;
    const to = { sectionId: null, before: lineOf(agenda, 'Award of contract').item.id };
    const refusal = await refusalOf(test.client.agenda.moveItem({ target, to }));
    expect(refusal).toEqual({
      reason: 'needs-ground',
      sentence:
        'Item 1 would be taken while the public are out of the room. Say why it is withheld, or put it elsewhere.',
    });
    const moved = await test.client.agenda.moveItem({
      ...{ target, to, restriction: aRestriction({ groundCode: '5' }) },
    });
    expect(orderOf(moved.agenda)).toEqual([
      '1 Exclusion of the public',
      '2 Welcome',
      '3 Award of contract',
      '4 Return of the public',
      '5 Next meeting',
    ]);
    const { item } = lineOf(moved.agenda, 'Exclusion of the public');
    expect(item.recommendations[0]).toContain('paragraphs 3 and 5');
  });

  it('asks for a second look on the way out', async () => {
    await using test = await openTestApp();
    const { agenda: before } = await aCommittee(test, 'statutory_committee');
    const { agenda } = await test.client.agenda.setRestriction({
      target: lineOf(before, 'Award of contract').item,
      restriction: aRestriction(),
    });
    const target = lineOf(agenda, 'Award of contract').item;
    const refusal = await refusalOf(test.client.agenda.nudgeItem({ target, direction: 'up' }));
    expect(refusal.reason).toBe('leaves-exempt-part');
    const released = await test.client.agenda.nudgeItem({
      ...{ target, direction: 'up', leaving: 'release' },
    });
    expect(lineOf(released.agenda, 'Award of contract').item.visibility).toBe('undecided');
    expect(orderOf(released.agenda)).toEqual([
      '1 Welcome',
      '2 Award of contract',
      '3 Next meeting',
    ]);
  });

  it('does not let public business be added while the public are out', async () => {
    await using test = await openTestApp();
    const { agenda: before, meeting } = await aCommittee(test, 'statutory_committee');
    const { agenda } = await test.client.agenda.setRestriction({
      target: lineOf(before, 'Award of contract').item,
      restriction: aRestriction(),
    });
    const refusal = await refusalOf(
      anItem(test, {
        ...{ meetingId: meeting.id, title: 'In between' },
        after: lineOf(agenda, 'Award of contract').item.id,
      }),
    );
    expect(refusal.reason).toBe('in-exempt-part');
    const last = await anItem(test, { meetingId: meeting.id, title: 'At the end' });
    expect(last.number).toBe('2');
  });

  it('lets the exclusion and the return stay where the program puts them', async () => {
    await using test = await openTestApp();
    const { agenda: before } = await aCommittee(test, 'statutory_committee');
    const { agenda } = await test.client.agenda.setRestriction({
      target: lineOf(before, 'Award of contract').item,
      restriction: aRestriction(),
    });
    const refusal = await refusalOf(
      test.client.agenda.nudgeItem({
        target: lineOf(agenda, 'Exclusion of the public').item,
        direction: 'up',
      }),
    );
    expect(refusal.reason).toBe('turn');
  });
});
