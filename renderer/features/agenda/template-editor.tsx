import { ActionIcon, Button, Checkbox, NumberInput, Select, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { Purpose } from '#shared/agenda/agenda-item.ts';
import type {
  AgendaTemplate,
  NewTemplateItem,
  TemplateChange,
} from '#shared/agenda/agenda-template.ts';
import { Banner } from '../../ui/banner.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import styles from './agenda.module.css';
import { purposeChoices } from './purpose-choices.ts';
import tableStyles from './template-editor.module.css';

interface TemplateEditorProps {
  template: AgendaTemplate;
  bodyId: string;
  onSave: (change: TemplateChange) => Promise<void>;
  onCancel: () => void;
}

/** The name and the lines of a template, saved together. */
export function TemplateEditor({ template, bodyId, onSave, onCancel }: TemplateEditorProps) {
  const [name, setName] = useState(template.name);
  const [forAll, setForAll] = useState(template.bodyId === null);
  const [items, setItems] = useState<NewTemplateItem[]>(() => template.items.flatMap(asNew));
  const [problem, setProblem] = useState<string | null>(null);
  const put = (at: number, change: Partial<NewTemplateItem>) =>
    setItems((now) => now.map((item, index) => (index === at ? { ...item, ...change } : item)));
  const move = (at: number, by: 1 | -1) =>
    setItems((now) => {
      const [moved] = now.slice(at, at + 1);
      return moved === undefined ? now : now.toSpliced(at, 1).toSpliced(at + by, 0, moved);
    });
  const save = async () => {
    try {
      await onSave({ name, bodyId: forAll ? null : (template.bodyId ?? bodyId), items });
    } catch (error) {
      setProblem(failureSentence(error));
    }
  };
  return (
    <div className={styles.stack}>
      {problem === null ? null : <Banner tone="bad" title={problem} isAlert />}
      <TextInput
        label="Name"
        value={name}
        data-autofocus
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Checkbox
        label="For every partnership"
        checked={forAll}
        onChange={(event) => setForAll(event.currentTarget.checked)}
      />
      <ol className={tableStyles.lines} aria-label="Lines">
        {items.map((item, at) => (
          <li key={item.id ?? `new-${String(at)}`} className={tableStyles.line}>
            <TextInput
              aria-label={`Title of line ${at + 1}`}
              value={item.title}
              onChange={(event) => put(at, { title: event.currentTarget.value })}
            />
            <TextInput
              aria-label={`Heading over line ${at + 1}`}
              placeholder="Heading"
              value={item.section}
              onChange={(event) => put(at, { section: event.currentTarget.value })}
            />
            <Select
              aria-label={`Purpose of line ${at + 1}`}
              data={[...purposeChoices]}
              value={item.purpose}
              allowDeselect={false}
              onChange={(value) => put(at, { purpose: Purpose.parse(value) })}
            />
            <NumberInput
              aria-label={`Minutes of line ${at + 1}`}
              min={0}
              max={600}
              allowDecimal={false}
              hideControls
              value={item.minutes}
              onChange={(value) => put(at, { minutes: typeof value === 'number' ? value : 0 })}
            />
            <Checkbox
              label="Standing"
              checked={item.standing}
              onChange={(event) => put(at, { standing: event.currentTarget.checked })}
            />
            <span className={tableStyles.buttons}>
              <ActionIcon
                aria-label={`Move line ${at + 1} up`}
                disabled={at === 0}
                onClick={() => move(at, -1)}
              >
                <IconArrowUp size={16} stroke={1.6} aria-hidden="true" />
              </ActionIcon>
              <ActionIcon
                aria-label={`Move line ${at + 1} down`}
                disabled={at === items.length - 1}
                onClick={() => move(at, 1)}
              >
                <IconArrowDown size={16} stroke={1.6} aria-hidden="true" />
              </ActionIcon>
              <ActionIcon
                aria-label={`Remove line ${at + 1}`}
                onClick={() => setItems((now) => now.toSpliced(at, 1))}
              >
                <IconX size={16} stroke={1.6} aria-hidden="true" />
              </ActionIcon>
            </span>
          </li>
        ))}
      </ol>
      <div className={styles.buttons}>
        <Button variant="default" onClick={() => setItems((now) => [...now, newLine(now)])}>
          Add a line
        </Button>
      </div>
      <div className={styles.buttons}>
        <Button onClick={() => void save()}>Save the template</Button>
        <Button variant="default" onClick={onCancel}>
          Go back
        </Button>
      </div>
    </div>
  );
}

/** The exclusion and the return of the public are added by the program, never by a template. */
function asNew({ kind, ...line }: AgendaTemplate['items'][number]): NewTemplateItem[] {
  return kind === 'exclusion' || kind === 'readmission' ? [] : [{ ...line, kind }];
}

function newLine(lines: readonly NewTemplateItem[]): NewTemplateItem {
  return {
    section: lines.at(-1)?.section ?? '',
    title: 'New line',
    kind: 'ordinary',
    purpose: 'discuss',
    presenter: '',
    minutes: 10,
    visibility: 'undecided',
    standing: true,
    description: '',
  };
}
