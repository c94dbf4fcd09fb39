import { describe, expect, it } from 'vitest';
import { workspaceReasons, workspaceSentence } from '#shared/workspaces/workspace-problem.ts';

describe('why a workspace does not open', () => {
  it.each(workspaceReasons)(
    'says in whole sentences what happened and what to do: %s',
    (reason) => {
      const sentence = workspaceSentence(reason);
      expect(sentence).toMatch(/^[A-Z].*\.$/s);
      expect(sentence).not.toMatch(/n['’]t\b|please|successfully|!|invalid|error code/i);
      expect(sentence.split(/(?<=\.) /).length).toBeGreaterThanOrEqual(2);
    },
  );

  it('has a sentence of its own for each reason', () => {
    const sentences = workspaceReasons.map((reason) => workspaceSentence(reason));
    expect(new Set(sentences).size).toBe(sentences.length);
    expect(sentences.length).toBeGreaterThan(25);
  });

  it('adds what is known besides', () => {
    expect(workspaceSentence('in-use', 'It has been open since 2pm.')).toMatch(
      /^This workspace is open somewhere else\. .* It has been open since 2pm\.$/,
    );
  });
});
