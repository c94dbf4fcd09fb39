import { Button } from '@mantine/core';
import type { Directory } from '#shared/people/directory.ts';
import { Empty } from '../../ui/empty.tsx';
import { Table } from '../../ui/table.tsx';
import { organisationColumns, peopleColumns } from './people-columns.tsx';
import { findPeopleRow, peopleRows } from './people-rows.ts';

interface PeopleTableProps {
  directory: Directory;
  show: 'organisations' | 'people';
  selected: string | null;
  onSelect: (id: string) => void;
  /** Null while nothing is filtered. */
  onClear: (() => void) | null;
}

/** One table, by organisation or by post. */
export function PeopleTable({ directory, show, selected, onSelect, onClear }: PeopleTableProps) {
  const empty = (
    <Empty
      kind="line"
      title={onClear === null ? 'Nobody is recorded yet' : 'Nothing matches these filters'}
      {...(onClear === null
        ? {}
        : {
            actions: (
              <Button variant="default" size="compact-sm" onClick={onClear}>
                Show everything
              </Button>
            ),
          })}
    />
  );
  if (show === 'organisations') {
    return (
      <Table
        caption="Organisations"
        isFilling
        columns={organisationColumns}
        rows={directory.organisations}
        idOf={({ organisation }) => organisation.id}
        selectedId={selected}
        onSelect={({ organisation }) => onSelect(organisation.id)}
        onOpen={({ organisation }) => onSelect(organisation.id)}
        empty={empty}
      />
    );
  }
  const rows = peopleRows(directory);
  return (
    <Table
      caption="Posts and people"
      isFilling
      columns={peopleColumns}
      rows={rows}
      idOf={({ id }) => id}
      selectedId={selected === null ? null : (findPeopleRow(rows, selected)?.id ?? null)}
      onSelect={({ id }) => onSelect(id)}
      onOpen={({ id }) => onSelect(id)}
      empty={empty}
    />
  );
}
