import { describe, expect, it } from 'vitest';
import { aBody } from '#test/support/a-body.ts';
import { aMeeting } from '#test/support/a-meeting.ts';
import { anItem, aRestriction, lineOf, orderOf } from '#test/support/an-item.ts';
import { anOrganisation } from '#test/support/an-organisation.ts';
import { aPaper } from '#test/support/a-paper.ts';
import { refusalOf } from '#test/support/refusal-of.ts';
import { openTestApp, type TestApp } from '#test/support/test-app.ts';

const pageOf = (test: TestApp, id: string) => test.client.agenda.page({ meeting: { id } });

async function anAgenda(test: TestApp, titles: string[] = ['A', 'B', 'C']) {
  const body = await aBody(test);
  const { meeting } = await aMeeting(test, { bodyId: body.id });
  for (const title of titles) await anItem(test, { meetingId: meeting.id, title });
  return { body, meeting, ...(await pageOf(test, meeting.id)) };
}

describe('sections', () => {
  it('begin at an item, are renamed, moved, and leave their items when removed', async () => {
    await using test = await openTestApp();
    const { meeting, agenda } = await anAgenda(test);
    const strategy = await test.client.agenda.addSection({
      ...{ meetingId: meeting.id, title: 'Strategy', fromItem: lineOf(agenda, 'B').item.id },
    });
    const closing = await test.client.agenda.addSection({
      ...{ meetingId: meeting.id, title: 'Closing', before: null },
    });
    const headings = (parts: typeof agenda.parts) =>
      parts.map(({ title, lines }) => `${title}: ${lines.map(({ item }) => item.title).join(' ')}`);
    expect(headings(closing.agenda.parts)).toEqual([': A', 'Strategy: B C', 'Closing: ']);
    const moved = await test.client.agenda.moveSection({
      target: closing.agenda.sections.find(({ id }) => id === closing.id)!,
      before: strategy.id,
    });
    expect(headings(moved.agenda.parts)).toEqual([': A', 'Closing: ', 'Strategy: B C']);
    const over = await test.client.agenda.nudgeItem({
      ...{ target: lineOf(moved.agenda, 'B').item, direction: 'up' },
    });
    expect(headings(over.agenda.parts)).toEqual([': A', 'Closing: B', 'Strategy: C']);
    const renamed = await test.client.agenda.renameSection({
      target: over.agenda.sections.find(({ id }) => id === closing.id)!,
      title: 'Opening',
    });
    const removed = await test.client.agenda.removeSection({
      target: renamed.agenda.sections.find(({ id }) => id === strategy.id)!,
    });
    expect(headings(removed.agenda.parts)).toEqual([': A', 'Opening: B C']);
  });

  it('show the exempt part as a band of its own inside them', async () => {
    await using test = await openTestApp();
    const { meeting, agenda } = await anAgenda(test);
    await test.client.agenda.addSection({
      ...{ meetingId: meeting.id, title: 'Business', fromItem: lineOf(agenda, 'A').item.id },
    });
    const { agenda: withheld } = await test.client.agenda.setRestriction({
      target: lineOf(agenda, 'B').item,
      restriction: aRestriction({ groundScheme: 'foi', groundCode: '43' }),
    });
    expect(
      withheld.parts.map(({ title, exempt, continued, lines }) => [
        ...[title, exempt, continued],
        lines.map(({ item }) => item.title),
      ]),
    ).toEqual([
      ['Business', false, false, ['A']],
      [
        ...['Exempt business. The public are asked to leave', true, true],
        ['Exclusion of the public', 'B'],
      ],
      ['Business', false, true, ['Return of the public', 'C']],
    ]);
  });
});

describe('templates [S-099]', () => {
  it('are kept from a meeting, amended, and applied to another', async () => {
    await using test = await openTestApp();
    const { body, meeting } = await anAgenda(test, []);
    await test.client.agenda.addSection({ meetingId: meeting.id, title: 'Opening' });
    await anItem(test, { meetingId: meeting.id, title: 'Welcome', minutes: 5, standing: true });
    await anItem(test, {
      ...{ meetingId: meeting.id, title: 'Minutes of the last meeting' },
      kind: 'minutes_approval',
    });
    const secret = await anItem(test, { meetingId: meeting.id, title: 'Award' });
    await test.client.agenda.setRestriction({
      target: secret.item,
      restriction: aRestriction({ groundScheme: 'foi', groundCode: '43' }),
    });
    const template = await test.client.agenda.saveAsTemplate({
      ...{ meetingId: meeting.id, name: 'Ordinary meeting' },
    });
    expect(template).toMatchObject({ bodyId: body.id, minutes: 15 });
    expect(template.items.map(({ section, title }) => `${section}: ${title}`)).toEqual([
      'Opening: Welcome',
      'Opening: Minutes of the last meeting',
    ]);
    const amended = await test.client.agenda.amendTemplate({
      target: template,
      change: {
        items: [
          ...template.items.map((item) => ({ ...item, kind: item.kind as 'ordinary' })).reverse(),
          {
            ...{ section: 'Closing', title: 'Next meeting', kind: 'next_meeting' as const },
            ...{ purpose: 'note' as const, presenter: 'Chair', minutes: 0, description: '' },
            ...{ visibility: 'public' as const, standing: true },
          },
        ],
      },
    });
    expect(amended.items.map(({ title }) => title)).toEqual([
      ...['Minutes of the last meeting', 'Welcome', 'Next meeting'],
    ]);
    const next = await aMeeting(test, { bodyId: body.id, day: '2027-01-28' });
    await anItem(test, { meetingId: next.meeting.id, title: 'WELCOME ' });
    const applied = await test.client.agenda.applyTemplate({
      ...{ meetingId: next.meeting.id, templateId: template.id },
    });
    expect(orderOf(applied.agenda)).toEqual([
      '1 WELCOME',
      '2 Minutes of the last meeting, 26 November',
      '3 Next meeting',
    ]);
    expect(applied.announcement).toBe('2 items added from Ordinary meeting');
    await test.client.agenda.removeTemplate({ target: amended });
    expect((await pageOf(test, meeting.id)).templates).toEqual([]);
  });
});

describe('business of earlier meetings', () => {
  it('is offered when it was withdrawn there or the meeting fell through, and waits for a decision', async () => {
    await using test = await openTestApp();
    const body = await aBody(test);
    const fell = await aMeeting(test, { bodyId: body.id, day: '2026-09-24' });
    await anItem(test, { meetingId: fell.meeting.id, title: 'Welcome', standing: true });
    await anItem(test, { meetingId: fell.meeting.id, title: 'Flood report' });
    const award = await anItem(test, { meetingId: fell.meeting.id, title: 'Award' });
    await test.client.agenda.setRestriction({
      target: award.item,
      restriction: aRestriction({ groundScheme: 'foi', groundCode: '43' }),
    });
    await test.client.meetings.cancel({ target: fell.meeting, note: '' });
    const { meeting } = await aMeeting(test, { bodyId: body.id });
    const { carriedForward, previousMeetings } = await pageOf(test, meeting.id);
    expect(carriedForward.map(({ title, why }) => `${title}. ${why}`)).toEqual([
      'Flood report. That meeting was cancelled.',
      'Award. That meeting was cancelled.',
    ]);
    expect(previousMeetings.map(({ words }) => words)).toEqual([
      'Thursday 24 September 2026, cancelled',
    ]);
    const { agenda } = await test.client.agenda.copyItems({
      meetingId: meeting.id,
      from: { what: 'chosen', itemIds: carriedForward.map(({ itemId }) => itemId) },
    });
    expect(orderOf(agenda)).toEqual(['1 Flood report', '2 Exclusion of the public', '3 Award']);
    expect(lineOf(agenda, 'Flood report').item.visibility).toBe('undecided');
    expect(lineOf(agenda, 'Award').item).toMatchObject({
      ...{ visibility: 'exempt', groundCode: '43', titleChecked: false, reviewOn: null },
    });
    expect((await pageOf(test, meeting.id)).carriedForward).toEqual([]);
  });

  it('can be copied whole, parts and sections too, without what is there already', async () => {
    await using test = await openTestApp();
    const { body, meeting, agenda } = await anAgenda(test);
    await test.client.agenda.makeSubItem({ target: lineOf(agenda, 'B').item });
    const next = await aMeeting(test, { bodyId: body.id, day: '2027-01-28' });
    await anItem(test, { meetingId: next.meeting.id, title: 'C' });
    const copied = await test.client.agenda.copyItems({
      meetingId: next.meeting.id,
      from: { what: 'all', meetingId: meeting.id },
    });
    expect(orderOf(copied.agenda)).toEqual(['1 C', '2 A', '2.1 B']);
  });
});

describe('the approval of a strategy [S-107]', () => {
  it('waits for every agency that delivers it, and for the resources it takes [S-094] [S-095]', async () => {
    await using test = await openTestApp();
    const { meeting } = await anAgenda(test, []);
    const { item } = await anItem(test, {
      ...{ meetingId: meeting.id, title: 'Health strategy', kind: 'strategy_approval' },
    });
    const codes = (agenda: Awaited<ReturnType<typeof pageOf>>['agenda']) =>
      lineOf(agenda, item.id).problems.map(({ code }) => code);
    expect(codes((await pageOf(test, meeting.id)).agenda)).toEqual(['no-sign-off']);
    const county = await anOrganisation(test, { name: 'County Council' });
    const fire = await anOrganisation(test, { name: 'Fire and Rescue Service' });
    const ask = () =>
      test.client.agenda.askSignOff({
        ...{ itemId: item.id, organisationIds: [county.id, fire.id], askedOn: '2026-11-02' },
      });
    await ask();
    const { agenda } = await ask();
    const { signOffs, signOffSummary } = lineOf(agenda, item.id);
    expect(signOffs).toHaveLength(2);
    expect(signOffSummary?.sentence).toBe(
      '0 of 2 agencies agree. Waiting for County Council and Fire and Rescue Service.',
    );
    const answer = (index: number, resources: string) =>
      test.client.agenda.amendSignOff({
        target: signOffs[index]!,
        change: { state: 'agreed', resources, answeredOn: '2026-11-16' },
      });
    await answer(0, '');
    const both = await answer(1, 'One officer for a day a week.');
    expect(codes(both.agenda)).toEqual(['no-resources']);
    expect(lineOf(both.agenda, item.id).signOffSummary).toMatchObject({
      ...{ sentence: 'All 2 agencies agree.', ready: false },
    });
    const wrong = await anItem(test, { meetingId: meeting.id, title: 'Not a strategy' });
    const refusal = await refusalOf(
      test.client.agenda.askSignOff({
        ...{ itemId: wrong.item.id, organisationIds: [county.id], askedOn: null },
      }),
    );
    expect(refusal.reason).toBe('no-strategy');
  });
});

describe('removing an item', () => {
  it('takes its parts and papers along, and undo brings all of them back', async () => {
    await using test = await openTestApp();
    const { meeting, agenda } = await anAgenda(test);
    const { item } = lineOf(agenda, 'B');
    await aPaper(test, { itemId: item.id });
    const { agenda: parted } = await test.client.agenda.makeSubItem({
      target: lineOf(agenda, 'C').item,
    });
    await aPaper(test, { itemId: lineOf(parted, 'C').item.id, title: 'Annex' });
    const { agenda: left } = await test.client.agenda.removeItem({ target: item });
    expect(orderOf(left)).toEqual(['1 A']);
    expect((await pageOf(test, meeting.id)).head.papers.of).toBe(0);
    await test.client.history.undo({});
    const back = await pageOf(test, meeting.id);
    expect(orderOf(back.agenda)).toEqual(['1 A', '2 B', '2.1 C']);
    expect(back.head.papers.of).toBe(2);
  });
});
