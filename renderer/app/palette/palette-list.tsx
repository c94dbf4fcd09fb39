import {
  IconAddressBook,
  IconBuilding,
  IconCalendarEvent,
  IconCommand,
  IconCornerDownRight,
  IconFileText,
  IconListDetails,
  IconUsersGroup,
  type TablerIcon,
} from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { Kbd } from '../../ui/kbd.tsx';
import { Mark } from '../../ui/mark.tsx';
import { RecordText } from '../../ui/record-text.tsx';
import type { GoToHit } from '../services.ts';
import { cutAtWords, type PaletteEntry, type PaletteGroup } from './palette-entries.ts';
import styles from './palette.module.css';

interface PaletteListProps {
  id: string;
  groups: readonly PaletteGroup[];
  words: string;
  chosen: number;
  onPoint: (index: number) => void;
  onOpen: (entry: PaletteEntry) => void;
  /** The sentence in place of an empty list; null while there is nothing to say. */
  nothing: string | null;
}

/** The results, group by group. The focus stays in the box; the chosen line is only marked. */
export function PaletteList(props: PaletteListProps) {
  const { id, groups, words, chosen, onPoint, onOpen, nothing } = props;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen, groups]);
  const starts = groups.map((_, index) =>
    groups.slice(0, index).reduce((sum, group) => sum + group.entries.length, 0),
  );
  return (
    <div className={styles.list} ref={list}>
      <div role="listbox" id={id} aria-label="Results">
        {groups.map((group, groupIndex) => (
          <div key={group.title} role="group" aria-label={group.title}>
            <p className={styles.heading} aria-hidden="true">
              {group.title}
            </p>
            {group.entries.map((entry, index) => {
              const at = (starts[groupIndex] ?? 0) + index;
              return (
                <div
                  key={entry.key}
                  id={`${id}-${at}`}
                  role="option"
                  aria-selected={at === chosen}
                  className={styles.entry}
                  onPointerMove={() => onPoint(at)}
                  onPointerDown={(event) => event.preventDefault()}
                  onClick={() => onOpen(entry)}
                >
                  <EntryLine entry={entry} words={words} />
                </div>
              );
            })}
          </div>
        ))}
      </div>
      {groups.length === 0 && nothing !== null ? <p className={styles.nothing}>{nothing}</p> : null}
    </div>
  );
}

function EntryLine({ entry, words }: { entry: PaletteEntry; words: string }) {
  if (entry.kind === 'command') {
    return (
      <>
        <IconCommand className={styles.icon} stroke={1.6} aria-hidden="true" />
        <span className={styles.title}>
          <Found text={entry.name} words={words} />
        </span>
        <Kbd keys={entry.keys} />
      </>
    );
  }
  const { hit } = entry;
  const Icon = icons[hit.icon];
  const title = <Found text={hit.title} words={words} />;
  return (
    <>
      <Icon className={styles.icon} stroke={1.6} aria-hidden="true" />
      <span className={styles.title}>
        {hit.isRecord === true ? <RecordText inline>{title}</RecordText> : title}
        {hit.icon === 'place' ? null : <span className={styles.detail}>{hit.detail}</span>}
      </span>
      {hit.mark === undefined ? null : (
        <Mark tone={hit.mark.tone} size="small">
          {hit.mark.word}
        </Mark>
      )}
      {entry.keys === undefined ? null : <Kbd keys={entry.keys} />}
    </>
  );
}

function Found({ text, words }: { text: string; words: string }) {
  return cutAtWords(text, words).map((part, index) =>
    part.found ? (
      <mark key={index} className={styles.found}>
        {part.text}
      </mark>
    ) : (
      part.text
    ),
  );
}

const icons: Record<GoToHit['icon'], TablerIcon> = {
  place: IconCornerDownRight,
  body: IconUsersGroup,
  meeting: IconCalendarEvent,
  person: IconAddressBook,
  organisation: IconBuilding,
  item: IconListDetails,
  paper: IconFileText,
};
