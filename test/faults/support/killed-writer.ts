/**
 * A person at work who can be killed at any moment. It opens the workspace, looks whether everything that
 * was acknowledged is there and nothing by halves, and goes on writing, one meeting with its agenda at a
 * time, until it is killed. Each acknowledged number goes into the file of acknowledgements.
 *
 *   killed-writer.ts ROOT [--too-early]
 *
 * With `--too-early` it acknowledges before it has written: the fault that the test must find.
 */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { openApp } from '#core/app.ts';
import { testPlatform } from '#test/support/test-app.ts';

const [root = '', mode] = process.argv.slice(2);
const acknowledged = join(root, 'acknowledged.txt');
const itemsEach = 4;

const app = await openApp({
  platform: testPlatform(root),
  settingsFolder: join(root, 'settings'),
  now: () => new Date(),
  passphraseWork: 4,
});
const client = createRouterClient(app.router, { context: () => app.context() });
const folder = join(root, 'work');
await client.workspaces.open({ folder, passphrase: readFileSync(join(root, 'key'), 'utf8') });

const { bodies } = await client.bodies.options({});
const bodyId = bodies[0]?.id ?? '';
const { templates } = await client.agenda.listTemplates({ bodyId });
const templateId = templates[0]?.id ?? '';

let next = await look();
process.stdout.write(`ready ${String(next)}\n`);
for (;;) {
  const title = `Meeting ${String(next)}`;
  if (mode === '--too-early') appendFileSync(acknowledged, `${title}\n`);
  await client.meetings.create({
    ...{ bodyId, day: '2026-12-17', title },
    agenda: { from: 'template', templateId },
  });
  if (mode !== '--too-early') appendFileSync(acknowledged, `${title}\n`);
  process.stdout.write('wrote\n');
  next += 1;
}

/** Everything acknowledged is there, at most one thing besides, and each thing is whole (F1). */
async function look(): Promise<number> {
  const told = existsSync(acknowledged)
    ? readFileSync(acknowledged, 'utf8').split('\n').filter(Boolean)
    : [];
  const schedule = await client.meetings.schedule({ from: '2026-12-01', to: '2026-12-31', bodyId });
  const present = new Set(schedule.meetings.map(({ meeting }) => meeting.title));
  const lost = told.filter((title) => !present.has(title));
  if (lost.length > 0) fail(`lost ${lost.join(', ')}`);
  if (present.size > told.length + 1) fail(`${String(present.size)} of ${String(told.length)}`);
  const newest = schedule.meetings.at(-1);
  if (newest !== undefined) {
    const { agenda } = await client.agenda.page({ meeting: { id: newest.meeting.id } });
    if (agenda.itemCount !== itemsEach) fail(`an agenda with ${String(agenda.itemCount)} items`);
  }
  // What was written and not acknowledged any more stands from now on.
  for (const title of present) {
    if (!told.includes(title)) appendFileSync(acknowledged, `${title}\n`);
  }
  return present.size;
}

function fail(what: string): never {
  process.stdout.write(`fault ${what}\n`);
  process.exit(3);
}
