import { desktopKind, runTool } from './run-tool.ts';

/** Asks for a folder with the desktop's own dialog; `undefined` when cancelled or there is none. */
export async function askForFolder(options: {
  title: string;
  startIn?: string;
}): Promise<string | undefined> {
  const { title, startIn = '' } = options;
  switch (desktopKind()) {
    case 'windows':
      return ask('powershell.exe', powershell(folderScript, { title, startIn }));
    case 'mac':
      return ask('osascript', appleScript('choose folder', title));
    case 'linux':
      return (
        (await ask('zenity', zenity(title, ['--directory', ...startingIn(startIn)]))) ??
        ask('kdialog', ['--title', title, '--getexistingdirectory', startIn])
      );
  }
}

/** Asks for one file with the desktop's own dialog; `undefined` when cancelled or there is none. */
export async function askForFile(options: {
  title: string;
  extensions: string[];
}): Promise<string | undefined> {
  const { title, extensions } = options;
  const patterns = extensions.map((extension) => `*.${extension}`);
  switch (desktopKind()) {
    case 'windows':
      return ask('powershell.exe', powershell(fileScript, { title, filter: patterns.join(';') }));
    case 'mac':
      return ask('osascript', appleScript('choose file', title));
    case 'linux':
      return (
        (await ask('zenity', zenity(title, [`--file-filter=${patterns.join(' ')}`]))) ??
        ask('kdialog', ['--title', title, '--getopenfilename', '', patterns.join(' ')])
      );
  }
}

async function ask(command: string, args: string[]): Promise<string | undefined> {
  const chosen = await runTool(command, args);
  return chosen === '' ? undefined : chosen;
}

function zenity(title: string, more: string[]): string[] {
  return ['--file-selection', `--title=${title}`, ...more];
}

function startingIn(folder: string): string[] {
  return folder === '' ? [] : [`--filename=${folder}/`];
}

/** Words reach the script as arguments, so nothing in them is read as script. */
function appleScript(question: 'choose folder' | 'choose file', title: string): string[] {
  const script = `on run argv
    return POSIX path of (${question} with prompt (item 1 of argv))
  end run`;
  return ['-e', script, title];
}

const folderScript = `Add-Type -AssemblyName System.Windows.Forms
$d = New-Object System.Windows.Forms.FolderBrowserDialog
$d.Description = $title; $d.SelectedPath = $startIn
if ($d.ShowDialog() -eq 'OK') { $d.SelectedPath }`;

const fileScript = `Add-Type -AssemblyName System.Windows.Forms
$d = New-Object System.Windows.Forms.OpenFileDialog
$d.Title = $title; $d.Filter = "$filter|$filter"
if ($d.ShowDialog() -eq 'OK') { $d.FileName }`;

/** Single quotes keep PowerShell from reading a word as anything but text. */
function powershell(script: string, words: Record<string, string>): string[] {
  const given = Object.entries(words).map(
    ([name, word]) => `$${name} = '${word.replaceAll("'", "''")}'`,
  );
  return ['-NoProfile', '-STA', '-Command', [...given, script].join('\n')];
}
