import type { RoomPerson } from '#shared/attendance/attendance.contract.ts';

/**
 * What tells people of the same name apart, by key: there are several a Chief Executive in a partnership.
 * Nothing for those whose name is the only one of its kind.
 */
export function organisationsThatTellApart(
  people: readonly RoomPerson[],
): ReadonlyMap<string, string> {
  const byName = Map.groupBy(people, ({ shortName }) => shortName);
  return new Map(
    people.flatMap(({ key, shortName, organisationWords }) =>
      (byName.get(shortName)?.length ?? 0) > 1 && organisationWords !== ''
        ? [[key, organisationWords]]
        : [],
    ),
  );
}
