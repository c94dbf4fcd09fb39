import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import type { Schedule } from '#shared/meetings/meeting-view.ts';
import { Banner } from '../../ui/banner.tsx';
import { PathLink } from '../../ui/path-link.tsx';
import { Row, RowList } from '../../ui/row-list.tsx';
import styles from './meetings.module.css';

/** Partnerships that do not meet as often as they should (S-090). */
export function Shortfalls({ shortfalls }: Pick<Schedule, 'shortfalls'>) {
  const id = useId();
  const [isShown, setShown] = useState(false);
  const [first] = shortfalls;
  if (first === undefined) return null;
  if (shortfalls.length === 1) {
    return (
      <div className={styles.shortfalls}>
        <Banner tone="warn" title={first.body.name} detail={first.sentence} />
      </div>
    );
  }
  return (
    <div className={styles.shortfalls}>
      <Banner
        tone="warn"
        title={`${String(shortfalls.length)} partnerships have fewer meetings planned than their target`}
        action={
          <Button
            variant="subtle"
            size="compact-sm"
            aria-expanded={isShown}
            aria-controls={id}
            onClick={() => setShown(!isShown)}
          >
            {isShown ? 'Hide them' : 'Show them'}
          </Button>
        }
      />
      <div id={id} hidden={!isShown}>
        <RowList label="Partnerships with too few meetings">
          {shortfalls.map(({ body, sentence }) => (
            <Row
              key={body.id}
              title={
                <PathLink path={`/meetings?body=${body.slug}`} isTitle>
                  {body.name}
                </PathLink>
              }
              detail={sentence}
            />
          ))}
        </RowList>
      </div>
    </div>
  );
}
