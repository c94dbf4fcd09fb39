import type { CivilDate } from '../calendar/civil-date.ts';
import { judgePaper } from '../calendar/clear-days-verdict.ts';
import {
  judgedMeeting,
  type PublicationFacts,
  whyNothingToPublish,
} from '../meetings/publication.rules.ts';
import { isWithheld, type Visible } from '../agenda/visibility.rules.ts';
import type { Paper } from './paper.ts';
import type { PaperCompliance } from './paper-view.ts';

/** When a paper was on the website. */
export interface PaperPublications {
  /** The first recorded day with any version. */
  readonly firstOn: CivilDate | null;
  /** The version that was published last. */
  readonly lastVersionId: string | null;
}

export const NEVER_PUBLISHED: PaperPublications = { firstOn: null, lastVersionId: null };

/** Where a paper stands: under which item, itself perhaps a part of another, withdrawn or not. */
export interface PaperPlace {
  readonly item: Visible;
  readonly parent: Visible | null;
  readonly withdrawn: boolean;
}

/**
 * Whether the paper has to be on the website in time. A paper that nobody has decided on is not known
 * to be withheld, so it counts until somebody says so.
 */
export function hasToBePublished(
  paper: Pick<Paper, 'visibility' | 'state'>,
  { item, parent, withdrawn }: PaperPlace,
): boolean {
  return (
    paper.state !== 'withdrawn' && !withdrawn && !isWithheld(paper) && !isWithheld(item, parent)
  );
}

/** The verdict on one paper, judged on its first publication. */
export function paperCompliance(
  facts: PublicationFacts,
  paper: Pick<Paper, 'visibility' | 'state' | 'currentVersionId'>,
  about: { place: PaperPlace; published: PaperPublications },
): PaperCompliance {
  const { place, published } = about;
  const { firstOn, lastVersionId } = published;
  const changedSincePublished =
    lastVersionId !== null &&
    paper.currentVersionId !== null &&
    lastVersionId !== paper.currentVersionId;
  const none = whyNothingToPublish(facts) ?? whyNot(paper, place);
  if (none !== null) {
    return {
      kind: 'not_needed',
      clear: null,
      firstPublishedOn: firstOn,
      changedSincePublished,
      sentence: none,
    };
  }
  const { kind, clear, text } = judgePaper(judgedMeeting(facts), { published: firstOn });
  const changed = changedSincePublished
    ? ' The version here is newer than the one on the website. The first day stays.'
    : '';
  return {
    kind,
    clear,
    firstPublishedOn: firstOn,
    changedSincePublished,
    sentence: `${text}${changed}`,
  };
}

function whyNot(paper: Pick<Paper, 'visibility' | 'state'>, place: PaperPlace): string | null {
  if (hasToBePublished(paper, place)) return null;
  if (paper.state === 'withdrawn') return 'The paper is withdrawn.';
  if (place.withdrawn) return 'The item is withdrawn.';
  return 'The paper is not for publication.';
}
