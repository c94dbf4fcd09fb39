import { z } from 'zod';
import { formatTime, TimeOfDay } from '#shared/calendar/time-of-day.ts';
import { whyNotWritable } from '#shared/minutes/steps.rules.ts';
import type { Minutes } from '#shared/minutes/minutes.ts';
import { Line, Prose } from '#shared/record.ts';
import { client } from '../../api/client.ts';
import { Facts } from '../../ui/facts.tsx';
import { SideBySide } from '../../ui/fields/form.tsx';
import { RecordForm } from '../../ui/fields/record-form.tsx';
import { TextAreaField, TextField } from '../../ui/fields/text-fields.tsx';
import { TimeField } from '../../ui/fields/time-and-number-fields.tsx';
import { RecordText } from '../../ui/record-text.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import styles from './minutes-record.module.css';
import type { RecordTools } from './use-minutes-record.ts';

const Said = z.object({
  startedAt: TimeOfDay.nullable(),
  endedAt: TimeOfDay.nullable(),
  chairedBy: Line,
  publicSummary: Prose,
});

/** Where the link of the problem without a summary leads. */
export const summaryFieldId = 'minutes-public-summary';

interface FactsSectionProps {
  tools: RecordTools;
  minutes: Minutes;
}

/** What the minutes say of themselves; saves itself while they are being drafted. */
export function FactsSection({ tools, minutes }: FactsSectionProps) {
  const isWritable = whyNotWritable(minutes) === null && !tools.isReadOnly;
  return (
    <section aria-labelledby="minutes-facts" className={styles.facts}>
      <SectionHead id="minutes-facts" title="The meeting as minuted" />
      {isWritable ? (
        <FactsForm tools={tools} minutes={minutes} />
      ) : (
        <FactsRead minutes={minutes} whyNot={whyNotWritable(minutes)} />
      )}
    </section>
  );
}

function FactsForm({ tools, minutes }: FactsSectionProps) {
  const { startedAt, endedAt, chairedBy, publicSummary } = minutes;
  const hasSummary = tools.page.hasPrivate || publicSummary !== '';
  return (
    <RecordForm
      key={minutes.id}
      label="The meeting as minuted"
      schema={Said}
      record={minutes}
      values={{ startedAt, endedAt, chairedBy, publicSummary }}
      save={(target, change) =>
        tools.change(client.minutes.changeFacts({ target, change: Said.partial().parse(change) }))
      }
    >
      {({ control }) => (
        <>
          <SideBySide>
            <TimeField control={control} name="startedAt" label="Opened at" />
            <TimeField control={control} name="endedAt" label="Ended at" />
          </SideBySide>
          <TextField control={control} name="chairedBy" label="Who presided" />
          {hasSummary ? (
            <div id={summaryFieldId}>
              <TextAreaField
                control={control}
                name="publicSummary"
                label="Public summary of private business"
                hint="Stands in the public minutes in place of what was taken in private, so that they are a fair record. Nothing confidential belongs here."
                minRows={3}
                isRecord
              />
            </div>
          ) : null}
        </>
      )}
    </RecordForm>
  );
}

function FactsRead({ minutes, whyNot }: { minutes: Minutes; whyNot: string | null }) {
  const { startedAt, endedAt, chairedBy, publicSummary } = minutes;
  return (
    <>
      <Facts
        facts={[
          { name: 'Opened at', value: timeOr(startedAt) },
          { name: 'Ended at', value: timeOr(endedAt) },
          { name: 'Who presided', value: chairedBy === '' ? 'Not recorded' : chairedBy },
        ]}
      />
      {publicSummary === '' ? null : (
        <div>
          <p className={styles.hint}>Public summary of private business</p>
          <RecordText>{publicSummary}</RecordText>
        </div>
      )}
      {whyNot === null ? null : <p className={styles.hint}>{whyNot}</p>}
    </>
  );
}

function timeOr(time: TimeOfDay | null): string {
  return time === null ? 'Not recorded' : formatTime(time);
}
