import { Button, Switch } from '@mantine/core';
import { useState } from 'react';
import type { AgendaLine } from '#shared/agenda/agenda-view.ts';
import { client } from '../../api/client.ts';
import { Banner } from '../../ui/banner.tsx';
import { ExemptBlock } from '../../ui/exempt-block.tsx';
import type { AgendaTools } from './agenda-tools.ts';
import styles from './agenda.module.css';
import { NewRestrictionForm, RestrictionForm } from './restriction-form.tsx';
import { PublicWordsBox } from './public-words-box.tsx';

interface PublicityProps {
  line: AgendaLine;
  tools: AgendaTools;
}

/** Whether the public may know the item, on which ground not, and what their agenda will say. */
export function Publicity({ line, tools }: PublicityProps) {
  const { item, number } = line;
  const [isDrafting, setDrafting] = useState(false);
  const isWithheld = item.visibility === 'exempt' || item.visibility === 'confidential';
  const isTurn = item.kind === 'exclusion' || item.kind === 'readmission';
  const target = { id: item.id, version: item.version };
  if (isTurn) return <PublicWordsBox line={line} />;
  const title =
    item.visibility === 'confidential' ? 'Confidential, not published' : 'Exempt from publication';
  // Plum only where something is withheld.
  const control = (
    <Switch
      color="exempt"
      aria-label={`Withhold item ${number}`}
      checked={isWithheld || isDrafting}
      onChange={() => {
        if (isWithheld) tools.open({ kind: 'release', line });
        else setDrafting(!isDrafting);
      }}
    />
  );
  return (
    <div className={styles.stack}>
      {item.visibility === 'undecided' && !isDrafting ? (
        <Banner
          tone="warn"
          title="Not decided yet: it stays off the public agenda"
          action={
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => void tools.changes.perform(() => client.agenda.makePublic({ target }))}
            >
              Make public
            </Button>
          }
        />
      ) : null}
      {isWithheld || isDrafting ? (
        <ExemptBlock title={title} control={control}>
          {isWithheld ? (
            <RestrictionForm line={line} tools={tools} />
          ) : (
            <NewRestrictionForm line={line} tools={tools} onDone={() => setDrafting(false)} />
          )}
          <PublicWordsBox line={line} />
        </ExemptBlock>
      ) : (
        <>
          <div className={styles.quietSwitch}>
            <span>Exempt from publication</span>
            {control}
          </div>
          <PublicWordsBox line={line} />
        </>
      )}
    </div>
  );
}
