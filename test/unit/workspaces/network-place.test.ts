import { describe, expect, it } from 'vitest';
import {
  isNetworkName,
  isNetworkNumber,
  isOnNetworkMount,
  parseLinuxMounts,
  parseMacMounts,
} from '#core/workspaces/network-place.ts';

describe('a place on another machine', () => {
  it.each([
    '\\\\server\\share\\work',
    '//server/share/work',
    '\\\\?\\UNC\\server\\share',
    '//?/unc/s/x',
  ])('is known by its name: %s', (path) => {
    expect(isNetworkName(path)).toBe(true);
  });

  it.each(['C:\\Users\\clerk', '\\\\?\\C:\\Users\\clerk', '/home/clerk', '/', 'work', ''])(
    'is not taken from a name of this machine: %s',
    (path) => {
      expect(isNetworkName(path)).toBe(false);
    },
  );

  const linux = parseLinuxMounts(
    [
      '/dev/sda1 / ext4 rw,relatime 0 0',
      'server:/export /mnt/team nfs4 rw 0 0',
      '//server/share /media/My\\040Share cifs rw 0 0',
      'clerk@host:/ /home/clerk/remote fuse.sshfs rw 0 0',
      '/dev/sdb1 /mnt/team/local ext4 rw 0 0',
      '/dev/fuse /run/user/doc fuse.portal rw 0 0',
      'tmpfs /over tmpfs rw 0 0',
      'server:/export /over nfs rw 0 0',
      '',
    ].join('\n'),
  );

  it.each([
    ['/home/clerk/work', false],
    ['/mnt/team/work', true],
    ['/mnt/team', true],
    ['/mnt/teamwork', false],
    ['/media/My Share/work', true],
    ['/home/clerk/remote/work', true],
    ['/mnt/team/local/work', false],
    ['/run/user/doc/x', false],
    ['/over/x', true],
  ])('is known on Linux by what is mounted there: %s', (path, expected) => {
    expect(isOnNetworkMount(path, linux)).toBe(expected);
  });

  const mac = parseMacMounts(
    [
      '/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)',
      '/dev/disk3s5 on /System/Volumes/Data (apfs, local, journaled, nobrowse)',
      '//clerk@server/share on /Volumes/Team share (smbfs, nodev, nosuid, mounted by clerk)',
      'server:/export on /Volumes/export (nfs)',
      '',
    ].join('\n'),
  );

  it.each([
    ['/Users/clerk/work', false],
    ['/Volumes/Team share/work', true],
    ['/Volumes/export', true],
    ['/Volumes/Stick', false],
  ])('is known on a Mac by what is mounted there: %s', (path, expected) => {
    expect(isOnNetworkMount(path, mac)).toBe(expected);
  });

  it('is known by the number of its file system, also where that comes negative', () => {
    expect([0x6969, 0xff534d42, 0xff534d42 | 0, 0xfe534d42].map(isNetworkNumber)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    // ext4, tmpfs, btrfs, xfs, overlay
    const local = [0xef53, 0x01021994, 0x9123683e, 0x58465342, 0x794c7630];
    expect(local.some(isNetworkNumber)).toBe(false);
  });
});
