import type { Votes } from '#shared/minutes/minute-document.ts';
import { TextField } from './text-fields.tsx';

interface VoteFieldsProps {
  votes: Votes | null;
  disabled: boolean;
  onChange: (votes: Votes | null) => void;
}

const parts = [
  ['for', 'For'],
  ['against', 'Against'],
  ['abstaining', 'Abstaining'],
] as const;

/** The count of a vote, where the terms of the body allow one. All empty means no vote. */
export function VoteFields({ votes, disabled, onChange }: VoteFieldsProps) {
  return parts.map(([part, label]) => (
    <TextField
      key={part}
      field={`votes-${part}`}
      label={label}
      value={votes === null ? '' : String(votes[part])}
      hint="0"
      limit={3}
      disabled={disabled}
      onChange={(words) => onChange(withCount(votes, part, words))}
    />
  ));
}

function withCount(votes: Votes | null, part: keyof Votes, words: string): Votes | null {
  const digits = words.replace(/\D/g, '').slice(0, 3);
  const all = { ...(votes ?? { for: 0, against: 0, abstaining: 0 }), [part]: Number(digits) };
  const isNone = digits === '' && all.for + all.against + all.abstaining === 0;
  return isNone ? null : all;
}
