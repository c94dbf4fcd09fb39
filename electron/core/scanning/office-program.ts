import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

/** Where LibreOffice is, or null. It is looked for by itself: on the path, and where installers put it. */
export async function findOffice(): Promise<string | null> {
  for (const candidate of candidates()) {
    const isThere = await access(candidate, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (isThere) return candidate;
  }
  return null;
}

/** For tests and unusual places: a program to use instead, or `none`. */
function candidates(): string[] {
  const { env, platform } = process;
  const given = env['CLEAR_DAYS_OFFICE'];
  if (given !== undefined && given !== '') return given === 'none' ? [] : [given];
  return [...onPath(env['PATH'] ?? env['Path'] ?? '', platform), ...usual(platform, env)];
}

function onPath(path: string, platform: NodeJS.Platform): string[] {
  // The .com program waits until it is done; the .exe does not.
  const names = platform === 'win32' ? ['soffice.com'] : ['soffice', 'libreoffice'];
  const folders = path.split(delimiter).filter((folder) => folder !== '');
  return folders.flatMap((folder) => names.map((name) => join(folder, name)));
}

function usual(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[] {
  if (platform === 'darwin') {
    return ['/Applications/LibreOffice.app/Contents/MacOS/soffice'];
  }
  if (platform === 'win32') {
    const homes = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['ProgramW6432']];
    return homes.flatMap((home) =>
      home === undefined ? [] : [join(home, 'LibreOffice', 'program', 'soffice.com')],
    );
  }
  return [
    '/usr/bin/soffice',
    '/usr/lib/libreoffice/program/soffice',
    '/usr/local/bin/soffice',
    '/opt/libreoffice/program/soffice',
    '/snap/bin/libreoffice',
    '/var/lib/flatpak/exports/bin/org.libreoffice.LibreOffice',
  ];
}
