import { loadAgendaOrder } from '#core/agenda/agenda.service.ts';
import { requireBody } from '#core/bodies/bodies.service.ts';
import type { ReadDb, Work } from '#core/db/history.ts';
import { csvFile, xlsxFile } from '#core/documents/spreadsheet.ts';
import { interestPrompts, interestsOf } from '#core/interests/interests.service.ts';
import {
  requireKnownMeeting,
  requireMeetingByRef,
  todayOf,
} from '#core/meetings/meetings.service.ts';
import { toHead } from '#core/meetings/view-meetings.ts';
import { inTransaction, procedures, reading } from '#core/procedures.ts';
import { listOccupants } from '#shared/attendance/occupants.rules.ts';
import type { Room } from '#shared/attendance/attendance.contract.ts';
import { buildRoom } from '#shared/attendance/room.rules.ts';
import {
  addOther,
  addSubstitute,
  changeAttendance,
  dropAttendance,
  setAll,
  setMember,
  whyNotEditable,
} from './change-attendance.ts';
import { loadRates } from './load-rates.ts';
import { loadRoomFacts } from './load-room.ts';
import { minuteRulesProcedures } from './minute-rules.procedures.ts';
import { itemPresenceOf, readRoom } from './room.service.ts';

const os = procedures.attendance;

export const attendanceProcedures = {
  ...minuteRulesProcedures,

  page: os.page.use(reading).handler(async ({ input, context }) => {
    const { db } = context;
    const today = todayOf(context);
    const meeting = await requireMeetingByRef(db, input);
    const known = await requireKnownMeeting(db, meeting, today);
    const facts = await loadRoomFacts(db, meeting.id);
    const occupants = listOccupants(facts);
    const holders = {
      personIds: new Set(occupants.flatMap(({ personId }) => personId ?? [])),
      postIds: new Set(occupants.flatMap(({ postId }) => postId ?? [])),
    };
    return {
      today,
      head: toHead(known),
      room: buildRoom(facts),
      items: await itemPresenceOf(db, facts),
      declarations: [...facts.declarations],
      interests: await interestsOf(db, holders, { on: meeting.day, today }),
      prompts: await promptsOf(db, meeting.id),
      whyNotEditable: await whyNotEditable(db, meeting.id),
    };
  }),

  setMember: os.setMember.use(inTransaction).handler(async ({ input, context: { work } }) => {
    await setMember(work, input);
    return readRoom(work.db, input.meetingId);
  }),

  setAll: os.setAll.use(inTransaction).handler(async ({ input, context: { work } }) => {
    await setAll(work, input);
    return readRoom(work.db, input.meetingId);
  }),

  addSubstitute: os.addSubstitute
    .use(inTransaction)
    .handler(async ({ input, context: { work } }) => {
      await addSubstitute(work, input);
      return readRoom(work.db, input.meetingId);
    }),

  addOther: os.addOther.use(inTransaction).handler(async ({ input, context: { work } }) => {
    await addOther(work, input);
    return readRoom(work.db, input.meetingId);
  }),

  change: os.change
    .use(inTransaction)
    .handler(async ({ input, context: { work } }) =>
      roomAfter(work, await changeAttendance(work, input.target, input.change)),
    ),

  remove: os.remove
    .use(inTransaction)
    .handler(async ({ input, context: { work } }) =>
      roomAfter(work, await dropAttendance(work, input.target)),
    ),

  rates: os.rates.use(reading).handler(({ input, context: { db } }) => loadRates(db, input)),

  exportRates: os.exportRates.use(reading).handler(async ({ input, context: { db } }) => {
    const { bodyId, form } = input;
    const { slug } = await requireBody(db, bodyId);
    const { rates } = await loadRates(db, { bodyId, from: null, to: null });
    const rows = rates.map((rate) => [
      ...[rate.name, rate.organisationWords, rate.held, rate.present, rate.apologies],
      ...[rate.absent, rate.substituted, rate.percent],
    ]);
    if (form === 'csv') {
      return new File([csvFile(headings, rows)], `${slug}-attendance.csv`, {
        type: 'text/csv;charset=utf-8',
      });
    }
    const bytes = await xlsxFile('Attendance', headings, rows);
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    return new File([bytes], `${slug}-attendance.xlsx`, { type });
  }),
};

/** Whom to ask at which item, with the item named. */
async function promptsOf(db: ReadDb, meetingId: string) {
  const prompts = await interestPrompts(db, meetingId);
  if (prompts.length === 0) return [];
  const { items, numbers } = await loadAgendaOrder(db, meetingId);
  const titles = new Map(items.map(({ id, title }) => [id, title]));
  return prompts.map((prompt) => ({
    ...prompt,
    number: numbers.get(prompt.itemId) ?? '',
    title: titles.get(prompt.itemId) ?? '',
  }));
}

const headings = [
  'Member',
  'Organisation',
  'Meetings held',
  'Present',
  'Apologies',
  'Absent',
  'Substitute sent',
  'Present, per cent',
];

function roomAfter(work: Work, meetingId: string): Promise<Room> {
  return readRoom(work.db, meetingId);
}
