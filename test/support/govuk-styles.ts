import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { format } from 'prettier';

/**
 * The part of GOV.UK Frontend that our public pages use, without GDS Transport and without the crown.
 * `resources/pages/govuk-frontend.css` is this, kept by a file snapshot: `vitest -u` renews it.
 */
export async function govukStyles(): Promise<string> {
  const file = createRequire(import.meta.url).resolve('govuk-frontend/package.json');
  const { version } = JSON.parse(await readFile(file, 'utf8')) as { version: string };
  const css = await readFile(
    file.replace('package.json', 'dist/govuk/govuk-frontend.min.css'),
    'utf8',
  );
  const kept = keepUsed(
    css
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace('@charset "UTF-8";', '')
      .replaceAll(':not(.\\:focus)', ''),
  ).replaceAll('GDS Transport,arial,sans-serif', fontStack);
  return format(`${notice(version)}\n${kept}`, {
    parser: 'css',
    singleQuote: true,
    printWidth: 100,
  });
}

const fontStack = "system-ui,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif";

const notice = (version: string): string =>
  `/*! The parts of GOV.UK Frontend ${version} that these pages use. MIT Licence, Copyright (c) Crown Copyright, Government Digital Service. Made by test/support/govuk-styles.ts. */`;

const used = [
  'template',
  'skip-link',
  'width-container',
  'main-wrapper',
  'heading-xl',
  'heading-l',
  'heading-m',
  'heading-s',
  'caption-xl',
  'body',
  'body-s',
  'link',
  'list',
  'summary-list',
  'table',
  'back-link',
];

/** Rules whose every class is one that the pages use; at-rules are searched inside. */
function keepUsed(css: string): string {
  let kept = '';
  for (const { head, body } of rulesOf(css)) {
    if (head.startsWith('@font-face')) continue;
    if (head.startsWith('@')) {
      const inner = keepUsed(body);
      if (inner !== '') kept += `${head}{${inner}}`;
      continue;
    }
    const selectors = head.split(',').filter(isUsed);
    if (selectors.length > 0) kept += `${selectors.join(',')}{${body}}`;
  }
  return kept;
}

function isUsed(selector: string): boolean {
  const classes = [...selector.matchAll(/\.([\w\\!-]+)/g)].map((match) => match[1] ?? '');
  if (classes.length === 0) return /:root|html|body/.test(selector);
  return classes.every((name) => {
    const block = name.replace(/^govuk-/, '').replace(/(__|--).*$/, '');
    return name.startsWith('govuk-') && used.includes(block);
  });
}

function rulesOf(css: string): { head: string; body: string }[] {
  const rules: { head: string; body: string }[] = [];
  let depth = 0;
  let start = 0;
  let open = 0;
  for (let index = 0; index < css.length; index += 1) {
    if (css[index] === '{' && (depth += 1) === 1) open = index;
    if (css[index] === '}' && (depth -= 1) === 0) {
      rules.push({ head: css.slice(start, open).trim(), body: css.slice(open + 1, index) });
      start = index + 1;
    }
  }
  return rules;
}
