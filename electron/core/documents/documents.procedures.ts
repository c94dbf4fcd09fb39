import { refuse } from '#core/errors.ts';
import { todayOf } from '#core/meetings/meetings.service.ts';
import { procedures, reading } from '#core/procedures.ts';
import { loadMeetingToPublish, publicView } from '#core/publishing/publish-view.service.ts';
import { MEDIA_TYPES } from '#shared/papers/recognise-file.rules.ts';
import { renderAgendaDocx } from './agenda-docx.ts';
import { makeAgendaDocument } from './make-agenda-document.ts';
import { makeMembersAgenda, membersMarking } from './make-members-agenda.ts';

const os = procedures.documents;

/** Documents to work on, outside bundles. */
export const documentsProcedures = {
  agenda: os.agenda.use(reading).handler(async ({ input: { meetingId, audience }, context }) => {
    const { db, workspace } = context;
    const loaded = await loadMeetingToPublish(db, meetingId, todayOf(context));
    if (loaded.facts.meeting.startsAt === null) {
      refuse('no-time', 'Enter the time of the meeting first: the agenda begins with it.');
    }
    const { view } = await publicView(db, loaded, workspace.isSample);
    const bytes =
      audience === 'public'
        ? await renderAgendaDocx(makeAgendaDocument(view), null)
        : await renderAgendaDocx(makeMembersAgenda(view, loaded.agenda), membersMarking);
    const whose = audience === 'members' ? '-members' : '';
    const fileName = `agenda-${view.meeting.day}-${view.body.slug}${whose}.docx`;
    return new File([new Uint8Array(bytes)], fileName, { type: MEDIA_TYPES.docx });
  }),
};
