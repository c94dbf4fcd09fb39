import { useState } from 'react';
import type { ItemPlace } from '#shared/agenda/agenda-item.ts';
import type { AgendaLine } from '#shared/agenda/agenda-view.ts';
import type { ItemRestriction } from '#shared/agenda/restriction.ts';
import { client } from '../../api/client.ts';
import { failureSentence } from '../../ui/failure-words.ts';
import { refusalReason, type AgendaChanges } from './use-agenda.ts';

export type Step = 'up' | 'down' | 'first' | 'last';

interface Answers {
  restriction?: ItemRestriction;
  leaving?: 'release' | 'keep';
}

/** A move that waits for the person's word about the edge of the exempt part. */
export interface Crossing {
  line: AgendaLine;
  asks: 'needs-ground' | 'leaves-exempt-part';
  sentence: string;
  answer: (answers: Answers) => Promise<void>;
}

/** Moving items: what crosses into or out of the exempt part asks first and then goes on. */
export function useMoves(changes: AgendaChanges, onMoved: (id: string) => void) {
  const [crossing, setCrossing] = useState<Crossing | null>(null);

  const move = async (line: AgendaLine, send: (answers: Answers) => ReturnType<Call>) => {
    try {
      await changes.attempt(() => send({}));
      onMoved(line.item.id);
    } catch (error) {
      const asks = refusalReason(error);
      if (asks !== 'needs-ground' && asks !== 'leaves-exempt-part') {
        changes.showProblem(failureSentence(error));
        return;
      }
      setCrossing({
        line,
        asks,
        sentence: failureSentence(error),
        answer: async (answers) => {
          await changes.attempt(() => send(answers));
          setCrossing(null);
          onMoved(line.item.id);
        },
      });
    }
  };

  return {
    crossing,
    cancelCrossing: () => {
      if (crossing !== null) onMoved(crossing.line.item.id);
      setCrossing(null);
    },
    nudge: (line: AgendaLine, direction: Step) =>
      move(line, (answers) =>
        client.agenda.nudgeItem({ target: targetOf(line), direction, ...answers }),
      ),
    moveTo: (line: AgendaLine, to: ItemPlace) =>
      move(line, (answers) => client.agenda.moveItem({ target: targetOf(line), to, ...answers })),
  };
}

type Call = typeof client.agenda.moveItem;

function targetOf({ item }: AgendaLine) {
  return { id: item.id, version: item.version };
}
