import { useState } from 'react';

/** What typing means: the value, or the sentence that says why it has none. */
export type Parsed<Value> = { ok: true; value: Value } | { ok: false; reason: string };

interface ParsedText<Value> {
  value: Value | null;
  format: (value: Value) => string;
  parse: (text: string) => Parsed<Value>;
  /** Null when the field is emptied; the raw text when it cannot be read, so that nothing is lost. */
  onChange: (value: Value | string | null) => void;
}

/** A text box for a value: people type as they like, and on leaving it reads as we write it. */
export function useParsedText<Value>({ value, format, parse, onChange }: ParsedText<Value>) {
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const commit = () => {
    if (draft === null) return;
    if (draft.trim() === '') {
      setProblem(null);
      setDraft(null);
      onChange(null);
      return;
    }
    const parsed = parse(draft);
    setProblem(parsed.ok ? null : parsed.reason);
    if (parsed.ok) setDraft(null);
    onChange(parsed.ok ? parsed.value : draft);
  };
  return {
    text: draft ?? (value === null ? '' : format(value)),
    problem,
    type: (text: string) => setDraft(text),
    commit,
    /** A value from elsewhere, as from the calendar: what was typed is replaced. */
    put: (next: Value | null) => {
      setDraft(null);
      setProblem(null);
      onChange(next);
    },
  };
}
