import { v7 as uuid } from 'uuid';
import { refuse } from '#core/errors.ts';
import { changeAgendaState, todayOf } from '#core/meetings/meetings.service.ts';
import { type ChangeContext, inTransaction, procedures, reading } from '#core/procedures.ts';
import type { AgendaChange } from '#shared/agenda/agenda-view.ts';
import { formatLongDay } from '#shared/calendar/date-words.ts';
import type { Meeting } from '#shared/meetings/meeting.ts';
import type { Target } from '#shared/record.ts';
import { getItem } from './agenda-items.repository.ts';
import { changeAgenda } from './change-agenda.ts';
import { itemOf } from './change-items.ts';
import {
  countAgencies,
  getSignOff,
  insertSignOff,
  listSignOffs,
  removeSignOff,
  updateSignOff,
} from './sign-offs.repository.ts';
import { viewAgendaPage } from './view-agenda-page.ts';

const os = procedures.agenda;

export const stateProcedures = {
  page: os.page
    .use(reading)
    .handler(({ input, context }) => viewAgendaPage(context.db, input.meeting, todayOf(context))),

  proposeExclusion: os.proposeExclusion
    .use(inTransaction)
    .handler(({ input: { meetingId }, context: { work, now } }) => {
      const today = todayOf({ now });
      return changeAgenda(work, { meetingId, today }, () =>
        Promise.resolve({
          id: null,
          say: 'The exclusion of the public is in place',
          exclusion: 'create',
        }),
      );
    }),

  askSignOff: os.askSignOff.use(inTransaction).handler(async ({ input, context }) => {
    const { itemId, askedOn } = input;
    const organisationIds = [...new Set(input.organisationIds)];
    const { meetingId } = await getItem(context.db, itemId);
    if ((await countAgencies(context.db, organisationIds)) < organisationIds.length) {
      refuse('no-agency', 'One of these organisations is not on record any more.');
    }
    return changeAgenda(context.work, { meetingId, today: todayOf(context) }, async (order) => {
      const item = itemOf(order, itemId);
      if (item.kind !== 'strategy_approval') {
        refuse('no-strategy', 'Only the approval of a strategy is signed off by agencies.');
      }
      const asked = await listSignOffs(context.db, meetingId);
      const isAsked = (id: string) =>
        asked.some((each) => each.itemId === itemId && each.organisationId === id);
      for (const organisationId of organisationIds.filter((id) => !isAsked(id))) {
        await insertSignOff(context.work, { id: uuid(), itemId, organisationId, askedOn });
      }
      return { id: itemId, say: ({ signOffSummary }) => signOffSummary?.sentence ?? '' };
    });
  }),

  amendSignOff: os.amendSignOff.use(inTransaction).handler(({ input, context }) =>
    changeSignOff(context, input.target, async () => {
      await updateSignOff(context.work, input.target, input.change);
    }),
  ),

  removeSignOff: os.removeSignOff.use(inTransaction).handler(({ input, context }) =>
    changeSignOff(context, input.target, async () => {
      await removeSignOff(context.work, input.target);
    }),
  ),

  sendToChair: os.sendToChair
    .use(inTransaction)
    .handler(({ input: { target }, context }) =>
      changeState(context, target, { agendaState: 'with_chair', say: 'Agenda is with the chair' }),
    ),

  recordCleared: os.recordCleared
    .use(inTransaction)
    .handler(({ input: { target, clearedOn }, context }) => {
      const say = `Agenda cleared by the chair on ${formatLongDay(clearedOn)}`;
      const state = { agendaState: 'cleared' as const, agendaClearedOn: clearedOn, say };
      return changeState(context, target, state);
    }),

  returnToDraft: os.returnToDraft.use(inTransaction).handler(({ input: { target }, context }) => {
    const say = 'Agenda is a draft again';
    return changeState(context, target, { agendaState: 'draft', agendaClearedOn: null, say });
  }),
};

async function changeSignOff(
  context: ChangeContext,
  target: Target,
  change: () => Promise<void>,
): Promise<AgendaChange> {
  const { itemId } = await getSignOff(context.db, target.id);
  const { meetingId } = await getItem(context.db, itemId);
  return changeAgenda(context.work, { meetingId, today: todayOf(context) }, async () => {
    await change();
    return { id: itemId, say: ({ signOffSummary }) => signOffSummary?.sentence ?? 'Removed' };
  });
}

/** The agenda's own course ends with its publication. */
function changeState(
  context: ChangeContext,
  target: Target,
  { say, ...state }: Partial<Pick<Meeting, 'agendaState' | 'agendaClearedOn'>> & { say: string },
): Promise<AgendaChange> {
  const about = { meetingId: target.id, today: todayOf(context) };
  return changeAgenda(context.work, about, async ({ meeting }) => {
    if (meeting.agendaState === 'published') {
      refuse('published', 'The agenda is published. It does not go back to draft.');
    }
    await changeAgendaState(context.work, target, state);
    return { id: null, say };
  });
}
