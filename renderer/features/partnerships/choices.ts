import type { Choice } from '../../ui/fields/choice-fields.tsx';

/** The words of a list as choices of a select. */
export function choicesOf<Value extends string>(
  values: readonly Value[],
  words: Record<Value, string>,
): Choice[] {
  return values.map((value) => ({ value, label: words[value] }));
}
