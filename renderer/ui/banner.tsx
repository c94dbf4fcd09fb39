import type { ReactNode } from 'react';
import styles from './banner.module.css';
import { Shape } from './shape.tsx';

interface BannerProps {
  tone: 'good' | 'warn' | 'bad' | 'exempt' | 'neutral';
  /** The sentence that matters, in bold where a detail follows. */
  title: ReactNode;
  detail?: ReactNode;
  /** A link or button: the way to mend it. */
  action?: ReactNode;
  /** `bar` runs from edge to edge under a head; `box` stands among the text. */
  kind?: 'box' | 'bar';
  /** Spoken at once when it appears; for what just went wrong. */
  isAlert?: boolean;
}

/** One sentence about the state of the whole page, with the way to mend it beside it. */
export function Banner(props: BannerProps) {
  const { tone, title, detail, action, kind = 'box', isAlert = false } = props;
  const shape = (
    <span className={styles.shape}>
      <Shape tone={tone} />
    </span>
  );
  return (
    <div
      className={styles.banner}
      data-tone={tone}
      data-kind={kind}
      data-detailed={detail !== undefined}
      role={isAlert ? 'alert' : undefined}
    >
      {kind === 'box' ? shape : null}
      <div className={styles.words}>
        <p className={styles.title}>
          {kind === 'bar' ? shape : null}
          {title}
        </p>
        {detail === undefined ? null : <p className={styles.detail}>{detail}</p>}
      </div>
      {action === undefined ? null : <div className={styles.action}>{action}</div>}
    </div>
  );
}
