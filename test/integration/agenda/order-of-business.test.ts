import { describe, expect, it } from 'vitest';
import { aBody } from '#test/support/a-body.ts';
import { aMeeting } from '#test/support/a-meeting.ts';
import { anItem, lineOf, orderOf } from '#test/support/an-item.ts';
import { refusalOf } from '#test/support/refusal-of.ts';
import { openTestApp } from '#test/support/test-app.ts';

describe('the order of business', () => {
  it('numbers items in order, with a clock from the start of the meeting [S-098]', async () => {
    await using test = await openTestApp();
    const { meeting } = await aMeeting(test, { bodyId: (await aBody(test)).id });
    await anItem(test, { meetingId: meeting.id, title: 'Welcome', minutes: 5 });
    await anItem(test, { meetingId: meeting.id, title: 'Declarations', minutes: 2 });
    await anItem(test, { meetingId: meeting.id, title: 'Strategy', minutes: 20 });
    const { agenda, head } = await test.client.agenda.page({ meeting: { id: meeting.id } });
    expect(orderOf(agenda)).toEqual(['1 Welcome', '2 Declarations', '3 Strategy']);
    expect(lineOf(agenda, 'Strategy').startsWords).toBe('2:07pm');
    expect(agenda.clockWords).toBe('27 of 150 minutes. Ends 2:27pm.');
    expect(head.deadline.headline).toBe('Publish by tomorrow, Wednesday 18 November');
  });

  it('adds an item right after another, in its section', async () => {
    await using test = await openTestApp();
    const { meeting } = await aMeeting(test, { bodyId: (await aBody(test)).id });
    const welcome = await anItem(test, { meetingId: meeting.id, title: 'Welcome' });
    await anItem(test, { meetingId: meeting.id, title: 'Strategy' });
    await anItem(test, { meetingId: meeting.id, title: 'Minutes', after: welcome.item.id });
    const { agenda } = await test.client.agenda.page({ meeting: { id: meeting.id } });
    expect(orderOf(agenda)).toEqual(['1 Welcome', '2 Minutes', '3 Strategy']);
  });

  it('moves an item by one step, and undoes the move in one step', async () => {
    await using test = await openTestApp();
    const { meeting } = await aMeeting(test, { bodyId: (await aBody(test)).id });
    for (const title of ['A', 'B', 'C']) await anItem(test, { meetingId: meeting.id, title });
    const page = await test.client.agenda.page({ meeting: { id: meeting.id } });
    const { agenda, announcement } = await test.client.agenda.nudgeItem({
      target: lineOf(page.agenda, 'C').item,
      direction: 'up',
    });
    expect(orderOf(agenda)).toEqual(['1 A', '2 C', '3 B']);
    expect(announcement).toBe('Item 3 moved to 2 of 3, starts 2:10pm');
    await test.client.history.undo({});
    const undone = await test.client.agenda.page({ meeting: { id: meeting.id } });
    expect(orderOf(undone.agenda)).toEqual(['1 A', '2 B', '3 C']);
  });

  it('makes an item a part of the one above, and an item again', async () => {
    await using test = await openTestApp();
    const { meeting } = await aMeeting(test, { bodyId: (await aBody(test)).id });
    for (const title of ['A', 'B', 'C']) await anItem(test, { meetingId: meeting.id, title });
    const page = await test.client.agenda.page({ meeting: { id: meeting.id } });
    const part = await test.client.agenda.makeSubItem({ target: lineOf(page.agenda, 'B').item });
    expect(orderOf(part.agenda)).toEqual(['1 A', '1.1 B', '2 C']);
    const again = await test.client.agenda.makeItem({ target: lineOf(part.agenda, 'B').item });
    expect(orderOf(again.agenda)).toEqual(['1 A', '2 B', '3 C']);
  });

  it('keeps the number of a withdrawn item, and its minutes go to the others', async () => {
    await using test = await openTestApp();
    const { meeting } = await aMeeting(test, { bodyId: (await aBody(test)).id });
    for (const title of ['A', 'B', 'C']) await anItem(test, { meetingId: meeting.id, title });
    const page = await test.client.agenda.page({ meeting: { id: meeting.id } });
    const { agenda } = await test.client.agenda.withdrawItem({
      target: lineOf(page.agenda, 'B').item,
      reason: 'Not ready.',
    });
    expect(orderOf(agenda)).toEqual(['1 A', '2 B', '3 C']);
    expect(lineOf(agenda, 'C').startsWords).toBe('2:10pm');
    expect(lineOf(agenda, 'B').status?.words).toBe('Withdrawn');
  });

  it('numbers as Council papers do where the body does [S-106]', async () => {
    await using test = await openTestApp();
    const body = await aBody(test, { numberingStyle: 'council', numberingCode: 'CC' });
    const { meeting } = await aMeeting(test, { bodyId: body.id });
    for (const title of ['A', 'B', 'C']) await anItem(test, { meetingId: meeting.id, title });
    const page = await test.client.agenda.page({ meeting: { id: meeting.id } });
    const { agenda } = await test.client.agenda.makeSubItem({
      target: lineOf(page.agenda, 'B').item,
    });
    expect(orderOf(agenda)).toEqual(['CC1 A', 'CC1(a) B', 'CC2 C']);
  });

  it('refuses parts of parts', async () => {
    await using test = await openTestApp();
    const { meeting } = await aMeeting(test, { bodyId: (await aBody(test)).id });
    for (const title of ['A', 'B', 'C']) await anItem(test, { meetingId: meeting.id, title });
    const page = await test.client.agenda.page({ meeting: { id: meeting.id } });
    const part = await test.client.agenda.makeSubItem({ target: lineOf(page.agenda, 'B').item });
    const refusal = await refusalOf(
      test.client.agenda.moveItem({
        target: lineOf(part.agenda, 'C').item,
        to: { sectionId: null, parentId: lineOf(part.agenda, 'B').item.id },
      }),
    );
    expect(refusal.sentence).toBe('Only an item of its own can have parts.');
  });
});
