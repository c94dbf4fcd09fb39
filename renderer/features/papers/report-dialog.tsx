import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { PaperView } from '#shared/papers/paper-view.ts';
import { reportParts, type ReportUse } from '#shared/reports/report.ts';
import { countOf } from '#shared/calendar/date-words.ts';
import { client } from '../../api/client.ts';
import { Banner } from '../../ui/banner.tsx';
import { ChangedWords } from '../../ui/changed-words.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { RecordText } from '../../ui/record-text.tsx';
import { wordDiff, type DiffPart } from '../../ui/word-diff.ts';
import styles from './report.module.css';
import { usePaperStep } from './use-papers.ts';
import type { ReadReport } from './use-report.ts';

interface ReportDialogProps {
  opened: boolean;
  view: PaperView;
  report: ReadReport;
  onClose: () => void;
}

/** The recommendations of agenda and report side by side: the person says what is taken over. */
export function ReportDialog({ opened, view, report, onClose }: ReportDialogProps) {
  const { words, beside } = report;
  const { number, newBackgroundPapers: works } = beside;
  const [withWorks, setWithWorks] = useState(true);
  const [problem, setProblem] = useState<string | null>(null);
  const step = usePaperStep();
  const close = () => {
    setProblem(null);
    onClose();
  };
  const use = (recommendations: ReportUse['recommendations']) => {
    const backgroundPapers = withWorks && works.length > 0 ? 'add' : 'leave';
    const { item } = beside;
    const order = { paperId: view.paper.id, item, recommendations, backgroundPapers } as const;
    step(client.reports.use(order), `Item ${number} says what the report asks`).then(
      close,
      (error: unknown) => setProblem(failureSentence(error)),
    );
  };
  return (
    <Dialog
      opened={opened}
      onClose={close}
      title={`The report and item ${number}`}
      summary={view.paper.title}
      size="large"
      actions={
        <>
          {beside.whyNot === null ? <Steps report={report} onUse={use} /> : null}
          <Button variant="default" onClick={close}>
            Leave the agenda as it is
          </Button>
        </>
      }
    >
      {problem === null ? null : <Banner tone="bad" title={problem} isAlert />}
      {beside.whyNot === null ? null : <Banner tone="warn" title={beside.whyNot} />}
      <SideBySide onAgenda={beside.itemRecommendations} inReport={words.recommendations} />
      {works.length === 0 || beside.whyNot !== null ? null : (
        <Checkbox
          className={styles.works}
          label={`Add ${countOf(works.length, 'background paper')} to the item, on the public list: ${works.map(({ title }) => title).join('; ')}`}
          checked={withWorks}
          onChange={(event) => setWithWorks(event.currentTarget.checked)}
        />
      )}
      <OtherParts report={report} />
    </Dialog>
  );
}

/** Nothing is replaced unless the person chose it, with both texts before them. */
function Steps({
  report: { beside },
  onUse,
}: {
  report: ReadReport;
  onUse: (recommendations: ReportUse['recommendations']) => void;
}) {
  switch (beside.recommendations) {
    case 'new':
      return <Button onClick={() => onUse('replace')}>Use these recommendations</Button>;
    case 'different':
      return (
        <>
          <Button onClick={() => onUse('replace')}>Use those of the report</Button>
          <Button variant="default" onClick={() => onUse('add')}>
            Add what is missing
          </Button>
        </>
      );
    case 'none':
    case 'same':
      return beside.newBackgroundPapers.length === 0 ? null : (
        <Button onClick={() => onUse('leave')}>Add the background papers</Button>
      );
  }
}

function SideBySide({
  onAgenda,
  inReport,
}: {
  onAgenda: readonly string[];
  inReport: readonly string[];
}) {
  const { mine, theirs } = wordDiff(asText(onAgenda), asText(inReport));
  return (
    <div className={styles.sides}>
      <Side head="On the agenda" parts={mine} />
      <Side head="In the report" parts={theirs} />
    </div>
  );
}

function Side({ head, parts }: { head: string; parts: readonly DiffPart[] }) {
  return (
    <section className={styles.side} aria-label={head}>
      <h3>{head}</h3>
      <RecordText>
        <ChangedWords parts={parts} />
      </RecordText>
    </section>
  );
}

function OtherParts({ report: { words } }: { report: ReadReport }) {
  return (
    <details className={styles.parts}>
      <summary>All parts of the report</summary>
      <dl>
        {reportParts
          .filter(({ key }) => key !== 'recommendations')
          .map(({ key, heading }) => {
            const text = words[key];
            const said = typeof text === 'string' ? text : text.join('\n');
            return (
              <div key={key}>
                <dt>{heading}</dt>
                <dd>
                  {said === '' ? (
                    <span className={styles.nothing}>Nothing written.</span>
                  ) : (
                    <RecordText>{said}</RecordText>
                  )}
                </dd>
              </div>
            );
          })}
      </dl>
    </details>
  );
}

/** Numbered, a line each, as they are printed. */
function asText(recommendations: readonly string[]): string {
  return recommendations.map((words, index) => `${String(index + 1)}. ${words}`).join('\n\n');
}
