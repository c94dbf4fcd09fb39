import { Button } from '@mantine/core';
import { IconMail } from '@tabler/icons-react';
import { useId } from 'react';
import { CopyButton } from './copy-button.tsx';
import styles from './letters.module.css';
import { SectionHead } from './section-head.tsx';

/** A letter ready to be copied, or opened in the person's own mail program. */
export interface LetterText {
  to: string;
  email: string | null;
  subject: string;
  text: string;
  /** Null where the text is too long for a link. */
  mailto: string | null;
}

/** Letters one under the other. Nothing is sent from here. */
export function Letters({ letters }: { letters: readonly LetterText[] }) {
  return (
    <div className={styles.letters}>
      {letters.map((letter) => (
        <Letter key={`${letter.to} ${letter.subject}`} letter={letter} />
      ))}
    </div>
  );
}

function Letter({ letter }: { letter: LetterText }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <SectionHead id={id} level={3} title={letter.to} note={letter.email ?? 'No address'} />
      <p className={styles.subject}>{letter.subject}</p>
      <div className={styles.letter}>{letter.text}</div>
      <div className={styles.actions}>
        <CopyButton text={letter.text} label="Copy the text" />
        {letter.mailto === null ? null : (
          <Button
            component="a"
            href={letter.mailto}
            variant="default"
            style={{ color: 'var(--button-color)' }}
            leftSection={<IconMail size={16} stroke={1.6} aria-hidden="true" />}
          >
            Open in your mail program
          </Button>
        )}
      </div>
    </section>
  );
}
