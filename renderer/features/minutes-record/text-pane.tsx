import { Button, Menu, Select } from '@mantine/core';
import { IconChevronDown, IconPrinter } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { MinutesAudience } from '#shared/minutes/minutes.contract.ts';
import type { MinutesPage } from '#shared/minutes/minutes-view.ts';
import type { z } from 'zod';
import { api, client } from '../../api/client.ts';
import { Banner } from '../../ui/banner.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { Pane } from '../../ui/layout.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { Segments } from '../../ui/segments.tsx';
import { showToast } from '../../ui/toast-list.ts';
import styles from './minutes-record.module.css';
import { printPage } from './print-page.ts';

type Audience = z.infer<typeof MinutesAudience>;
type Form = Parameters<typeof client.minutes.download>[0]['form'];

const forms: readonly { form: Form; name: string }[] = [
  { form: 'pdf', name: 'PDF' },
  { form: 'docx', name: 'Word document' },
  { form: 'html', name: 'Web page' },
];

/** The text as it would leave: for the public or the members, whole or one item, to print or to save. */
export function TextPane({ page }: { page: MinutesPage }) {
  const meetingId = page.head.meeting.id;
  const [audience, setAudience] = useState<Audience>('public');
  const [itemId, setItemId] = useState<string | null>(null);
  const [isSaving, setSaving] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const preview = useQuery({
    ...api.minutes.preview.queryOptions({ input: { meetingId, audience, itemId } }),
    staleTime: 0,
    placeholderData: keepPreviousData,
  });
  const save = async (form: Form) => {
    setSaving(true);
    setProblem(null);
    try {
      const file = await client.minutes.download({ meetingId, audience, form, itemId });
      saveFile(file);
      showToast(`${file.name} is saved`);
    } catch (error) {
      setProblem(failureSentence(error));
    } finally {
      setSaving(false);
    }
  };
  return (
    <Pane label="Text" kind="main">
      <div className={styles.text}>
        <div className={styles.toolbar}>
          <h2 className={styles.paneTitle}>The text</h2>
          <Segments<Audience>
            label="For whom"
            isLabelHidden
            value={audience}
            options={[
              { value: 'public', label: 'Public' },
              { value: 'members', label: 'Members' },
            ]}
            onChange={setAudience}
          />
          <Select
            aria-label="Part"
            className={styles.part ?? ''}
            data={[
              { value: '', label: 'The whole minutes' },
              ...page.items.map((item) => ({ value: item.itemId, label: item.words })),
            ]}
            value={itemId ?? ''}
            onChange={(chosen) => setItemId(chosen === null || chosen === '' ? null : chosen)}
          />
          <div className={styles.toolbarEnd}>
            <Button
              variant="default"
              disabled={preview.data === undefined}
              leftSection={<IconPrinter size={16} stroke={1.6} aria-hidden="true" />}
              onClick={() => {
                if (preview.data !== undefined) printPage(preview.data.html);
              }}
            >
              Print
            </Button>
            <Menu position="bottom-end">
              <Menu.Target>
                <Button
                  variant="default"
                  loading={isSaving}
                  rightSection={<IconChevronDown size={16} stroke={1.6} aria-hidden="true" />}
                >
                  Save as
                </Button>
              </Menu.Target>
              <Menu.Dropdown>
                {forms.map(({ form, name }) => (
                  <Menu.Item key={form} onClick={() => void save(form)}>
                    {name}
                  </Menu.Item>
                ))}
              </Menu.Dropdown>
            </Menu>
          </div>
        </div>
        {audience === 'members' ? (
          <Banner
            kind="bar"
            tone="exempt"
            title="With what was taken in private. Not for publication."
          />
        ) : null}
        {problem === null ? null : <Banner kind="bar" tone="bad" title={problem} isAlert />}
        {preview.isError ? (
          <ErrorPanel
            level={2}
            title="The text cannot be shown"
            sentence={failureSentence(preview.error)}
            onRetry={() => void preview.refetch()}
          />
        ) : preview.data === undefined ? (
          <LoadingRows sentence="Laying out the minutes" rows={8} />
        ) : (
          <iframe
            className={styles.preview}
            title={audience === 'public' ? 'The public minutes' : 'The minutes for members'}
            sandbox=""
            srcDoc={preview.data.html}
          />
        )}
      </div>
    </Pane>
  );
}
