import {
  IconArrowDownRight,
  IconArrowsLeftRight,
  IconArrowUpRight,
  IconHistory,
  type TablerIcon,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { BodyPage, ReportingLine } from '#shared/bodies/body-page.ts';
import { countOf } from '#shared/calendar/date-words.ts';
import { client } from '../../api/client.ts';
import { Empty } from '../../ui/empty.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import { AddButton } from './add-button.tsx';
import { isBelow } from './is-below.ts';
import { AddLinkDialog, AmendLinkDialog } from './link-dialogs.tsx';
import { RowMenu } from '../../ui/row-menu.tsx';
import { useAttempt } from './use-attempt.ts';
import styles from './partnerships.module.css';

type Shown = { kind: 'add' } | { kind: 'amend'; line: ReportingLine } | null;

/** To whom the body reports and on what, beside whom it works, and who reports to it (S-020 to S-023). */
export function LinesSection({ page, isReadOnly }: { page: BodyPage; isReadOnly: boolean }) {
  const [shown, setShown] = useState<Shown>(null);
  const attempt = useAttempt();
  const close = () => setShown(null);
  const now = page.lines.filter(({ current }) => current);
  const groups = now.filter(({ direction }) => isBelow(direction));
  const lines = now.filter(({ direction }) => !isBelow(direction));
  const past = page.lines.filter(({ current }) => !current);
  const row = (line: ReportingLine) => (
    <li key={line.link.id} className={styles.line}>
      <Direction line={line} />
      <div className={styles.lineWords}>
        <Link
          to="/partnerships/$body/$tab"
          params={{ body: line.body.slug, tab: 'overview' }}
          search={(now) => ({ filter: now.filter, on: now.on })}
        >
          {line.body.name}
        </Link>
        <p className={styles.quiet}>{line.words}</p>
      </div>
      {isReadOnly ? null : (
        <RowMenu
          label={`Change the link to ${line.body.name}`}
          items={[
            { name: 'Edit the link', onClick: () => setShown({ kind: 'amend', line }) },
            {
              name: 'Remove, it was a mistake',
              onClick: () =>
                attempt(
                  client.bodies.unlink({ target: line.link }),
                  `Link to ${line.body.name} removed`,
                ),
            },
          ]}
        />
      )}
    </li>
  );
  return (
    <section aria-labelledby="links">
      <SectionHead
        id="links"
        title="Reporting lines"
        line={false}
        {...(isReadOnly
          ? {}
          : {
              action: <AddButton label="Add a link" onClick={() => setShown({ kind: 'add' })} />,
            })}
      />
      {now.length === 0 ? (
        <Empty kind="line" title="No link yet" sentence="Say to whom it reports and on what." />
      ) : (
        <ul className={styles.list} aria-labelledby="links">
          {lines.map(row)}
          {groups.length === 0 ? null : (
            <li className={styles.line}>
              <IconArrowDownRight
                className={styles.lineIcon}
                size={18}
                stroke={1.6}
                aria-hidden="true"
              />
              <div className={styles.lineWords}>
                <Link
                  to="/partnerships/$body/$tab"
                  params={{ body: page.body.slug, tab: 'groups' }}
                  search={(search) => ({ filter: search.filter, on: search.on })}
                >
                  {countOf(groups.length, 'delivery group')}
                </Link>
                <p className={styles.quiet}>report to this body</p>
              </div>
            </li>
          )}
        </ul>
      )}
      {past.length === 0 ? null : (
        <details>
          <summary className={styles.quiet}>{past.length} that ended or are to come</summary>
          <ul className={styles.list} aria-label="Links that are not in force">
            {past.map(row)}
          </ul>
        </details>
      )}
      <AddLinkDialog page={page} opened={shown?.kind === 'add'} onClose={close} />
      <AmendLinkDialog
        line={shown?.kind === 'amend' ? shown.line : null}
        today={page.today}
        onClose={close}
      />
    </section>
  );
}

function Direction({ line }: { line: ReportingLine }) {
  const Icon = lineIcons[line.direction];
  return <Icon className={styles.lineIcon} size={18} stroke={1.6} aria-hidden="true" />;
}

const lineIcons: Record<ReportingLine['direction'], TablerIcon> = {
  strategy_up: IconArrowUpRight,
  performance_up: IconArrowUpRight,
  parent: IconArrowUpRight,
  peer: IconArrowsLeftRight,
  group_down: IconArrowDownRight,
  nested_down: IconArrowDownRight,
  reports_to_us: IconArrowDownRight,
  predecessor: IconHistory,
  successor: IconHistory,
};
