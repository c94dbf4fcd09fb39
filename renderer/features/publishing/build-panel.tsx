import { Button } from '@mantine/core';
import { useState } from 'react';
import { warningsToPass } from '#shared/publishing/preflight.rules.ts';
import type { ExportKind, PassedWarning, PublishingPage } from '#shared/publishing/publishing.ts';
import { ProgressTask } from '../../ui/progress-task.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import { BuildOutcomeBanner } from './build-outcome.tsx';
import { ExportRow } from './export-row.tsx';
import { PageNumbersLine } from './page-numbers-line.tsx';
import { PrintOptionFields } from './print-options.tsx';
import styles from './publishing.module.css';
import { type PrintOptions, usePackBuild } from './use-publishing.ts';

interface BuildPanelProps {
  page: PublishingPage;
  kind: ExportKind;
  /** The partner whose own pack it is. */
  partner: string | null;
  passed: PassedWarning[];
}

const words: Record<ExportKind, { title: string; holds: string; build: string }> = {
  notice: {
    title: 'Notice of meeting',
    holds:
      'Web page and calendar entry with the day, the time and the place, before there is an agenda. The clear days are counted from the papers, not from this notice.',
    build: 'Build the notice',
  },
  'meeting-pack': {
    title: 'Public pack',
    holds:
      'Web page, agenda, one numbered PDF with the papers, and the calendar entry, in one file for the website. It is read back before you get it.',
    build: 'Build the pack',
  },
  minutes: {
    title: 'Public minutes',
    holds:
      'Web page, PDF and Word document of the minutes, without anything confidential, in one file for the website. It is read back before you get it.',
    build: 'Build the file',
  },
  'members-pack': {
    title: 'Members’ pack',
    holds:
      'The public pack, and the restricted part in a file of its own with its mark on each page. For members only; it never goes on a website.',
    build: 'Build the pack',
  },
  'chair-book': {
    title: 'Chair’s book',
    holds:
      'One numbered PDF with everything the members have, the times, and your private notes. For the chair alone.',
    build: 'Build the book',
  },
};

const partnerWords = {
  title: 'One partner’s pack',
  holds:
    'The items and the actions of this partner, with the page numbers that everybody has. For this partner only; it never goes on a website.',
  build: 'Build the pack',
};

/** Builds the files for one audience, and lists the versions that there are. */
export function BuildPanel({ page, kind, partner, passed }: BuildPanelProps) {
  const { meetingId } = page;
  const { running, outcome, build } = usePackBuild({ meetingId, kind, organisationId: partner });
  const [options, setOptions] = useState<PrintOptions>({ dividers: false, doubleSided: false });
  const exports = page.exports.filter(
    (entry) => entry.kind === kind && entry.organisationId === partner,
  );
  const { title, holds, build: buildLabel } = partner === null ? words[kind] : partnerWords;
  const stops = page.checks.filter((check) => check.tone === 'stop').length;
  const unreasoned = passed.filter(({ reason }) => reason.length < 3).length;
  const whyNot = whyNotBuildable(stops, warningsToPass(page.checks).length === 0 ? 0 : unreasoned);
  return (
    <section aria-labelledby="packs">
      <SectionHead
        id="packs"
        title={title}
        note={exports.length === 0 ? 'not built yet' : `version ${String(exports[0]?.number ?? 1)}`}
      />
      {running === null ? (
        <div className={styles.build}>
          <p>{holds}</p>
          {kind === 'members-pack' || kind === 'chair-book' ? (
            <PrintOptionFields options={options} onChange={setOptions} />
          ) : null}
          <Button
            disabled={whyNot !== null}
            aria-describedby={whyNot === null ? undefined : 'why-not-build'}
            onClick={() => void build(passed, options)}
          >
            {exports.length === 0 ? buildLabel : 'Build again'}
          </Button>
          {whyNot === null ? null : (
            <p id="why-not-build" className={styles.quiet}>
              {whyNot}
            </p>
          )}
        </div>
      ) : (
        <ProgressTask
          name={running.name}
          done={running.done}
          of={running.of}
          sentence={running.sentence}
          onCancel={running.cancel}
        />
      )}
      {outcome === null ? null : <BuildOutcomeBanner outcome={outcome} />}
      {page.pageNumbers === null || kind === 'notice' || kind === 'minutes' ? null : (
        <PageNumbersLine meetingId={meetingId} numbers={page.pageNumbers} />
      )}
      <ul className={styles.exports}>
        {exports.map((entry, index) => (
          <ExportRow key={entry.id} entry={entry} isNewest={index === 0} page={page} />
        ))}
      </ul>
    </section>
  );
}

function whyNotBuildable(stops: number, unreasoned: number): string | null {
  if (stops === 1) return 'One check stops the build. Mend it first.';
  if (stops > 1) return `${String(stops)} checks stop the build. Mend them first.`;
  if (unreasoned === 1) return 'Give the reason for one warning first.';
  if (unreasoned > 1) return `Give the reasons for ${String(unreasoned)} warnings first.`;
  return null;
}
