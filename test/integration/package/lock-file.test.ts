import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

const Names = z.record(z.string(), z.string());
const PackageFile = z.object({
  dependencies: Names,
  devDependencies: Names,
  allowScripts: z.record(z.string(), z.boolean()),
});
const Locked = z.object({
  version: z.string(),
  name: z.string().optional(),
  integrity: z.string().optional(),
  resolved: z.string().optional(),
  optional: z.boolean().optional(),
  os: z.array(z.string()).optional(),
  hasInstallScript: z.boolean().optional(),
  optionalDependencies: Names.optional(),
});

const packageFile = PackageFile.parse(read('package.json'));
const { '': _ourselves, ...locked } = z
  .object({ packages: z.record(z.string(), z.unknown()) })
  .parse(read('package-lock.json')).packages;
const packages = Object.entries(locked).map(([place, entry]) => ({
  place,
  ...Locked.parse(entry),
}));

describe('what comes from elsewhere', () => {
  test('is pinned to one version each', () => {
    const asked = { ...packageFile.dependencies, ...packageFile.devDependencies };
    const loose = Object.entries(asked).filter(
      ([, version]) => !/^(npm:[\w@/.-]+@)?\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  test('is checked by its digest; only files of other systems could not be seen from here', () => {
    const unchecked = packages.filter(
      ({ integrity, optional, os }) =>
        integrity?.startsWith('sha512-') !== true && !(optional === true && os !== undefined),
    );
    expect(unchecked.map(({ place }) => place)).toEqual([]);
  });

  test('is named for every system, so that a fresh clone installs anywhere', () => {
    const places = new Set(packages.map(({ place }) => place));
    const missing = packages.flatMap(({ place, optionalDependencies = {} }) =>
      Object.keys(optionalDependencies).filter((name) => !isReachable(name, place, places)),
    );
    expect(missing).toEqual([]);
  });

  test('names no host to fetch it from', () => {
    expect(packages.filter(({ resolved }) => resolved !== undefined)).toEqual([]);
  });

  test('runs a script when installed only where that is said', () => {
    const scripted = packages
      .filter(({ hasInstallScript }) => hasInstallScript === true)
      .map(({ place, name }) => name ?? place.replace(/^.*node_modules\//, ''));
    expect(scripted.filter((name) => !(name in packageFile.allowScripts))).toEqual([]);
    const allowed = Object.entries(packageFile.allowScripts).filter(([, yes]) => yes);
    expect(allowed.map(([name]) => name)).toEqual(['node']);
  });
});

/** Whether `name` is found from `place` as Node looks for it: beside it, or beside what holds it. */
function isReachable(name: string, place: string, places: Set<string>): boolean {
  for (let at = place; ; at = at.slice(0, Math.max(at.lastIndexOf('node_modules/') - 1, 0))) {
    if (places.has(`${at === '' ? '' : `${at}/`}node_modules/${name}`)) return true;
    if (at === '') return false;
  }
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(join(import.meta.dirname, '../../..', file), 'utf8'));
}
