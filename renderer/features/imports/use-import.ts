import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  MOST_IMPORT_BYTES,
  type ColumnChoice,
  type ImportInput,
  type ImportKind,
  type ImportPreview,
} from '#shared/imports/import.ts';
import { client } from '../../api/client.ts';
import { useChange } from '../../api/use-change.ts';
import { failureSentence } from '../../ui/failure-words.ts';

export interface Imported {
  added: number;
  changed: number;
  left: number;
}

/** The steps of an import: a file is read and shown, rows are chosen, and only then written. */
export function useImport() {
  const [input, setInput] = useState<ImportInput | null>(null);
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const change = useChange();
  const queries = useQueryClient();

  const attempt = async (work: () => Promise<void>) => {
    setBusy(true);
    setProblem(null);
    try {
      await work();
    } catch (error) {
      setProblem(failureSentence(error));
    } finally {
      setBusy(false);
    }
  };
  const look = (next: ImportInput) =>
    attempt(async () => {
      setInput(next);
      setPreview(null);
      setPreview(await client.imports.preview(next));
    });

  return {
    preview,
    problem,
    isBusy,
    fileName: input !== null && 'fileName' in input.source ? input.source.fileName : null,
    /** Reads the file and says row by row what would happen; writes nothing. */
    choose: async (kind: ImportKind, file: File) => {
      if (file.size > MOST_IMPORT_BYTES) {
        setPreview(null);
        setProblem('This file is larger than 5 MB. Split it.');
        return;
      }
      await look({ kind, source: { fileName: file.name, base64: await base64Of(file) } });
    },
    /** The same file with columns chosen by hand. */
    mapColumns: async (columns: ColumnChoice) => {
      if (input !== null) await look({ ...input, columns });
    },
    accept: async (rows: readonly number[]): Promise<Imported | null> => {
      let answer: Imported | null = null;
      await attempt(async () => {
        if (input === null || preview === null) return;
        const { fingerprint } = preview;
        answer = await change(
          client.imports.accept({ ...input, fingerprint, rows: [...rows] }),
          'Spreadsheet imported',
        );
        setPreview(null);
        setInput(null);
        await queries.invalidateQueries();
      });
      return answer;
    },
    startAgain: () => {
      setPreview(null);
      setInput(null);
      setProblem(null);
    },
  };
}

/** Saves the empty spreadsheet with the headers that the import knows. */
export async function downloadTemplate(kind: ImportKind): Promise<void> {
  const { fileName, csv } = await client.imports.template({ kind });
  const address = URL.createObjectURL(new Blob([csv], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}

async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const parts: string[] = [];
  // In slices: a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 32_768) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 32_768)));
  }
  return btoa(parts.join(''));
}
