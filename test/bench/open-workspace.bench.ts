import { openWorkspaceFolder } from '#core/workspaces/workspaces.service.ts';
import { closeWorkspace } from '#core/workspaces/workspaces.service.ts';
import { openTestApp, type TestApp } from '#test/support/test-app.ts';
import { countRecords, openLargeWorkspace } from './large-workspace.ts';
import { type Measurement, medianTime } from './measurement.ts';

/** Opening a workspace of 100,000 records against an empty one, until the settings can be read. */
export async function measure(): Promise<Measurement[]> {
  await using empty = await openTestApp();
  await using large = await openLargeWorkspace(100_000);
  const { current } = large.app.session;
  const records = current === null ? 0 : countRecords(current.records);
  return [
    {
      name: `open a workspace of ${records.toLocaleString('en-GB')} records`,
      milliseconds: await medianTime(15, () => openAgain(large)),
      baseline: {
        name: 'open an empty one',
        milliseconds: await medianTime(15, () => openAgain(empty)),
      },
    },
  ];
}

async function openAgain({ app, client, folder }: TestApp): Promise<void> {
  await closeWorkspace(app.session);
  await openWorkspaceFolder(app.context(), { folder, passphrase: null });
  await client.settings.get({});
}
