import { v7 as uuid } from 'uuid';
import type { BlockNode, MinuteDocument } from '#shared/minutes/minute-document.ts';
import {
  ActionAttrs,
  DecisionAttrs,
  DeclarationAttrs,
  PresenceAttrs,
} from '#shared/minutes/minute-document.ts';
import type { z } from 'zod';
import { aBody } from './a-body.ts';
import { aMeeting } from './a-meeting.ts';
import type { TestApp } from './test-app.ts';

type Client = Pick<TestApp, 'client'>;

/** A document of paragraphs and blocks. */
export function aDocument(...content: (string | BlockNode)[]): MinuteDocument {
  return {
    type: 'doc',
    content: content.map((block) => (typeof block === 'string' ? paragraph(block) : block)),
  };
}

export function paragraph(text: string) {
  return { type: 'paragraph' as const, content: [{ type: 'text' as const, text }] };
}

export function aDecision(
  words: string,
  attrs: Partial<z.input<typeof DecisionAttrs>> = {},
): Extract<BlockNode, { type: 'decision' }> {
  const reasons = 'It follows the strategy.';
  return {
    type: 'decision',
    attrs: DecisionAttrs.parse({ id: uuid(), reasons, ...attrs }),
    content: [paragraph(words)],
  };
}

export function anAction(
  words: string,
  attrs: Partial<z.input<typeof ActionAttrs>> = {},
): Extract<BlockNode, { type: 'action' }> {
  return {
    type: 'action',
    attrs: ActionAttrs.parse({ id: uuid(), ...attrs }),
    content: [paragraph(words)],
  };
}

export function aDeclaration(
  attrs: Partial<z.input<typeof DeclarationAttrs>>,
): Extract<BlockNode, { type: 'declaration' }> {
  return { type: 'declaration', attrs: DeclarationAttrs.parse({ id: uuid(), ...attrs }) };
}

export function aComingOrGoing(
  attrs: Partial<z.input<typeof PresenceAttrs>> & Pick<z.input<typeof PresenceAttrs>, 'event'>,
): Extract<BlockNode, { type: 'presence' }> {
  return { type: 'presence', attrs: PresenceAttrs.parse({ id: uuid(), ...attrs }) };
}

/** A confidential passage. */
export function confidential(
  ...content: Exclude<BlockNode, { type: 'private' }>[]
): Extract<BlockNode, { type: 'private' }> {
  return { type: 'private', content };
}

/** A board with a meeting on 12 November 2026, a later one on 17 November, and three items on each. */
export async function aMinutedMeeting(test: Client) {
  const body = await aBody(test, { name: 'Health and Wellbeing Board', numberingCode: 'HWB' });
  const { meeting } = await aMeeting(test, { bodyId: body.id, day: '2026-11-12' });
  const { meeting: next } = await aMeeting(test, { bodyId: body.id, day: '2026-11-17' });
  const itemIds: string[] = [];
  for (const title of ['Apologies', 'Budget', 'Winter plan']) {
    const item = { meetingId: meeting.id, title, visibility: 'public' as const };
    const { id } = await test.client.agenda.addItem(item);
    itemIds.push(id ?? '');
  }
  const session = await test.client.minutes.start({ meetingId: meeting.id, at: '14:00' });
  return { body, meeting, next, itemIds, minutesId: session.minutes?.id ?? '' };
}

/** Opens an item and gives its entry. */
export async function anOpenItem(
  { client }: Client,
  about: { minutesId: string; itemId: string | undefined; at?: '14:05' },
) {
  const { minutesId, itemId = '', at = '14:05' } = about;
  const session = await client.minutes.openItem({ minutesId, itemId, at });
  const entry = session.items.find((item) => item.itemId === itemId)?.entry;
  if (entry === undefined || entry === null) throw new Error('The item was not opened.');
  return entry;
}
