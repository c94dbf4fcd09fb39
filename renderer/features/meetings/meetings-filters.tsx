import { ActionIcon, Popover, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { formatPlainDate } from '#shared/calendar/date-words.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import { parseTypedDate } from '#shared/calendar/typed-date.ts';
import type { MeetingBody } from '#shared/meetings/meeting-view.ts';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { Segments } from '../../ui/segments.tsx';
import styles from './meetings.module.css';
import type { MeetingsAddress, useMeetingsAddress } from './use-schedule.ts';

interface MeetingsFiltersProps {
  address: MeetingsAddress;
  bodies: readonly MeetingBody[];
  /** The address names a first day; otherwise it is today. */
  isFromChosen: boolean;
  today: CivilDate;
  go: ReturnType<typeof useMeetingsAddress>['go'];
}

/** How the meetings are shown, and which of them. All of it is in the address. */
export function MeetingsFilters(props: MeetingsFiltersProps) {
  const { address, bodies, go } = props;
  return (
    <div className={styles.filters}>
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
            onChange: (slug) => go({ bodySlug: slug === '' ? null : slug }),
          },
          {
            name: 'Show',
            value: address.kind ?? '',
            none: '',
            options: [
              { value: '', label: 'Meetings and events' },
              { value: 'meeting', label: 'Meetings' },
              { value: 'event', label: 'Events' },
            ],
            onChange: (kind) => go({ kind: kind === 'meeting' || kind === 'event' ? kind : null }),
          },
        ]}
        note={address.view === 'list' ? <FromDay {...props} /> : undefined}
      >
        <Segments
          label="View"
          isLabelHidden
          value={address.view}
          options={[
            { value: 'list', label: 'List' },
            { value: 'calendar', label: 'Calendar' },
            { value: 'bodies', label: 'Last and next' },
          ]}
          onChange={(view) => go({ view })}
        />
      </FilterBar>
    </div>
  );
}

/** The first day of the list, typed as anywhere else; the list goes on for a year. */
function FromDay({ address, isFromChosen, today, go }: MeetingsFiltersProps) {
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const submit = () => {
    const typed = parseTypedDate(text, { today, lean: 'future' });
    if (!typed.ok) {
      setProblem(typed.reason);
      return;
    }
    setOpen(false);
    setText('');
    setProblem(null);
    go({ from: typed.date });
  };
  return (
    <span className={styles.from}>
      <Popover opened={isOpen} onChange={setOpen} position="bottom-end" trapFocus returnFocus>
        <Popover.Target>
          <button type="button" className={styles.fromButton} onClick={() => setOpen(!isOpen)}>
            From: <strong>{formatPlainDate(address.from)}</strong>
          </button>
        </Popover.Target>
        <Popover.Dropdown aria-label="From">
          <form
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              submit();
            }}
          >
            <TextInput
              label="Show meetings from"
              description="For example 1 apr, 1/4/2027. Enter shows a year from there."
              error={problem}
              value={text}
              autoComplete="off"
              onChange={(event) => setText(event.currentTarget.value)}
            />
          </form>
        </Popover.Dropdown>
      </Popover>
      {isFromChosen ? (
        <ActionIcon aria-label="Show from today" onClick={() => go({ from: null })}>
          <IconX size={16} stroke={1.6} aria-hidden="true" />
        </ActionIcon>
      ) : null}
    </span>
  );
}
