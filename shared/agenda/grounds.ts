import type { AccessRegime } from '../publishing/publish-view.ts';
import type { Ground, GroundScheme } from './restriction.ts';

/** The seven paragraphs of Part 1 of Schedule 12A for England, in force since 1 March 2006. */
const SCHEDULE_12A: readonly [words: string, note: string][] = [
  ['Information relating to any individual.', ''],
  ['Information which is likely to reveal the identity of an individual.', ''],
  [
    'Information relating to the financial or business affairs of any particular person (including the authority holding that information).',
    'Not for what must be registered under the Companies Acts and similar Acts (paragraph 8).',
  ],
  [
    'Information relating to any consultations or negotiations, or contemplated consultations or negotiations, in connection with any labour relations matter arising between the authority or a Minister of the Crown and employees of, or office holders under, the authority.',
    '',
  ],
  [
    'Information in respect of which a claim to legal professional privilege could be maintained in legal proceedings.',
    '',
  ],
  [
    'Information which reveals that the authority proposes to give a notice under any enactment which imposes requirements on a person, or to make an order or direction under any enactment.',
    '',
  ],
  [
    'Information relating to any action taken or to be taken in connection with the prevention, investigation or prosecution of crime.',
    '',
  ],
];

/** Limits of Part 2 that hold for every paragraph. */
const PART_2 =
  'Exempt only if, and so long as, the public interest in keeping it private outweighs the public interest in disclosing it (paragraph 10). Not for planning permission that the authority would grant itself (paragraph 9).';

/** Sections of the Freedom of Information Act 2000 by which a voluntary body withholds. */
const FOI: readonly [code: string, subject: string][] = [
  ['21', 'information accessible by other means'],
  ['22', 'information intended for future publication'],
  ['30', 'investigations and proceedings conducted by public authorities'],
  ['31', 'law enforcement'],
  ['36', 'prejudice to the effective conduct of public affairs'],
  ['38', 'health and safety'],
  ['40', 'personal information'],
  ['41', 'information provided in confidence'],
  ['42', 'legal professional privilege'],
  ['43', 'commercial interests'],
  ['44', 'prohibitions on disclosure'],
];

/** Regulations of the Environmental Information Regulations 2004. */
const EIR: readonly [code: string, subject: string][] = [
  ['12(4)', 'the nature of the request or of the information'],
  ['12(5)', 'harm that disclosure would do'],
  ['13', 'personal data'],
];

const exempt: readonly Ground[] = [
  ...SCHEDULE_12A.map(([words, note], index) => ({
    scheme: 'schedule_12a' as const,
    code: String(index + 1),
    name: `Paragraph ${index + 1}`,
    words,
    note: note === '' ? PART_2 : `${note} ${PART_2}`,
    for: 'exempt' as const,
  })),
  ...FOI.map(([code, subject]) => ({
    scheme: 'foi' as const,
    code,
    name: `Section ${code}`,
    words: `Freedom of Information Act 2000, section ${code}: ${subject}.`,
    note: '',
    for: 'exempt' as const,
  })),
  ...EIR.map(([code, subject]) => ({
    scheme: 'eir' as const,
    code,
    name: `Regulation ${code}`,
    words: `Environmental Information Regulations 2004, regulation ${code}: ${subject}.`,
    note: 'For information about the environment, instead of the Freedom of Information Act.',
    for: 'exempt' as const,
  })),
  {
    scheme: 'data_protection',
    code: '',
    name: 'Data protection principles',
    words: 'Personal data which the data protection principles do not allow to be disclosed.',
    note: '',
    for: 'exempt',
  },
];

const confidential: readonly Ground[] = [
  {
    scheme: 'government_terms',
    code: '',
    name: 'Supplied by a government department',
    words:
      'Information supplied by a government department on terms which forbid its disclosure to the public.',
    note: 'The public must be excluded. No resolution and no public-interest test is needed.',
    for: 'confidential',
  },
  {
    scheme: 'enactment',
    code: '',
    name: 'Forbidden by an enactment',
    words: 'Information whose disclosure to the public is prohibited by or under an enactment.',
    note: 'Name the enactment. No resolution and no public-interest test is needed.',
    for: 'confidential',
  },
  {
    scheme: 'court_order',
    code: '',
    name: 'Forbidden by a court order',
    words: 'Information whose disclosure to the public is prohibited by the order of a court.',
    note: 'Do not name the case here. No resolution and no public-interest test is needed.',
    for: 'confidential',
  },
];

/** Whether Schedule 12A binds the body; a voluntary body may not print it as if it did. */
export function isBoundBySchedule12A(regime: AccessRegime): boolean {
  return regime === 'statutory_committee' || regime === 'executive';
}

/** The grounds that a body of this regime can use, exempt ones first. */
export function groundsFor(regime: AccessRegime): Ground[] {
  const bound = isBoundBySchedule12A(regime);
  const own = exempt.filter(({ scheme }) => (scheme === 'schedule_12a') === bound);
  return [...own, ...confidential];
}

/** The ground with this code; for sections and regulations a sub-section may follow: `43(2)`. */
export function findGround(scheme: GroundScheme, code: string): Ground | undefined {
  const known = [...exempt, ...confidential].filter((ground) => ground.scheme === scheme);
  const exact = known.find((ground) => ground.code === code);
  if (exact !== undefined) return exact;
  if (scheme === 'schedule_12a') return undefined;
  // `12(5)` must be found for `12(5)(e)`, and `4` must not be found for `43`.
  return known.find((ground) => ground.code === '' || code.startsWith(`${ground.code}(`));
}

/** `1, 2 and 3` as `['1', '2', '3']`. */
export function splitCodes(codes: string): string[] {
  return codes
    .split(/[,;&]|\band\b/)
    .map((code) => code.replace(/\s+/g, ''))
    .filter((code) => code !== '');
}
