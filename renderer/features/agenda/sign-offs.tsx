import { Button, MultiSelect } from '@mantine/core';
import { useState } from 'react';
import type { AgendaLine } from '#shared/agenda/agenda-view.ts';
import { client } from '../../api/client.ts';
import { Mark } from '../../ui/mark.tsx';
import type { AgendaTools } from './agenda-tools.ts';
import styles from './agenda.module.css';
import { SignOffCard } from './sign-off-card.tsx';

interface SignOffsProps {
  line: AgendaLine;
  tools: AgendaTools;
}

/** Who has agreed to deliver the strategy before it is tabled, and with what (S-094, S-095). */
export function SignOffs({ line, tools }: SignOffsProps) {
  const { page, changes } = tools;
  const { signOffs, signOffSummary, item } = line;
  const [chosen, setChosen] = useState<string[]>([]);
  const asked = new Set(signOffs.map(({ organisationId }) => organisationId));
  const others = page.organisations.filter(({ id }) => !asked.has(id));
  const ask = async () => {
    const done = await changes.perform(() =>
      client.agenda.askSignOff({
        itemId: item.id,
        organisationIds: chosen,
        askedOn: page.today,
      }),
    );
    if (done !== null) setChosen([]);
  };
  return (
    <section aria-labelledby="sign-offs" className={styles.stack}>
      <div className={styles.head}>
        <h3 id="sign-offs">Sign-off by the agencies</h3>
      </div>
      {signOffSummary === null ? null : (
        <Mark tone={signOffSummary.ready ? 'good' : 'warn'}>{signOffSummary.sentence}</Mark>
      )}
      {signOffs.map((signOff) => (
        <SignOffCard key={signOff.id} signOff={signOff} tools={tools} />
      ))}
      <MultiSelect
        label="Agencies to ask"
        data={others.map(({ id, name }) => ({ value: id, label: name }))}
        value={chosen}
        onChange={setChosen}
        searchable
        placeholder={chosen.length === 0 ? 'Type to search' : ''}
      />
      <div className={styles.buttons}>
        <Button
          variant="default"
          size="compact-md"
          disabled={chosen.length === 0}
          onClick={() => void ask()}
        >
          Ask for sign-off
        </Button>
      </div>
    </section>
  );
}
