import { Button, Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { AgendaTemplate } from '#shared/agenda/agenda-template.ts';
import { countOf } from '#shared/calendar/date-words.ts';
import { client } from '../../api/client.ts';
import { Banner } from '../../ui/banner.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Empty } from '../../ui/empty.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { Row, RowList } from '../../ui/row-list.tsx';
import { trackSave } from '../../ui/save-ledger.ts';
import { SectionHead } from '../../ui/section-head.tsx';
import { showToast } from '../../ui/toast-list.ts';
import styles from './agenda.module.css';
import type { AgendaTools } from './agenda-tools.ts';
import { TemplateEditor } from './template-editor.tsx';

/** Orders of business to begin from: use one, keep this one, change or remove one. */
export function TemplatesDialog({ tools, onClose }: { tools: AgendaTools; onClose: () => void }) {
  const { page, changes } = tools;
  const { meeting } = page.agenda;
  const [problem, setProblem] = useState<string | null>(null);
  const [editing, setEditing] = useState<string | null>(null);
  const [name, setName] = useState('');
  const [forAll, setForAll] = useState(false);
  const edited = page.templates.find(({ id }) => id === editing);

  const attempt = async (work: () => Promise<unknown>) => {
    setProblem(null);
    try {
      await work();
      return true;
    } catch (error) {
      setProblem(failureSentence(error));
      return false;
    }
  };
  const use = async ({ id }: AgendaTemplate) => {
    const done = await attempt(() =>
      changes.attempt(() => client.agenda.applyTemplate({ meetingId: meeting.id, templateId: id })),
    );
    if (done) onClose();
  };
  const keep = (work: Promise<unknown>, done: string) =>
    attempt(async () => {
      await trackSave(work, failureSentence);
      await changes.refresh();
      showToast(done);
    });

  if (edited !== undefined) {
    return (
      <Dialog opened onClose={onClose} title="Change the template" size="large">
        <TemplateEditor
          template={edited}
          bodyId={meeting.bodyId}
          onSave={async (change) => {
            const target = { id: edited.id, version: edited.version };
            await trackSave(client.agenda.amendTemplate({ target, change }), failureSentence);
            await changes.refresh();
            setEditing(null);
          }}
          onCancel={() => setEditing(null)}
        />
      </Dialog>
    );
  }
  return (
    <Dialog opened onClose={onClose} title="Templates" size="medium">
      <div className={styles.stack}>
        {problem === null ? null : <Banner tone="bad" title={problem} isAlert />}
        {page.templates.length === 0 ? (
          <Empty kind="line" title="No templates yet" sentence="Keep this agenda as the first." />
        ) : (
          <RowList label="Templates">
            {page.templates.map((template) => (
              <Row
                key={template.id}
                title={template.name}
                detail={`${countOf(template.items.length, 'item')}, ${countOf(template.minutes, 'minute')}. ${template.bodyId === null ? 'For every partnership.' : 'For this partnership.'}`}
                end={
                  <span className={styles.buttons}>
                    <Button
                      size="compact-sm"
                      variant="default"
                      aria-label={`Use ${template.name}`}
                      onClick={() => void use(template)}
                    >
                      Use
                    </Button>
                    <Button
                      size="compact-sm"
                      variant="default"
                      aria-label={`Change ${template.name}`}
                      onClick={() => setEditing(template.id)}
                    >
                      Change
                    </Button>
                    <Button
                      size="compact-sm"
                      variant="default"
                      aria-label={`Remove ${template.name}`}
                      onClick={() =>
                        void keep(
                          client.agenda.removeTemplate({
                            target: { id: template.id, version: template.version },
                          }),
                          `${template.name} is removed`,
                        )
                      }
                    >
                      Remove
                    </Button>
                  </span>
                }
              />
            ))}
          </RowList>
        )}
        <p className={styles.hint}>A template adds the lines that the agenda does not have yet.</p>
        <section aria-labelledby="keep-template" className={styles.stack}>
          <SectionHead id="keep-template" level={3} title="Keep this agenda as a template" />
          <TextInput
            label="Name"
            value={name}
            autoComplete="off"
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Checkbox
            label="For every partnership"
            checked={forAll}
            onChange={(event) => setForAll(event.currentTarget.checked)}
          />
          <div className={styles.buttons}>
            <Button
              variant="default"
              disabled={name.trim() === ''}
              onClick={() => {
                void keep(
                  client.agenda.saveAsTemplate({ meetingId: meeting.id, name, forAll }),
                  `${name} is kept as a template`,
                ).then((done) => {
                  if (done) setName('');
                });
              }}
            >
              Keep as a template
            </Button>
          </div>
        </section>
      </div>
    </Dialog>
  );
}
