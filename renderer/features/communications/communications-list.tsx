import { Button } from '@mantine/core';
import { IconSpeakerphone } from '@tabler/icons-react';
import { CommunicationKind } from '#shared/communications/communication.ts';
import type {
  CommunicationFilters,
  CommunicationView,
} from '#shared/communications/communications.contract.ts';
import { communicationKindWords } from '#shared/communications/communications.rules.ts';
import { Empty } from '../../ui/empty.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { KeyHints } from '../../ui/kbd.tsx';
import { Pane } from '../../ui/layout.tsx';
import { Table } from '../../ui/table.tsx';
import { communicationColumns } from './communication-columns.tsx';
import { focusDetails } from './communication-focus.ts';
import styles from './communications.module.css';
import type { CommunicationsAddress, CommunicationsGo } from './use-communications-address.ts';

interface CommunicationsListProps {
  data: { views: readonly CommunicationView[]; total: number };
  address: CommunicationsAddress;
  bodies: readonly { slug: string; name: string }[];
  go: CommunicationsGo;
  onAdd: () => void;
}

/** The register, late first, as the filters leave it. */
export function CommunicationsList({ data, address, bodies, go, onAdd }: CommunicationsListProps) {
  const select = ({ communication }: CommunicationView) =>
    go({ entryId: communication.id }, { replace: true });
  return (
    <Pane
      kind="main"
      label="List of communications"
      foot={
        <KeyHints
          hints={[
            { keys: ['N'], does: 'new entry' },
            { keys: ['ArrowUp', 'ArrowDown'], does: 'select' },
            { keys: ['Enter'], does: 'open' },
            { keys: ['Escape'], does: 'back to the row' },
          ]}
        />
      }
    >
      <div className={styles.list}>
        {data.total === 0 ? null : <Filters address={address} bodies={bodies} go={go} />}
        {data.views.length > 0 ? (
          <Table
            caption="Communications"
            columns={communicationColumns}
            rows={data.views}
            idOf={({ communication }) => communication.id}
            selectedId={address.entryId}
            onSelect={select}
            onOpen={(view) => {
              select(view);
              focusDetails();
            }}
          />
        ) : data.total > 0 ? (
          <Empty
            title="No entry has this"
            sentence="What is done, or belongs to another partnership, may be hidden by the filters."
            actions={
              <Button
                variant="default"
                onClick={() => go({ bodySlug: null, kind: null, state: 'all' })}
              >
                Show everything
              </Button>
            }
          />
        ) : (
          <Empty
            icon={IconSpeakerphone}
            title="No communications yet"
            sentence="Consultations, newsletter items, communications plans, learning and reports back to partners are kept here with their due dates. What may be public goes on the website."
            actions={
              <Button variant="default" onClick={onAdd}>
                Add the first entry
              </Button>
            }
          />
        )}
      </div>
    </Pane>
  );
}

function Filters({
  address,
  bodies,
  go,
}: Pick<CommunicationsListProps, 'address' | 'bodies' | 'go'>) {
  return (
    <div className={styles.screenOnly}>
      <FilterBar
        filters={[
          {
            name: 'Partnership',
            value: address.bodySlug ?? '',
            none: '',
            options: [
              { value: '', label: 'All' },
              ...bodies.map(({ slug, name }) => ({ value: slug, label: name })),
            ],
            onChange: (slug) => go({ bodySlug: slug === '' ? null : slug, entryId: null }),
          },
          {
            name: 'Kind',
            value: address.kind ?? '',
            none: '',
            options: [
              { value: '', label: 'All' },
              ...CommunicationKind.options.map((value) => ({
                value,
                label: communicationKindWords[value],
              })),
            ],
            onChange: (kind) =>
              go({ kind: CommunicationKind.safeParse(kind).data ?? null, entryId: null }),
          },
          {
            name: 'Show',
            value: address.state,
            none: 'open',
            options: [
              { value: 'open', label: 'Open' },
              { value: 'late', label: 'Late' },
              { value: 'done', label: 'Done' },
              { value: 'all', label: 'Everything' },
            ],
            onChange: (state) =>
              go({ state: state as CommunicationFilters['state'], entryId: null }), // one of the options
          },
        ]}
        note="Nothing is public until somebody says so"
      />
    </div>
  );
}
