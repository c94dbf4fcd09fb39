import type { CivilDate } from '../calendar/civil-date.ts';
import { dayOf } from '../calendar/civil-date.ts';
import { monthName } from '../calendar/date-words.ts';
import type { AgendaItem } from './agenda-item.ts';
import type { NewTemplateItem, TemplateItem } from './agenda-template.ts';
import { isTurn } from './private-part.rules.ts';
import { isPublic, isWithheld } from './visibility.rules.ts';

/** What a copied item or a template's line brings to an agenda. */
export type CopiedItem = Pick<
  AgendaItem,
  | 'title'
  | 'kind'
  | 'purpose'
  | 'presenter'
  | 'presenterPostId'
  | 'minutes'
  | 'description'
  | 'recommendations'
  | 'standing'
  | 'visibility'
  | 'groundScheme'
  | 'groundCode'
  | 'publicTitle'
  | 'publicReason'
  | 'publicInterestReason'
>;

const unrestricted = {
  groundScheme: null,
  groundCode: '',
  publicTitle: '',
  publicReason: '',
  publicInterestReason: '',
} as const;

/** Whether an item can be carried to another meeting; the exclusion of the public is written anew. */
export function isCopied(item: AgendaItem, what: 'standing' | 'all' | 'chosen'): boolean {
  if (isTurn({ item })) return false;
  if (what === 'chosen') return true;
  return item.withdrawnOn === null && (what === 'all' || item.standing);
}

/**
 * The item as another meeting begins with it. A standing public item stays public; any other waits for
 * somebody to decide again. What is withheld stays withheld, with its review day and its checked title
 * to be given anew. Private notes stay with their meeting.
 */
export function copyItem(item: AgendaItem): CopiedItem {
  const { title, kind, purpose, presenter, presenterPostId, minutes, description, standing } = item;
  const common = {
    title,
    kind,
    purpose,
    presenter,
    presenterPostId,
    minutes,
    description,
    standing,
  };
  const recommendations = standing ? [] : item.recommendations;
  if (isWithheld(item)) {
    const { visibility, groundScheme, groundCode, publicTitle, publicReason } = item;
    const { publicInterestReason } = item;
    const restriction = {
      groundScheme,
      groundCode,
      publicTitle,
      publicReason,
      publicInterestReason,
    };
    return { ...common, recommendations, visibility, ...restriction };
  }
  const visibility = standing && isPublic(item) ? 'public' : 'undecided';
  return { ...common, recommendations, visibility, ...unrestricted };
}

/** The line of a template as an item. */
export function itemOfTemplate(line: TemplateItem): CopiedItem {
  const { title, kind, purpose, presenter, minutes, description, standing, visibility } = line;
  const common = { title, kind, purpose, presenter, minutes, description, standing, visibility };
  return { ...common, presenterPostId: null, recommendations: [], ...unrestricted };
}

/** An item as the line of a template. Withheld business is no part of a template. */
export function templateOfItem(item: AgendaItem, section: string): NewTemplateItem | null {
  const { title, purpose, presenter, minutes, standing, description, kind } = item;
  if (kind === 'exclusion' || kind === 'readmission' || item.parentId !== null) return null;
  if (isWithheld(item) || item.withdrawnOn !== null) return null;
  const visibility = isPublic(item) ? 'public' : 'undecided';
  return { section, title, kind, purpose, presenter, minutes, visibility, standing, description };
}

/** Whether the agenda has the business already: the same title, or the one item of a kind. */
export function isOnAgenda(
  items: readonly Pick<AgendaItem, 'title' | 'kind'>[],
  line: Pick<AgendaItem, 'title' | 'kind'>,
): boolean {
  const same = (title: string) => title.trim().toLowerCase();
  return items.some(
    ({ title, kind }) =>
      same(title) === same(line.title) || (kind === line.kind && single.has(kind)),
  );
}

/** Kinds of which an agenda has one. */
const single = new Set<AgendaItem['kind']>([
  'apologies',
  'declarations',
  'minutes_approval',
  'public_questions',
  'next_meeting',
]);

/** `Minutes of the last meeting, 24 September`: the day is that of the body's last meeting. */
export function titleFor(
  line: Pick<AgendaItem, 'title' | 'kind'>,
  lastMeeting: CivilDate | null,
): string {
  if (line.kind !== 'minutes_approval' || lastMeeting === null) return line.title;
  const match = /^(minutes of the (?:last|previous) meeting)(?:,.*)?$/i.exec(line.title.trim());
  return match === null
    ? line.title
    : `${match[1] ?? ''}, ${dayOf(lastMeeting)} ${monthName(lastMeeting)}`;
}
