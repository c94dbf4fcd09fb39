import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseOptions, type IForbiddenRuleType } from 'dependency-cruiser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

interface Rules {
  forbidden: (IForbiddenRuleType & { name: string })[];
  options: ICruiseOptions;
}

const root = join(import.meta.dirname, '../..');
const load = createRequire(import.meta.url);
const rules = load('./dependency-cruiser.cjs') as Rules; // our own file; its type is said there

interface Offence {
  file: string;
  text: string;
  /** The other half of an offence, which is not reported by itself. */
  accomplice?: true;
}

/** Files that break each rule, by value and by type alone. */
const offences: Record<string, Offence[]> = {
  'shared-stays-pure': [
    { file: 'shared/risks/risk.ts', text: "import { join } from 'node:path';\njoin('a');" },
    { file: 'shared/risks/look.ts', text: "import type { FC } from 'react';\nexport type X = FC;" },
  ],
  'core-knows-no-host': [
    { file: 'electron/core/risks/a.ts', text: "import '../../loopback/host.ts';" },
    {
      file: 'electron/core/risks/b.ts',
      text: "import type { Page } from '#renderer/ui/page.tsx';\nexport type X = Page;",
    },
  ],
  'core-has-no-screen-library': [
    { file: 'electron/core/risks/c.ts', text: "import '@mantine/core';" },
  ],
  'features-of-the-core-keep-their-tables': [
    { file: 'electron/core/risks/d.ts', text: "import '#core/bodies/bodies.repository.ts';" },
  ],
  'hosts-stay-thin': [
    { file: 'electron/desktop/a.ts', text: "import '../loopback/host.ts';" },
    {
      file: 'electron/cli/b.ts',
      text: "import type { Page } from '#renderer/ui/page.tsx';\nexport type X = Page;",
    },
  ],
  'only-desktop-imports-electron': [
    {
      file: 'electron/loopback/a.ts',
      text: "import type { App } from 'electron';\nexport type X = App;",
    },
  ],
  'renderer-knows-no-core': [
    {
      file: 'renderer/ui/a.ts',
      text: "import type { Body } from '#core/bodies/bodies.repository.ts';\nexport type X = Body;",
    },
  ],
  'renderer-has-no-node': [{ file: 'renderer/ui/b.ts', text: "import 'kysely';" }],
  'renderer-has-no-node-builtin': [{ file: 'renderer/ui/c.ts', text: "import 'node:fs';" }],
  'features-of-the-renderer-stay-apart': [
    { file: 'renderer/features/risks/a.ts', text: "import '../bodies/form.ts';" },
    { file: 'renderer/features/risks/b.ts', text: "import '#renderer/app/frame.ts';" },
  ],
  'ui-and-api-know-no-feature': [
    { file: 'renderer/api/a.ts', text: "import '#renderer/features/bodies/form.ts';" },
  ],
  'orpc-only-at-the-border': [
    { file: 'electron/core/risks/risks.repository.ts', text: "import '@orpc/server';" },
    {
      file: 'renderer/ui/d.ts',
      text: "import type { ORPCError } from '@orpc/client';\nexport type X = ORPCError<string, string>;",
    },
  ],
  'features-take-one-word-from-orpc': [
    { file: 'renderer/features/risks/c.ts', text: "import '@orpc/contract';" },
  ],
  'no-shipped-code-imports-tests': [
    { file: 'electron/core/risks/e.ts', text: "import '#test/support/builders.ts';" },
  ],
  'no-barrel-files': [{ file: 'shared/risks/b.ts', text: "import './index.ts';" }],
  'no-circular': [
    { file: 'shared/risks/c.ts', text: "import { d } from './d.ts';\nexport const c = () => d;" },
    {
      file: 'shared/risks/d.ts',
      text: "import { c } from './c.ts';\nexport const d = () => c;",
      accomplice: true,
    },
  ],
  'no-development-dependency': [{ file: 'electron/core/risks/f.ts', text: "import 'fast-check';" }],
  'nothing-unresolvable': [
    { file: 'shared/risks/e.ts', text: "import './not-there.ts';" },
    { file: 'shared/risks/f.ts', text: "import 'a-library-nobody-named';" },
  ],
};

/** What the offences lead to; keeps every rule. */
const innocent = {
  'electron/loopback/host.ts': 'export const host = 1;',
  'electron/core/bodies/bodies.repository.ts': 'export type Body = string;',
  'electron/core/bodies/bodies.service.ts': "import './bodies.repository.ts';",
  'electron/core/risks/risks.procedures.ts':
    "import '@orpc/server';\nimport '../bodies/bodies.service.ts';",
  'electron/desktop/window.ts': "import 'electron';\nimport '#core/bodies/bodies.service.ts';",
  'renderer/ui/page.tsx': "import 'react';\nexport type Page = string;",
  'renderer/app/frame.ts': "import '#renderer/features/bodies/form.ts';",
  'renderer/api/client.ts': "import '@orpc/client';",
  'renderer/features/bodies/form.ts':
    "import '@orpc/client';\nimport '#renderer/ui/page.tsx';\nimport '#renderer/api/client.ts';",
  'shared/risks/index.ts': 'export {};',
  'shared/risks/risks.contract.ts': "import '@orpc/contract';\nimport 'zod';",
  'test/support/builders.ts': 'export {};',
};

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'clear-days-imports-'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  symlinkSync(join(root, 'package.json'), join(folder, 'package.json'));
  for (const [file, text] of Object.entries(innocent)) plant(file, text);
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('every import rule fails on a file that breaks it', () => {
  test('each rule has its offence', () => {
    expect(Object.keys(offences).sort()).toEqual(rules.forbidden.map(({ name }) => name).sort());
  });

  test('a tree that keeps the rules breaks none', async () => {
    expect(await broken()).toEqual([]);
  });

  test.each(Object.entries(offences))('%s', async (rule, planted) => {
    for (const { file, text } of planted) plant(file, text);
    try {
      const found = (await broken()).filter(({ name }) => name === rule);
      for (const { file } of planted.filter(({ accomplice }) => accomplice === undefined))
        expect(found).toContainEqual({ name: rule, from: file });
    } finally {
      for (const { file } of planted) rmSync(join(folder, file));
    }
  });
});

function plant(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), `${text}\n`);
}

async function broken(): Promise<{ name: string; from: string }[]> {
  const { output } = await cruise(['electron', 'renderer', 'shared'], {
    ...rules.options,
    ruleSet: { forbidden: rules.forbidden },
    validate: true,
    baseDir: folder,
  });
  if (typeof output === 'string') throw new Error(output);
  return output.summary.violations.map(({ rule, from }) => ({ name: rule.name, from }));
}
