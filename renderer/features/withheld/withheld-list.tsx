import { Button } from '@mantine/core';
import { IconLockOpen } from '@tabler/icons-react';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import { formatPlainDate } from '#shared/calendar/date-words.ts';
import type { ReleasedMatter, WithheldMatter } from '#shared/withheld/withheld.ts';
import { Empty } from '../../ui/empty.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { KeyHints } from '../../ui/kbd.tsx';
import { Pane } from '../../ui/layout.tsx';
import { Mark } from '../../ui/mark.tsx';
import { PathLink } from '../../ui/path-link.tsx';
import { Row, RowList } from '../../ui/row-list.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import { Table } from '../../ui/table.tsx';
import {
  filterMatters,
  type ReviewFilter,
  type WithheldAddress,
  type WithheldGo,
} from './use-withheld-address.ts';
import { whereWords, withheldColumns } from './withheld-columns.tsx';
import { focusDetails } from './withheld-focus.ts';
import styles from './withheld.module.css';

interface WithheldListProps {
  page: {
    today: CivilDate;
    matters: readonly WithheldMatter[];
    released: readonly ReleasedMatter[];
  };
  address: WithheldAddress;
  go: WithheldGo;
}

/** The withheld matters, the most pressing first, and under them what has been released. */
export function WithheldList({ page, address, go }: WithheldListProps) {
  const { matters, released } = page;
  const shown = filterMatters(matters, address);
  const isFiltered = address.bodyId !== null || address.state !== 'all';
  const select = ({ id }: WithheldMatter) => go({ matterId: id }, { replace: true });
  return (
    <Pane
      kind="main"
      label="Matters to review"
      foot={
        <KeyHints
          hints={[
            { keys: ['ArrowUp', 'ArrowDown'], does: 'select' },
            { keys: ['Enter'], does: 'review' },
            { keys: ['Escape'], does: 'back to the row' },
          ]}
        />
      }
    >
      <div className={styles.list}>
        {matters.length === 0 ? null : <Filters matters={matters} address={address} go={go} />}
        {shown.length > 0 ? (
          <Table
            caption="Withheld matters"
            columns={withheldColumns}
            rows={shown}
            idOf={({ id }) => id}
            selectedId={address.matterId}
            onSelect={select}
            onOpen={(matter) => {
              select(matter);
              focusDetails();
            }}
          />
        ) : isFiltered ? (
          <Empty
            title="No withheld matter has this"
            sentence="Other partnerships or other review dates may have some."
            actions={
              <Button variant="default" onClick={() => go({ bodyId: null, state: 'all' })}>
                Clear the filters
              </Button>
            }
          />
        ) : (
          <Empty
            icon={IconLockOpen}
            title="Nothing is withheld"
            sentence="Items and papers that are exempt or confidential are listed here with their ground and the day to look at them again."
          />
        )}
        {released.length === 0 ? null : <Released released={released} />}
      </div>
    </Pane>
  );
}

function Filters({
  matters,
  address,
  go,
}: Omit<WithheldListProps, 'page'> & { matters: readonly WithheldMatter[] }) {
  const bodies = new Map(matters.map(({ bodyId, bodyName }) => [bodyId, bodyName]));
  return (
    <div className={styles.screenOnly}>
      <FilterBar
        filters={[
          {
            name: 'Partnership',
            value: address.bodyId ?? '',
            none: '',
            options: [
              { value: '', label: 'All' },
              ...[...bodies].map(([value, label]) => ({ value, label })),
            ],
            onChange: (value) => go({ bodyId: value === '' ? null : value, matterId: null }),
          },
          {
            name: 'Review',
            value: address.state,
            none: 'all',
            options: [
              { value: 'all', label: 'All' },
              { value: 'due', label: 'Due within 30 days' },
              { value: 'overdue', label: 'Overdue' },
              { value: 'undated', label: 'No review date' },
            ],
            onChange: (value) => go({ state: value as ReviewFilter, matterId: null }),
          },
        ]}
        note="Exempt only if and so long as the public interest in withholding is the greater"
      />
    </div>
  );
}

function Released({ released }: { released: readonly ReleasedMatter[] }) {
  return (
    <section className={styles.released} aria-labelledby="released">
      <SectionHead id="released" title="Released" note="within a year" />
      <RowList labelledBy="released">
        {released.map((matter) => (
          <Row
            key={matter.review.id}
            title={
              <PathLink path={matter.path} isTitle>
                {matter.title}
              </PathLink>
            }
            detail={`${whereWords(matter)}. Released on ${formatPlainDate(matter.review.decidedOn)} by ${matter.review.decidedBy}: ${matter.review.reason}`}
            end={<Mark tone={matter.status.tone}>{matter.status.words}</Mark>}
          />
        ))}
      </RowList>
    </section>
  );
}
