import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { BodyPage } from '#shared/bodies/body-page.ts';
import { bodyKindWords, bodyStateWords } from '#shared/bodies/body-words.ts';
import { client } from '../../api/client.ts';
import { Empty } from '../../ui/empty.tsx';
import { Mark } from '../../ui/mark.tsx';
import { Row, RowList } from '../../ui/row-list.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import { AddBodyDialog } from './add-body-dialog.tsx';
import { isBelow } from './is-below.ts';
import { RowMenu } from '../../ui/row-menu.tsx';
import { useAttempt } from './use-attempt.ts';
import styles from './partnerships.module.css';

/** The groups that work for the body, and the bodies that report to it. */
export function GroupsTab({ page, isReadOnly }: { page: BodyPage; isReadOnly: boolean }) {
  const [isAdding, setAdding] = useState(false);
  const navigate = useNavigate();
  const below = page.lines.filter(({ direction }) => isBelow(direction));
  const now = below.filter(({ current }) => current);
  const past = below.filter(({ current }) => !current);
  const add = isReadOnly ? undefined : (
    <Button
      variant="default"
      size="compact-md"
      leftSection={<IconPlus size={16} stroke={1.6} aria-hidden="true" />}
      onClick={() => setAdding(true)}
    >
      Add a group
    </Button>
  );
  return (
    <div className={styles.column}>
      <section aria-labelledby="groups">
        <SectionHead id="groups" title="Delivery groups" note={now.length} action={add} />
        {now.length === 0 ? (
          <Empty
            kind="line"
            title="No group works for this body"
            sentence="A delivery group takes on part of its work and reports to it."
          />
        ) : (
          <Lines lines={now} label="Delivery groups" isReadOnly={isReadOnly} />
        )}
      </section>
      {past.length === 0 ? null : (
        <section aria-labelledby="past-groups">
          <SectionHead id="past-groups" title="No longer, or not yet" note={past.length} />
          <Lines lines={past} label="No longer, or not yet" isReadOnly={isReadOnly} />
        </section>
      )}
      <AddBodyDialog
        opened={isAdding}
        parentId={page.body.id}
        onClose={() => setAdding(false)}
        onAdded={(slug) =>
          void navigate({
            to: '/partnerships/$body/$tab',
            params: { body: slug, tab: 'overview' },
          })
        }
      />
    </div>
  );
}

interface LinesProps {
  lines: BodyPage['lines'];
  label: string;
  isReadOnly: boolean;
}

function Lines({ lines, label, isReadOnly }: LinesProps) {
  const attempt = useAttempt();
  return (
    <RowList label={label}>
      {lines.map(({ link, body, words }) => (
        <Row
          key={link.id}
          title={
            <Link to="/partnerships/$body/$tab" params={{ body: body.slug, tab: 'overview' }}>
              {body.name}
            </Link>
          }
          detail={[bodyKindWords[body.kind], words].filter((each) => each !== '').join(', ')}
          end={
            <>
              {body.state === 'established' ? null : (
                <Mark tone="neutral">{bodyStateWords[body.state]}</Mark>
              )}
              {isReadOnly ? null : (
                <RowMenu
                  label={`Change the link to ${body.name}`}
                  items={[
                    {
                      name: 'Remove the link, it was a mistake',
                      onClick: () =>
                        attempt(
                          client.bodies.unlink({ target: link }),
                          `Link to ${body.name} removed`,
                        ),
                    },
                  ]}
                />
              )}
            </>
          }
        />
      ))}
    </RowList>
  );
}
