import { chmod, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aPdf } from './a-pdf.ts';

/** How a stand-in for LibreOffice behaves. */
export type OfficeBehaviour = 'makes' | 'hangs' | 'crashes' | 'makes nothing' | 'makes no PDF';

/**
 * A program that takes the arguments of LibreOffice and behaves as told; it notes how it was called beside
 * itself. Works where scripts can be started by name.
 */
export async function anOfficeProgram(behaviour: OfficeBehaviour): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'clear-days-office-double-'));
  const program = join(folder, 'soffice');
  const pdf = Buffer.from(aPdf({ pages: ['Made'], author: 'Jo Example', title: 'Winter plan' }));
  const acts: Record<OfficeBehaviour, string> = {
    makes: `write(Buffer.from('${pdf.toString('base64')}', 'base64'));`,
    hangs: `require('node:child_process').spawn('sleep', ['600'], { stdio: 'ignore' }); setInterval(() => {}, 1000);`,
    crashes: 'process.exit(77);',
    'makes nothing': '',
    'makes no PDF': `write('<html>');`,
  };
  const script = `#!${process.execPath}
const { writeFileSync } = require('node:fs');
const { join } = require('node:path');
const args = process.argv.slice(2);
writeFileSync(join(__dirname, 'called.json'), JSON.stringify({ args, env: process.env, cwd: process.cwd(), pid: process.pid }));
const write = (bytes) => writeFileSync(join(args[args.indexOf('--outdir') + 1], 'paper.pdf'), bytes);
${acts[behaviour]}
`;
  await writeFile(program, script);
  await chmod(program, 0o755);
  return program;
}
