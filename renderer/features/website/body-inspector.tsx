import { Button } from '@mantine/core';
import { useState } from 'react';
import { BodyPublishingFields } from '#shared/website/body-publishing.ts';
import type { WebsiteBody } from '#shared/website/website.ts';
import { client } from '../../api/client.ts';
import { useChange } from '../../api/use-change.ts';
import { Banner } from '../../ui/banner.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { SwitchField } from '../../ui/fields/choice-fields.tsx';
import { RecordForm } from '../../ui/fields/record-form.tsx';
import { TextAreaField } from '../../ui/fields/text-fields.tsx';
import { NumberField } from '../../ui/fields/time-and-number-fields.tsx';
import { Inspector } from '../../ui/inspector.tsx';
import { Mark } from '../../ui/mark.tsx';
import { PathLink } from '../../ui/path-link.tsx';
import { detailsId, focusSelected } from './website-focus.ts';
import styles from './website.module.css';

const Values = BodyPublishingFields.pick({
  onWebsite: true,
  withDecisions: true,
  withActions: true,
  termsOfReference: true,
  reviewMonths: true,
});

interface BodyInspectorProps {
  body: WebsiteBody;
  onClose: () => void;
}

/** What of one partnership goes on the website; each change saves itself. */
export function BodyInspector({ body, onClose }: BodyInspectorProps) {
  const { bodyId, name, slug, publishing, review } = body;
  const [problem, setProblem] = useState<string | null>(null);
  const change = useChange();
  const { onWebsite, withDecisions, withActions, termsOfReference, reviewMonths } = publishing;
  const markReviewed = () => {
    setProblem(null);
    change(
      client.website.markReviewed({ bodyId, version: publishing.version }),
      'Recorded that the page was read through today',
    ).catch((error: unknown) => setProblem(failureSentence(error)));
  };
  return (
    <Inspector
      label={name}
      kicker="On the website"
      title={name}
      onClose={onClose}
      foot={
        <Button variant="default" disabled={!onWebsite} onClick={markReviewed}>
          Read through today
        </Button>
      }
    >
      <div
        id={detailsId}
        className={styles.details}
        onKeyDown={(event) => {
          const isHere = event.currentTarget.contains(event.target as Node);
          if (event.key === 'Escape' && isHere && !event.defaultPrevented) focusSelected();
        }}
      >
        {problem === null ? null : <Banner tone="bad" title={problem} isAlert />}
        <RecordForm
          label={`${name} on the website`}
          schema={Values}
          record={{ id: publishing.id ?? bodyId, version: publishing.version }}
          values={{ onWebsite, withDecisions, withActions, termsOfReference, reviewMonths }}
          save={async ({ version }, changed) => {
            const saved = await change(
              client.website.saveBody({ bodyId, version, change: changed }),
            );
            return { id: saved.id ?? bodyId, version: saved.version };
          }}
        >
          {({ control }) => (
            <>
              <SwitchField
                control={control}
                name="onWebsite"
                label="On the website"
                hint="Its page, meetings, papers and minutes, as far as they are public."
              />
              <SwitchField
                control={control}
                name="withDecisions"
                label="List of decisions"
                hint="Of public minutes."
              />
              <SwitchField
                control={control}
                name="withActions"
                label="List of actions"
                hint="Of public minutes, by post or organisation."
              />
              <TextAreaField
                control={control}
                name="termsOfReference"
                label="Terms of reference"
                hint="The whole text, as the public reads it."
                isRecord
                isOptional
                minRows={6}
              />
              <NumberField
                control={control}
                name="reviewMonths"
                label="Read the page through every … months"
              />
            </>
          )}
        </RecordForm>
        {onWebsite ? (
          <p>
            <Mark tone={review.state === 'due' ? 'warn' : 'neutral'}>{review.sentence}</Mark>
          </p>
        ) : null}
        <div className={styles.links}>
          {onWebsite ? (
            <PathLink path={`/publishing/website?preview=partnerships/${slug}/index.html`}>
              Look at its page
            </PathLink>
          ) : null}
          <PathLink path={`/partnerships/${slug}/overview`}>Role, members and contacts</PathLink>
        </div>
      </div>
    </Inspector>
  );
}
