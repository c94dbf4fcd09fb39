import { fillSample } from '#core/sample/sample.service.ts';
import { openTestApp } from '#test/support/test-app.ts';
import { countRecords } from './large-workspace.ts';
import { type Measurement, medianTime } from './measurement.ts';

/** Exporting the same meeting, read back and entered in the register, with 1, 5 and 10 years behind it. */
export async function measure(): Promise<Measurement[]> {
  const one = await timeExport(1);
  const more = [await timeExport(5), await timeExport(10)];
  const baseline = { name: one.name, milliseconds: one.milliseconds };
  return [one, ...more].map(({ name, milliseconds }) => ({ name, milliseconds, baseline }));
}

async function timeExport(years: number): Promise<{ name: string; milliseconds: number }> {
  await using test = await openTestApp();
  await fillSample(test.app.context(), { years });
  const { current } = test.app.session;
  const records = current === null ? 0 : countRecords(current.records);
  const meeting = { bodySlug: 'health-and-wellbeing-board', daySlug: '2026-11-26' };
  const { agenda } = await test.client.agenda.page({ meeting });
  const passedWarnings = [
    { check: 'accessibility' as const, reason: 'An accessible copy is offered on request.' },
  ];
  const order = { meetingId: agenda.meeting.id, kind: 'meeting-pack' as const, passedWarnings };
  const milliseconds = await medianTime(3, async () => {
    let last = '';
    for await (const event of await test.client.publishing.build(order)) last = event.state;
    if (last !== 'built') throw new Error('The pack was not built.');
  });
  const inRecords = `${records.toLocaleString('en-GB')} records`;
  return {
    name: `export after ${years} ${years === 1 ? 'year' : 'years'}, ${inRecords}`,
    milliseconds,
  };
}
