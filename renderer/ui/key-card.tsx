import { Button } from '@mantine/core';
import { CopyButton } from './copy-button.tsx';
import styles from './key-card.module.css';

interface KeyCardProps {
  /** What the key is: `Recovery key`. */
  label: string;
  text: string;
  /** What stands over the key in the file that is saved. */
  heading: string;
  fileName: string;
}

/** A secret that is shown once: to copy, to save as a text file, or to print. */
export function KeyCard({ label, text, heading, fileName }: KeyCardProps) {
  return (
    <div>
      <output className={styles.key} aria-label={label}>
        {text}
      </output>
      <div className={styles.actions}>
        <CopyButton text={text} label="Copy the key" />
        <Button
          variant="default"
          onClick={() => {
            saveAsText(fileName, `${heading}\r\n\r\n${text}\r\n`);
          }}
        >
          Save as a text file
        </Button>
        <Button
          variant="default"
          onClick={() => {
            window.print();
          }}
        >
          Print
        </Button>
      </div>
    </div>
  );
}

function saveAsText(fileName: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}
