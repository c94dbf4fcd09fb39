import { countOf } from '#shared/calendar/date-words.ts';
import type { PublicMeeting } from '#shared/publishing/publish-view.ts';
import { makeBag, type PayloadFile, payloadFiles } from './bag.ts';
import type { BuildStep, BuiltBundle, RecipeOrder } from './bundle-recipe.ts';
import { writeZip } from './write-zip.ts';

/** Puts the files of a meeting's bundle into its bag, and the bag into its zip. */
export async function* zipPayload(
  payload: readonly PayloadFile[],
  about: { view: PublicMeeting; title: string; pages: number; order: RecipeOrder },
): AsyncGenerator<BuildStep, BuiltBundle, undefined> {
  const { view, title, pages, order } = about;
  const { folder, fileName, baggingDate, signal } = order;
  const bag = makeBag(payload, {
    sourceOrganization: view.body.name,
    description: `${title}${view.sample ? ' (sample)' : ''}`,
    externalIdentifier: `urn:uuid:${view.meeting.id}`,
    groupIdentifier: view.body.slug,
    baggingDate,
  });
  yield { done: 8, sentence: `Writing ${countOf(bag.length, 'file')}` };
  const zip = await writeZip(bag, { folder, fileName, signal });
  return { ...zip, pages, files: payloadFiles(payload) };
}
