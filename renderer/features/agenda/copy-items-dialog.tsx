import { Button, Checkbox, Select } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import { Banner } from '../../ui/banner.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Empty } from '../../ui/empty.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { SectionHead } from '../../ui/section-head.tsx';
import { Segments } from '../../ui/segments.tsx';
import styles from './agenda.module.css';
import type { AgendaTools } from './agenda-tools.ts';

/** Items of earlier meetings: the standing ones, all, or those that were not dealt with. */
export function CopyItemsDialog({ tools, onClose }: { tools: AgendaTools; onClose: () => void }) {
  const { page, changes } = tools;
  const [from, setFrom] = useState<string | null>(page.previousMeetings[0]?.id ?? null);
  const [what, setWhat] = useState<'standing' | 'all'>('standing');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(page.carriedForward.map(({ itemId }) => itemId)),
  );
  const [problem, setProblem] = useState<string | null>(null);
  const copy = async (source: Parameters<typeof client.agenda.copyItems>[0]['from']) => {
    try {
      await changes.attempt(() =>
        client.agenda.copyItems({ meetingId: page.agenda.meeting.id, from: source }),
      );
      onClose();
    } catch (error) {
      setProblem(failureSentence(error));
    }
  };
  return (
    <Dialog opened onClose={onClose} title="Copy from an earlier meeting" size="medium">
      <div className={styles.stack}>
        {problem === null ? null : <Banner tone="bad" title={problem} isAlert />}
        {page.previousMeetings.length === 0 ? (
          <Empty kind="line" title="This partnership has no earlier meeting" />
        ) : (
          <>
            <Select
              label="Meeting"
              data={page.previousMeetings.map(({ id, words }) => ({ value: id, label: words }))}
              value={from}
              onChange={setFrom}
              searchable
              data-autofocus
            />
            <Segments
              label="What to copy"
              value={what}
              onChange={setWhat}
              options={[
                { value: 'standing', label: 'Standing items' },
                { value: 'all', label: 'Every item' },
              ]}
            />
            <p className={styles.hint}>
              Items that this agenda has already are left out. Papers are not copied, and every item
              that was withheld waits for a decision.
            </p>
            <div className={styles.buttons}>
              <Button
                disabled={from === null}
                onClick={() => {
                  if (from !== null) void copy({ what, meetingId: from });
                }}
              >
                Copy items
              </Button>
              <Button variant="default" onClick={onClose}>
                Go back
              </Button>
            </div>
          </>
        )}
        {page.carriedForward.length === 0 ? null : (
          <section aria-labelledby="carried-forward">
            <SectionHead id="carried-forward" level={3} title="Carried forward" />
            <div className={styles.choices}>
              {page.carriedForward.map(({ itemId, title, from: meeting, why }) => (
                <Checkbox
                  key={itemId}
                  label={title}
                  description={`${why} ${meeting.words}`}
                  checked={chosen.has(itemId)}
                  onChange={() => {
                    const next = new Set(chosen);
                    if (!next.delete(itemId)) next.add(itemId);
                    setChosen(next);
                  }}
                />
              ))}
            </div>
            <Button
              mt="sm"
              variant="default"
              disabled={chosen.size === 0}
              onClick={() => void copy({ what: 'chosen', itemIds: [...chosen] })}
            >
              Carry {chosen.size} forward
            </Button>
          </section>
        )}
      </div>
    </Dialog>
  );
}
