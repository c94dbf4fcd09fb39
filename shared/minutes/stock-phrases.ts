/** Turns of phrase that stand in every minute, public or private: finding one is no leak. */
export const stockPhrases = [
  'RESOLVED: That the report be noted.',
  'RESOLVED: That the recommendations be approved.',
  'RESOLVED: That the recommendations in the report be agreed.',
  'AGREED: That the recommendations be approved.',
  'NOTED: The report was noted.',
  'The board noted the report.',
  'The committee noted the report.',
  'The partnership noted the report.',
  'There were no questions.',
  'The item was deferred to the next meeting.',
  'Reasons: Owner: Due: Options considered: Reservations: Accountable body:',
  'The public were excluded. The public were re-admitted.',
] as const;

/** Whether a text says nothing of its own: only words that the stock phrases have. */
export function isStockPhrase(text: string): boolean {
  return wordsOf(text).every((word) => stockWords.has(word));
}

const stockWords = new Set([
  ...stockPhrases.flatMap(wordsOf),
  ...wordsOf('a an and is it not none nil no yes to of for on in update verbal thanked chair'),
  ...wordsOf('members member minutes approved received endorsed accepted deferred agreed excluded'),
  ...wordsOf('readmitted arrived left returned'),
]);

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
