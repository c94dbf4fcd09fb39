import type { QuorumPart } from '#shared/attendance/quorum.ts';
import type { BodyPage } from '#shared/bodies/body-page.ts';
import type { PeopleOptions } from '#shared/people/directory.ts';
import { sectors, tiers } from '#shared/people/organisation.ts';
import { sectorWords, tierWords } from '#shared/people/people-words.ts';
import type { ComboboxChoice } from '../../ui/fields/combobox-field.tsx';
import { choicesOf } from './choices.ts';
import { organisationChoices, postChoices } from './people-choices.ts';

export type PartMatch = QuorumPart['matches'];

/** By what members are told apart. */
export const matchChoices = choicesOf(
  [
    'elected_member',
    'sector',
    'tier',
    'organisation',
    'post',
    'seat',
    'responsible_authority',
  ] satisfies PartMatch[],
  {
    elected_member: 'Elected members',
    sector: 'Members of one sector',
    tier: 'Members of one kind of authority',
    organisation: 'Members of one organisation',
    post: 'Whoever holds one post',
    seat: 'Whoever sits in one seat',
    responsible_authority: 'Members of responsible authorities',
  },
);

interface Known {
  page: BodyPage;
  people: PeopleOptions;
}

/** What can be chosen after `matches`; null where nothing more is asked. */
export function valueChoices(matches: PartMatch, { page, people }: Known): ComboboxChoice[] | null {
  switch (matches) {
    case 'sector':
      return choicesOf(sectors, sectorWords);
    case 'tier':
      return choicesOf(
        tiers.filter((tier) => tier !== 'none'),
        tierWords,
      );
    case 'organisation':
      return organisationChoices(people);
    case 'post':
      return postChoices(people);
    case 'seat':
      return page.seats.map(({ seat, title, holderWords }) => ({
        value: seat.id,
        label: title,
        ...(holderWords === '' ? {} : { detail: holderWords }),
      }));
    case 'elected_member':
    case 'responsible_authority':
      return null;
  }
}

/** `Members of one sector: Public`, at least 2. */
export function partWords({ matches, matchesValue, atLeast }: QuorumPart, known: Known): string {
  const match = matchChoices.find(({ value }) => value === matches)?.label ?? '';
  const choices = valueChoices(matches, known);
  const value = choices?.find((choice) => choice.value === matchesValue)?.label;
  return `At least ${atLeast}. ${match}${value === undefined ? '' : `: ${value}`}`;
}
