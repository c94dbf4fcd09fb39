import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { checkFindings } from '#shared/workspaces/check-findings.rules.ts';
import { client } from '../../api/client.ts';
import { Banner } from '../../ui/banner.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { Mark } from '../../ui/mark.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import styles from './settings.module.css';

/** Looks at every record, every paper and the whole history, and says what it found. */
export function CheckSection() {
  const check = useMutation({ mutationFn: () => client.workspaces.check({}) });
  return (
    <section aria-labelledby="check">
      <SectionHead id="check" title="Check the workspace" />
      <div className={styles.fields}>
        <p>
          Reads every record and every paper, compares each paper with its checksum, and follows the
          chain of the history from its first entry to its last.
        </p>
        <div>
          <Button
            variant="default"
            loading={check.isPending}
            onClick={() => {
              check.mutate();
            }}
          >
            Check now
          </Button>
        </div>
        {check.error === null ? null : (
          <Banner tone="bad" title={failureSentence(check.error)} isAlert />
        )}
        {check.data === undefined ? null : (
          <ul className={styles.findings} aria-label="What the check found" aria-live="polite">
            {checkFindings(check.data).map(({ sound, sentence }) => (
              <li key={sentence}>
                <Mark tone={sound ? 'good' : 'bad'}>{sentence}</Mark>
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
