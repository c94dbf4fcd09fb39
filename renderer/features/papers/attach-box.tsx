import { Button } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { PaperView } from '#shared/papers/paper-view.ts';
import { Banner } from '../../ui/banner.tsx';
import { classNames } from '../../ui/class-names.ts';
import { ProgressTask } from '../../ui/progress-task.tsx';
import styles from './papers.module.css';
import { useAttach } from './use-attach.ts';

const accepted = '.pdf,.docx,.xlsx,.pptx,.png,.jpg,.jpeg,.csv,.txt';

/** Attaches a file by button or by dropping it; a new file becomes a new version. */
export function AttachBox({ view }: { view: PaperView }) {
  const input = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const [isOver, setOver] = useState(false);
  const { attach, running, problem } = useAttach(view.paper.id);
  const isRunning = running !== null;
  const wasRunning = useRef(isRunning);
  useEffect(() => {
    // The button that had the focus makes way for the progress, and comes back after it.
    const isLost = document.activeElement === document.body;
    if (wasRunning.current !== isRunning && isLost) box.current?.querySelector('button')?.focus();
    wasRunning.current = isRunning;
  }, [isRunning]);
  const take = (files: FileList | null) => {
    const [file] = files ?? [];
    if (file !== undefined) void attach(file);
  };
  return (
    <div
      ref={box}
      className={classNames(styles.attach, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
    >
      {problem === null ? null : (
        <Banner
          tone="bad"
          title={problem}
          detail={view.version === null ? undefined : 'The file that was here still is.'}
          isAlert
        />
      )}
      {running === null ? (
        <>
          <Button
            variant="default"
            leftSection={<IconPaperclip size={16} stroke={1.6} aria-hidden="true" />}
            onClick={() => input.current?.click()}
          >
            {view.version === null ? 'Attach the file' : 'Attach a new version'}
          </Button>
          <p className={styles.small}>
            Or drop it here, up to 100 MB. The public pack takes PDF, pictures and plain text. Of a
            Word, Excel or PowerPoint file a PDF can be made here where LibreOffice is installed.
          </p>
        </>
      ) : (
        <ProgressTask
          name={running.name}
          done={running.done}
          of={running.of}
          sentence={running.sentence}
          onCancel={running.cancel}
        />
      )}
      <input
        ref={input}
        type="file"
        accept={accepted}
        className={styles.file}
        aria-label={`File for ${view.paper.title}`}
        tabIndex={-1}
        onChange={(event) => {
          take(event.currentTarget.files);
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}
