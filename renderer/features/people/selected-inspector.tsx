import type { Directory } from '#shared/people/directory.ts';
import { Empty } from '../../ui/empty.tsx';
import { Inspector } from '../../ui/inspector.tsx';
import { OrganisationInspector } from './organisation-inspector.tsx';
import { findPeopleRow, peopleRows } from './people-rows.ts';
import { PersonInspector } from './person-inspector.tsx';
import { PostInspector } from './post-inspector.tsx';

interface SelectedInspectorProps {
  directory: Directory;
  show: 'organisations' | 'people';
  id: string;
  onClose: () => void;
  onShow: (show: 'organisations' | 'people', id: string) => void;
}

/** The details of whatever the address names. */
export function SelectedInspector(props: SelectedInspectorProps) {
  const { directory, show, id, onClose, onShow } = props;
  if (show === 'organisations') {
    const line = directory.organisations.find(({ organisation }) => organisation.id === id);
    if (line !== undefined) {
      return (
        <OrganisationInspector
          key={id}
          line={line}
          today={directory.today}
          onClose={onClose}
          onShow={onShow}
        />
      );
    }
  }
  const row = findPeopleRow(peopleRows(directory), id);
  if (row?.kind === 'post') {
    const { line, organisation } = row;
    return (
      <PostInspector
        key={row.id}
        line={line}
        organisation={organisation.organisation}
        onClose={onClose}
        onShow={onShow}
      />
    );
  }
  if (row?.kind === 'person') {
    return <PersonInspector key={row.id} line={row.line} onClose={onClose} />;
  }
  return (
    <Inspector label="Details" title="Not in this list" onClose={onClose}>
      <Empty kind="line" title="It is hidden by the filters or was removed" />
    </Inspector>
  );
}
