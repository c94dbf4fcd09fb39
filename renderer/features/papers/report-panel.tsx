import { Button } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useState } from 'react';
import type { PaperView } from '#shared/papers/paper-view.ts';
import { client } from '../../api/client.ts';
import { Banner } from '../../ui/banner.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import styles from './papers.module.css';
import { ReportDialog } from './report-dialog.tsx';
import { reportSentence } from './report-words.ts';
import type { Attempt } from './use-papers.ts';
import { type ReadReport, useReport, useReportTemplate } from './use-report.ts';

interface ReportPanelProps {
  view: PaperView;
  attempt: Attempt;
}

/** A template for the author while there is no file; afterwards what the report says, where it can be told. */
export function ReportPanel({ view, attempt }: ReportPanelProps) {
  const { data: report } = useReport(view);
  if (view.version === null) return <TemplateOffer paperId={view.paper.id} />;
  switch (report?.state) {
    case undefined:
    case 'none':
      return null;
    case 'not-read':
      return (
        <Button
          variant="default"
          onClick={() =>
            attempt(client.reports.read({ paperId: view.paper.id }), 'The report is read')
          }
        >
          Read what the report says
        </Button>
      );
    case 'unreadable':
      return <p className={styles.small}>{report.sentence}</p>;
    case 'read':
      return <WhatItSays view={view} report={report} />;
  }
}

function TemplateOffer({ paperId }: { paperId: string }) {
  const { problem, save } = useReportTemplate(paperId);
  return (
    <section aria-label="Report template" className={styles.template}>
      {problem === null ? null : <Banner tone="bad" title={problem} isAlert />}
      <Button
        variant="default"
        leftSection={<IconFileText size={16} stroke={1.6} aria-hidden="true" />}
        onClick={save}
      >
        Save a report template
      </Button>
      <p className={styles.small}>
        A Word document for the author, with meeting, item and due date filled in. When it comes
        back, its recommendations can go onto the agenda.
      </p>
    </section>
  );
}

function WhatItSays({ view, report }: { view: PaperView; report: ReadReport }) {
  const [isOpen, setOpen] = useState(false);
  const { recommendations, unread } = report.words;
  return (
    <section aria-labelledby="report-says" className={styles.report}>
      <SectionHead id="report-says" level={3} title="What the report says" />
      <p>{reportSentence(report)}</p>
      {recommendations.length === 0 ? null : (
        <ol className={styles.recommendations}>
          {recommendations.map((words, index) => (
            <li key={index}>{words}</li>
          ))}
        </ol>
      )}
      {unread.length === 0 ? null : (
        <Banner
          tone="warn"
          title="A part of the report could not be read"
          detail={unread.join(' ')}
        />
      )}
      <div className={styles.buttons}>
        <Button variant="default" onClick={() => setOpen(true)}>
          Compare with item {report.beside.number}
        </Button>
      </div>
      <ReportDialog opened={isOpen} view={view} report={report} onClose={() => setOpen(false)} />
    </section>
  );
}
