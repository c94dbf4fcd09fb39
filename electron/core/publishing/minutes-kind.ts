import { todayOf } from '#core/meetings/meetings.service.ts';
import { loadMinutesSource, minutesDraftDue } from '#core/minutes/minutes-output.service.ts';
import type { ReadContext } from '#core/procedures.ts';
import { printMinutes } from '#shared/minutes/printed-minutes.rules.ts';
import type { MinutesSource } from '#shared/minutes/printed-minutes-source.ts';
import { publicDocument, PublicMinutes } from '#shared/publishing/minutes-view.ts';
import { preflightMinutes } from '#shared/publishing/preflight-minutes.rules.ts';
import type { BundleKind } from './bundle-recipe.ts';
import { buildMinutes } from './build-minutes.ts';
import { outlineOfMinutes } from './outline.ts';
import { preflightFacts } from './preflight.service.ts';
import { loadMeetingToPublish, publicView } from './publish-view.service.ts';
import { publicNames, withheldTexts } from './withheld.service.ts';
import { publicMinutesNames, withheldMinutes } from './withheld-minutes.service.ts';

/** The draft or approved minutes of one meeting, for the public. */
export const minutesKind: BundleKind = {
  checks: async (context, meetingId) => {
    const { reader } = context.workspace;
    const today = todayOf(context);
    return preflightMinutes({
      source: await sourceOf(context, meetingId),
      agenda: preflightFacts(await loadMeetingToPublish(reader, meetingId, today)),
      today,
      draftDue: await minutesDraftDue(reader, meetingId),
    });
  },

  recipe: async (context, meetingId) => {
    const { reader, papers, isSample } = context.workspace;
    const loaded = await loadMeetingToPublish(reader, meetingId, todayOf(context));
    const { view } = await publicView(reader, loaded, isSample);
    const { meeting, body } = loaded.facts;
    const { agenda } = loaded;
    const source = await sourceOf(context, meetingId);
    const minutes = publicMinutes(source);
    return {
      ...{ kind: 'minutes', bodyId: body.id, bodySlug: body.slug, meetingId, day: meeting.day },
      sight: JSON.stringify([view.body, minutes]),
      build: (order) => buildMinutes({ ...order, view, minutes }),
      withheld: async () => ({
        withheld: [
          ...(await withheldTexts(reader, papers, { meeting, agenda })),
          ...(await withheldMinutes(reader, { meetingId, view, withNames: true })),
        ],
        publicText: [...(await publicNames(reader, view)), ...publicMinutesNames(minutes)],
      }),
      papers: [],
      outline: outlineOfMinutes(minutes),
      keep: () => Promise.resolve(),
      changedWords:
        'The minutes were changed while the bundle was being built. Nothing was written. Build it again.',
      builtWords: ({ pages, bytes }) =>
        `The public minutes are built and read back: ${String(pages)} pages, ${String(Math.ceil(bytes / 1000))} kB.`,
    };
  },
};

function sourceOf(context: ReadContext, meetingId: string): Promise<MinutesSource> {
  const { reader, isSample } = context.workspace;
  return loadMinutesSource(reader, { meetingId, today: todayOf(context), sample: isSample });
}

/** What the public may know of the minutes, and nothing else; the schema refuses any other field. */
export function publicMinutes(source: MinutesSource): PublicMinutes {
  return PublicMinutes.parse({
    meetingId: source.meeting.id,
    bodySlug: source.body.slug,
    meetingSlug: source.meeting.slug,
    document: publicDocument(printMinutes(source, { audience: 'public', itemId: null })),
  });
}
