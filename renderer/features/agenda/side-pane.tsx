import { Anchor } from '@mantine/core';
import { Empty } from '../../ui/empty.tsx';
import { Inspector } from '../../ui/inspector.tsx';
import { Mark } from '../../ui/mark.tsx';
import { useNarrow } from '../../ui/use-narrow.ts';
import { linesOf } from './agenda-lines.ts';
import type { AgendaTools } from './agenda-tools.ts';
import styles from './agenda.module.css';
import { ItemInspector } from './item-inspector.tsx';
import { OpenActions } from './open-actions.tsx';

/** The selected item; without one, what has still to be mended on the whole agenda. */
export function SidePane(tools: AgendaTools) {
  const { selection } = tools;
  const isNarrow = useNarrow(1200);
  if (selection.line !== undefined) return <ItemInspector {...tools} line={selection.line} />;
  return isNarrow ? null : <WholeAgenda {...tools} />;
}

function WholeAgenda({ page, selection }: AgendaTools) {
  const { agenda } = page;
  const lines = linesOf(agenda);
  const problems = [...agenda.problems, ...lines.flatMap((line) => line.problems)];
  return (
    <Inspector label="Agenda in short" title="To mend before publishing">
      {problems.length === 0 ? (
        <Empty
          kind="line"
          title="Nothing to mend"
          sentence="Choose an item to see and change its details."
        />
      ) : (
        <ul className={styles.list}>
          {problems.map(({ code, tone, sentence, itemId }) => (
            <li key={`${code}-${itemId ?? ''}`}>
              <Mark tone={tone}>
                {itemId === null ? (
                  sentence
                ) : (
                  <Anchor
                    component="button"
                    type="button"
                    ta="start"
                    onClick={() => selection.select(itemId)}
                  >
                    {sentence}
                  </Anchor>
                )}
              </Mark>
            </li>
          ))}
        </ul>
      )}
      {page.openActions.length === 0 ? null : <OpenActions page={page} />}
    </Inspector>
  );
}
