import { failureSentence } from '../../ui/failure-words.ts';
import { saveFile } from '../../ui/save-file.ts';
import type { AgendaChanges } from './use-agenda.ts';

/** Saves a document that the core makes; a refusal is shown over the table. */
export function useSaveDocument({ showProblem }: AgendaChanges): (document: Promise<File>) => void {
  return (document) => {
    showProblem(null);
    document.then(saveFile, (error: unknown) => showProblem(failureSentence(error)));
  };
}
