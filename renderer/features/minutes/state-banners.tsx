import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { formatTime } from '#shared/calendar/time-of-day.ts';
import { Banner } from '../../ui/banner.tsx';
import { KeptNotice } from './kept-notice.tsx';
import type { LiveTools } from './live-screen.tsx';
import { SaveProblem } from './save-problem.tsx';
import { notQuorateMeans, withStop } from './use-quorum-alert.ts';
import styles from './writing-pane.module.css';

/** What is so with the whole meeting, over the text; what went wrong comes first. */
export function StateBanners(tools: LiveTools & { isPrivate: boolean }) {
  const { live, phase, steps, isPrivate, ask } = tools;
  const { quorum } = live.session.room;
  return (
    <div className={styles.banners}>
      <SaveProblem live={live} />
      {live.saving.clash === null ? null : (
        <Banner
          tone="bad"
          title="This minute was changed in two places"
          detail="Your words are kept here. Compare them when you have a moment."
          action={
            <Button size="compact-sm" onClick={() => ask({ kind: 'clash' })}>
              Compare
            </Button>
          }
        />
      )}
      {live.problem === null ? null : (
        <Banner
          tone="bad"
          title={live.problem}
          isAlert
          action={
            <Button size="compact-sm" variant="default" onClick={() => live.showProblem(null)}>
              Hide
            </Button>
          }
        />
      )}
      <Closed {...tools} />
      {phase.kind === 'adjourned' ? (
        <Banner
          tone="warn"
          title="The meeting is adjourned"
          detail="The clock is stopped. You can go on typing."
          action={
            <Button size="compact-sm" variant="default" onClick={steps.resume}>
              Resume
            </Button>
          }
        />
      ) : null}
      {phase.isWritable && !quorum.met ? (
        <Banner tone="bad" title={withStop(quorum.sentence)} detail={notQuorateMeans} />
      ) : null}
      {isPrivate && phase.isWritable ? (
        <Banner tone="exempt" title="In private: this minute is kept out of every public file." />
      ) : null}
      <KeptNotice live={live} phase={phase} />
    </div>
  );
}

/** Why nothing can be typed, and where the minutes go on from here. */
function Closed({ live, phase }: LiveTools) {
  const { head, minutes } = live.session;
  if (phase.isWritable) return null;
  const ended = minutes?.endedAt ?? null;
  const title =
    phase.whyNot ??
    (ended === null ? phase.sentence : `The meeting ended at ${formatTime(ended)}.`);
  const params = { body: head.body.slug, date: head.path.split('/').at(-1) ?? head.meeting.day };
  return (
    <Banner
      tone="neutral"
      title={title}
      action={
        <Link to="/meetings/$body/$date/minutes" params={params}>
          Go to the Minutes tab
        </Link>
      }
    />
  );
}
