import { execFile } from 'node:child_process';
import { readFile, realpath, statfs } from 'node:fs/promises';
import { dirname } from 'node:path';

export interface Mount {
  /** Where it hangs in the tree of folders. */
  point: string;
  type: string;
}

/** File systems that live on another machine. SQLite's locks cannot be trusted over any of them. */
const networkTypes =
  /^(nfs\d?|cifs|smb\d?|smbfs|smb3|ncpfs|ncp|afs|afpfs|webdav|davfs2?|ceph|glusterfs|lustre|beegfs|coda|gpfs|pvfs2|ocfs2|gfs2|fuse\.(sshfs|rclone|glusterfs|ceph|s3fs|davfs2?|gvfsd-fuse|curlftpfs|afpfs|smbnetfs|cifs|juicefs|mfs|google-drive-ocamlfuse|gcsfuse|onedriver))$/;

/** The same by the number that Linux gives each kind; some mounts hide their name, none its number. */
const networkNumbers = new Set([
  0x6969, // NFS
  0xff534d42, // CIFS
  0xfe534d42, // SMB2
  0x517b, // SMB
  0x564c, // NetWare
  0x5346414f, // AFS
  0x6b414653, // AFS in the kernel
  0x73757245, // Coda
  0x00c36400, // Ceph
  0x0bd00bd0, // Lustre
  0x19830326, // BeeGFS
]);

/** True where the folder, or the nearest folder above it that exists, is on another machine. */
export async function isOnNetwork(folder: string): Promise<boolean> {
  if (isNetworkName(folder)) return true;
  const place = await nearestExisting(folder);
  if (isNetworkName(place)) return true; // on Windows a mapped letter turns into \\server\share
  if (process.platform === 'darwin') return isOnNetworkMount(place, await macMounts());
  if (process.platform !== 'linux') return false;
  return (
    isNetworkNumber((await statfs(place)).type) || isOnNetworkMount(place, await linuxMounts())
  );
}

/** `\\server\share`, `//server/share` and `\\?\UNC\server\share` name another machine; `\\?\C:\` does not. */
export function isNetworkName(path: string): boolean {
  const name = path.replaceAll('/', '\\');
  if (/^\\\\[?.]\\/.test(name)) return /^\\\\[?.]\\UNC\\/i.test(name);
  return /^\\\\[^\\]/.test(name);
}

/** Whether the mount that holds the path is one of another machine. */
export function isOnNetworkMount(path: string, mounts: readonly Mount[]): boolean {
  const holding = mounts.filter(({ point }) => isWithin(path, point));
  const nearest = holding.reduce<Mount | undefined>(
    // The later of two mounts on one point covers the earlier.
    (best, mount) => (best === undefined || mount.point.length >= best.point.length ? mount : best),
    undefined,
  );
  return nearest !== undefined && networkTypes.test(nearest.type);
}

export function isNetworkNumber(type: number): boolean {
  return networkNumbers.has(type >>> 0);
}

/** The lines of `/proc/mounts`: device, point and type, with blanks written as `\040`. */
export function parseLinuxMounts(text: string): Mount[] {
  return text
    .split('\n')
    .map((line) => line.split(' '))
    .filter((words) => words.length >= 3)
    .map(([, point = '', type = '']) => ({ point: unescaped(point), type }));
}

/** The lines of `mount` on a Mac: `//clerk@server/share on /Volumes/share (smbfs, nodev)`. */
export function parseMacMounts(text: string): Mount[] {
  return [...text.matchAll(/^.* on (?<point>.+) \((?<type>[^,)]+)[^)]*\)$/gm)].map(
    ({ groups }) => ({
      point: groups?.['point'] ?? '',
      type: groups?.['type'] ?? '',
    }),
  );
}

async function nearestExisting(folder: string): Promise<string> {
  try {
    return await realpath(folder);
  } catch (error) {
    const parent = dirname(folder);
    if (parent === folder) throw error;
    return nearestExisting(parent);
  }
}

async function linuxMounts(): Promise<Mount[]> {
  return parseLinuxMounts(await readFile('/proc/self/mounts', 'utf8').catch(() => ''));
}

function macMounts(): Promise<Mount[]> {
  return new Promise((resolve) => {
    execFile('/sbin/mount', (error, output) => resolve(error ? [] : parseMacMounts(output)));
  });
}

function isWithin(path: string, point: string): boolean {
  return path === point || path.startsWith(point.endsWith('/') ? point : `${point}/`);
}

function unescaped(point: string): string {
  return point.replace(/\\([0-7]{3})/g, (_, octal: string) =>
    String.fromCharCode(Number.parseInt(octal, 8)),
  );
}
