import { Button, CloseButton, Menu, TextInput } from '@mantine/core';
import { IconAddressBook, IconChevronDown, IconPlus, IconSearch } from '@tabler/icons-react';
import { useDebouncedValue } from '@mantine/hooks';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { countOf } from '#shared/calendar/date-words.ts';
import type { Directory, DirectoryFilter } from '#shared/people/directory.ts';
import { Sector, sectors } from '#shared/people/organisation.ts';
import { sectorWords } from '#shared/people/people-words.ts';
import { Empty } from '../../ui/empty.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { Pane, Panes } from '../../ui/layout.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Segments } from '../../ui/segments.tsx';
import { AddPeopleDialogs, type Adding } from './add-dialogs.tsx';
import { ContactLists } from './contact-lists.tsx';
import { PeopleTable } from './people-table.tsx';
import { SelectedInspector } from './selected-inspector.tsx';
import { useDirectory } from './use-people.ts';
import styles from './people.module.css';

const route = getRouteApi('/people');

/** The handbook's address list: organisations, their posts and people, and how to reach them (S-302). */
export function PeoplePage() {
  const search = route.useSearch();
  const navigate = useNavigate();
  const [adding, setAdding] = useState<Adding | null>(null);
  const show = search.show ?? 'organisations';
  const sector = Sector.safeParse(search.sector).data;
  const [query] = useDebouncedValue(search.find ?? '', 150);
  const filter: DirectoryFilter = {
    includeEnded: true,
    ...(query === '' ? {} : { query }),
    ...(sector === undefined ? {} : { sector }),
  };
  const directory = useDirectory(filter);
  const go = (change: Partial<typeof search>, replace = true) =>
    void navigate({ to: '/people', search: { ...search, ...change }, replace });
  const { data } = directory;
  const isFiltered = search.find !== undefined || sector !== undefined;

  return (
    <>
      <PageHead
        title="People and organisations"
        {...(data === undefined ? {} : { summary: summaryOf(data) })}
        actions={
          <>
            <Button
              variant="default"
              renderRoot={(props) => <Link {...props} to="/people/import" />}
            >
              Import
            </Button>
            <AddMenu onAdd={setAdding} />
          </>
        }
      >
        <FilterBar
          filters={[
            {
              name: 'Sector',
              value: sector ?? 'all',
              none: 'all',
              options: [
                { value: 'all', label: 'All' },
                ...sectors.map((value) => ({ value, label: sectorWords[value] })),
              ],
              onChange: (value) => go({ sector: value === 'all' ? undefined : value }),
            },
          ]}
        >
          <Segments
            label="Show"
            isLabelHidden
            value={show}
            options={[
              { value: 'organisations', label: 'Organisations' },
              { value: 'people', label: 'Posts and people' },
              { value: 'lists', label: 'Contact lists' },
            ]}
            onChange={(value) => go({ show: value, selected: undefined }, false)}
          />
          <TextInput
            className={styles.search ?? ''}
            aria-label="Find a name, post or address"
            placeholder="Find a name, post or address"
            leftSection={<IconSearch size={18} stroke={1.6} aria-hidden="true" />}
            rightSection={
              search.find === undefined ? null : (
                <CloseButton
                  aria-label="Clear the search"
                  size="sm"
                  onClick={() => go({ find: undefined })}
                />
              )
            }
            value={search.find ?? ''}
            onChange={(event) => go({ find: event.currentTarget.value || undefined })}
          />
        </FilterBar>
      </PageHead>
      {directory.isError ? (
        <ErrorPanel
          level={2}
          title="The people cannot be shown"
          sentence={failureSentence(directory.error)}
          onRetry={() => void directory.refetch()}
        />
      ) : data === undefined ? (
        <div className={styles.loading}>
          <LoadingRows sentence="Opening people and organisations" rows={10} />
        </div>
      ) : data.totals.organisations === 0 && data.totals.people === 0 && !isFiltered ? (
        <Empty
          icon={IconAddressBook}
          title="Nobody is recorded yet"
          sentence="Bring in the list you keep in a spreadsheet, or add the first organisation by hand."
          actions={
            <>
              <Button renderRoot={(props) => <Link {...props} to="/people/import" />}>
                Import a spreadsheet
              </Button>
              <Button variant="default" onClick={() => setAdding('organisation')}>
                Add an organisation
              </Button>
            </>
          }
        />
      ) : (
        <Panes>
          <Pane kind="main" label={show === 'lists' ? 'Contact lists' : 'The list'}>
            <div className={styles.list}>
              {show === 'lists' ? (
                <ContactLists directory={data} />
              ) : (
                <PeopleTable
                  directory={data}
                  show={show}
                  selected={search.selected ?? null}
                  onSelect={(id) => go({ selected: id })}
                  onClear={isFiltered ? () => go({ find: undefined, sector: undefined }) : null}
                />
              )}
            </div>
          </Pane>
          {show === 'lists' || search.selected === undefined ? null : (
            <SelectedInspector
              directory={data}
              show={show}
              id={search.selected}
              onClose={() => go({ selected: undefined })}
              onShow={(to, id) => go({ show: to, selected: id }, false)}
            />
          )}
        </Panes>
      )}
      <AddPeopleDialogs
        adding={adding}
        onClose={() => setAdding(null)}
        onAdded={(to, id) => go({ show: to, selected: id, find: undefined, sector: undefined })}
      />
    </>
  );
}

function AddMenu({ onAdd }: { onAdd: (what: Adding) => void }) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          leftSection={<IconPlus size={16} stroke={1.6} aria-hidden="true" />}
          rightSection={<IconChevronDown size={16} stroke={1.6} aria-hidden="true" />}
        >
          Add
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => onAdd('organisation')}>An organisation</Menu.Item>
        <Menu.Item onClick={() => onAdd('post')}>A post</Menu.Item>
        <Menu.Item onClick={() => onAdd('person')}>A person</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function summaryOf({ totals }: Directory): string {
  const { organisations, posts, people, contacts, published } = totals;
  const who = [
    countOf(organisations, 'organisation'),
    countOf(posts, 'post'),
    countOf(people, 'person', 'people'),
  ].join(', ');
  return `${who}. ${published} of ${countOf(contacts, 'contact')} published.`;
}
