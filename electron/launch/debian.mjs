import { findProgram } from './find-program.mjs';
import { run } from './run.mjs';
import { say } from './say.mjs';

/** What the tests read our output with, and the Debian package that brings it. */
const programs = {
  chromium: 'chromium',
  pdfinfo: 'poppler-utils',
  qpdf: 'qpdf',
  unzip: 'unzip',
  xmllint: 'libxml2-utils',
};

/** Installs what the tests need from Debian, where that is possible; elsewhere says what is missing. */
export async function ensureTestPrograms() {
  const missing = Object.keys(programs).filter((program) => findProgram(program) === undefined);
  if (missing.length === 0) return;
  const packages = missing.map((program) => programs[program]);
  const canInstall = process.getuid?.() === 0 && findProgram('apt-get') !== undefined;
  if (!canInstall) {
    say(
      `The tests also need ${missing.join(', ')}. On Debian: apt-get install ${packages.join(' ')}`,
    );
    return;
  }
  say(`Installing ${packages.join(', ')} from Debian, for the tests.`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { quiet: true, env });
  const args = ['install', '-y', '-qq', '--no-install-recommends', ...packages];
  const { code, output } = await run('apt-get', args, { quiet: true, env });
  if (code !== 0) say(`They could not be installed:\n${output.trim()}`);
}
