import { useEffect, useRef } from 'react';
import type { MinutesSession } from '#shared/minutes/minutes-view.ts';
import { announce } from '../../ui/announce.ts';
import type { Phase } from './phase.ts';

/** Says at once when the quorum is lost, and quietly when it is there again. */
export function useQuorumAlert(session: MinutesSession, phase: Phase): void {
  const { met, sentence } = session.room.quorum;
  const wasMet = useRef(met);
  useEffect(() => {
    if (wasMet.current === met) return;
    wasMet.current = met;
    if (!phase.isWritable) return;
    if (met) announce('Quorate again.');
    else announce(`${withStop(sentence)} ${notQuorateMeans}`, 'assertive');
  }, [met, sentence, phase.isWritable]);
}

/** What follows while there is no quorum. */
export const notQuorateMeans = 'Decisions from now are recommendations.';

export function withStop(sentence: string): string {
  return sentence.endsWith('.') ? sentence : `${sentence}.`;
}
