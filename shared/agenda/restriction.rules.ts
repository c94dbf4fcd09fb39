import { joinWords } from '../calendar/date-words.ts';
import type { AccessRegime } from '../publishing/publish-view.ts';
import { findGround, isBoundBySchedule12A, splitCodes } from './grounds.ts';
import type { GroundScheme, Visibility } from './restriction.ts';

/** A restriction as an item or a paper holds it. */
export interface HeldRestriction {
  readonly visibility: Visibility;
  readonly groundScheme: GroundScheme | null;
  readonly groundCode: string;
  readonly publicReason: string;
  readonly publicInterestReason: string;
  readonly reviewOn: string | null;
}

export interface RestrictionFault {
  readonly reason: string;
  readonly sentence: string;
  readonly field: string;
}

const forExempt: readonly GroundScheme[] = ['schedule_12a', 'foi', 'eir', 'data_protection'];

/** Why the ground cannot be right for a body of this regime, or `null`. */
export function whyNotGround(
  restriction: Pick<HeldRestriction, 'visibility' | 'groundScheme' | 'groundCode'>,
  regime: AccessRegime,
): RestrictionFault | null {
  const { visibility, groundScheme, groundCode } = restriction;
  if (groundScheme === null) {
    return fault('no-ground', 'Choose the ground for withholding this.', 'groundScheme');
  }
  const isExemptGround = forExempt.includes(groundScheme);
  if (visibility === 'confidential' && isExemptGround) {
    const sentence =
      'Confidential matter is what a government department, an enactment or a court forbids you to disclose. For any other ground choose exempt.';
    return fault('not-confidential', sentence, 'groundScheme');
  }
  if (visibility === 'exempt' && !isExemptGround) {
    return fault('not-exempt', 'This ground makes the matter confidential.', 'groundScheme');
  }
  if (!isExemptGround) return null;
  return whyNotRegime(groundScheme, regime) ?? whyNotCode(groundScheme, groundCode);
}

/** What still has to be written before a restriction can be published. */
export function listRestrictionGaps(restriction: HeldRestriction): RestrictionFault[] {
  const { visibility, publicReason, publicInterestReason, reviewOn } = restriction;
  if (visibility !== 'exempt') return [];
  const gaps: (RestrictionFault | null)[] = [
    isBlank(publicReason)
      ? fault('no-reason', 'Write the reason that the public will read.', 'publicReason')
      : null,
    isBlank(publicInterestReason)
      ? fault(
          'no-public-interest-reason',
          'Write why the public interest in withholding it is the greater.',
          'publicInterestReason',
        )
      : null,
    reviewOn === null
      ? fault('no-review', 'Enter the day to look at this restriction again.', 'reviewOn')
      : null,
  ];
  return gaps.filter((gap) => gap !== null);
}

/** `paragraph 3`, `paragraphs 1 and 2`, `section 43(2)`, `data protection`, `a court order`. */
export function sayGroundShortly(scheme: GroundScheme | null, code: string): string {
  const codes = splitCodes(code);
  const several = codes.length > 1 ? 's' : '';
  switch (scheme) {
    case null:
      return 'no ground yet';
    case 'schedule_12a':
      return `paragraph${several} ${joinWords(codes)}`;
    case 'foi':
      return `section${several} ${joinWords(codes)}`;
    case 'eir':
      return `regulation${several} ${joinWords(codes)}`;
    case 'data_protection':
      return 'data protection';
    case 'enactment':
      return code.trim() === '' ? 'an enactment' : code.trim();
    case 'court_order':
      return 'a court order';
    case 'government_terms':
      return 'government terms';
  }
}

/** The ground in full, as the public agenda prints it. */
export function sayGroundInFull(scheme: GroundScheme | null, code: string): string {
  if (scheme === null) return 'The ground has not been entered yet.';
  if (scheme === 'enactment' && code.trim() !== '') {
    return `Information whose disclosure to the public is prohibited by ${code.trim()}.`;
  }
  const codes = forExempt.includes(scheme) && code.trim() !== '' ? splitCodes(code) : [''];
  return codes
    .map((each) => findGround(scheme, each)?.words ?? '')
    .filter((words) => words !== '')
    .join(' ');
}

/** `Exempt, paragraph 3`: the status of an item or paper. */
export function sayRestriction(restriction: HeldRestriction): string {
  const kind = restriction.visibility === 'confidential' ? 'Confidential' : 'Exempt';
  return `${kind}, ${sayGroundShortly(restriction.groundScheme, restriction.groundCode)}`;
}

function whyNotRegime(scheme: GroundScheme, regime: AccessRegime): RestrictionFault | null {
  const bound = isBoundBySchedule12A(regime);
  if (scheme === 'schedule_12a' && !bound) {
    const sentence =
      'Schedule 12A binds council committees, and this body is not one. Choose a Freedom of Information or data protection ground.';
    return fault('not-bound-by-schedule', sentence, 'groundScheme');
  }
  if (scheme !== 'schedule_12a' && bound) {
    const sentence =
      'Schedule 12A binds this body. Choose the paragraph under which the matter is exempt.';
    return fault('bound-by-schedule', sentence, 'groundScheme');
  }
  return null;
}

function whyNotCode(scheme: GroundScheme, code: string): RestrictionFault | null {
  if (scheme === 'data_protection') return null;
  const codes = splitCodes(code);
  const unknown = codes.find((each) => findGround(scheme, each) === undefined);
  if (scheme === 'schedule_12a') {
    if (codes.length === 0)
      return fault('no-paragraph', 'Choose the paragraph, 1 to 7.', 'groundCode');
    if (unknown === undefined) return null;
    const sentence = `Schedule 12A has paragraphs 1 to 7 in England. Paragraph ${unknown} is not among them.`;
    return fault('no-such-paragraph', sentence, 'groundCode');
  }
  const what = scheme === 'foi' ? 'section' : 'regulation';
  if (codes.length === 0) return fault(`no-${what}`, `Choose the ${what}.`, 'groundCode');
  if (unknown === undefined) return null;
  const sentence = `Nothing can be withheld from an agenda under ${what} ${unknown}. Choose a ${what} from the list.`;
  return fault(`no-such-${what}`, sentence, 'groundCode');
}

function fault(reason: string, sentence: string, field: string): RestrictionFault {
  return { reason, sentence, field };
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}
