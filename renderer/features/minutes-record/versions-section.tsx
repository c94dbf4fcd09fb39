import { Button } from '@mantine/core';
import { formatMediumDay } from '#shared/calendar/date-words.ts';
import { londonDate, londonTime } from '#shared/calendar/london-time.ts';
import { formatTime } from '#shared/calendar/time-of-day.ts';
import { whyNotWritable } from '#shared/minutes/steps.rules.ts';
import type { Minutes, MinuteVersion } from '#shared/minutes/minutes.ts';
import { Kbd } from '../../ui/kbd.tsx';
import { RowMenu } from '../../ui/row-menu.tsx';
import { Row, RowList } from '../../ui/row-list.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import type { Compared } from './compare-pane.tsx';
import styles from './minutes-record.module.css';
import type { RecordTools } from './use-minutes-record.ts';

interface VersionsSectionProps {
  tools: RecordTools;
  minutes: Minutes;
  onCompare: (compared: Compared) => void;
}

/** Kept states of the text, the newest first: compared with one another, put back before approval. */
export function VersionsSection({ tools, minutes, onCompare }: VersionsSectionProps) {
  const { versions } = tools.page;
  const canRestore = whyNotWritable(minutes) === null && !tools.isReadOnly;
  const actionsOf = (version: MinuteVersion, before: MinuteVersion | undefined) => [
    {
      name: 'Compare with the text now',
      onClick: () => onCompare({ before: version.id, after: null }),
    },
    ...(before === undefined
      ? []
      : [
          {
            name: `Compare with version ${before.number}`,
            onClick: () => onCompare({ before: before.id, after: version.id }),
          },
        ]),
    ...(canRestore
      ? [
          {
            name: 'Put this version back',
            onClick: () => tools.ask({ kind: 'restore', versionId: version.id }),
          },
        ]
      : []),
  ];
  return (
    <section aria-labelledby="minutes-versions">
      <SectionHead
        id="minutes-versions"
        title="Versions"
        note={versions.length === 0 ? 'none yet' : versions.length}
        action={
          tools.isReadOnly ? undefined : (
            <Button
              variant="subtle"
              size="compact-sm"
              rightSection={<Kbd keys="Ctrl+S" />}
              onClick={() => tools.ask({ kind: 'keep' })}
            >
              Keep a version
            </Button>
          )
        }
      />
      {versions.length === 0 ? (
        <p className={styles.hint}>
          A version is kept at each step, and whenever you ask for one. Versions can be compared
          and, before approval, put back.
        </p>
      ) : (
        <RowList labelledBy="minutes-versions">
          {versions.map((version, index) => (
            <Row
              key={version.id}
              title={`${version.number}. ${version.name === '' ? reasons[version.reason] : version.name}`}
              detail={`${whenKept(version)}, ${version.keptBy}`}
              end={
                <RowMenu
                  label={`More for version ${version.number}`}
                  items={actionsOf(version, versions[index + 1])}
                />
              }
            />
          ))}
        </RowList>
      )}
    </section>
  );
}

const reasons: Record<MinuteVersion['reason'], string> = {
  kept: 'Kept',
  cleared: 'Cleared by the chair',
  published_draft: 'Published as a draft',
  approved: 'As approved',
  restored: 'Before a version was put back',
};

/** `Tue 17 Nov 2026 at 2:32pm`. */
function whenKept({ keptAt }: MinuteVersion): string {
  return `${formatMediumDay(londonDate(keptAt))} at ${formatTime(londonTime(keptAt))}`;
}
