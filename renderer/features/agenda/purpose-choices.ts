/** The three purposes of an item, for choosing one. */
export const purposeChoices = [
  { value: 'decide', label: 'Decide' },
  { value: 'discuss', label: 'Discuss' },
  { value: 'note', label: 'Note' },
] as const;
