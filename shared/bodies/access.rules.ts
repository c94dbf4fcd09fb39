import { countOf } from '../calendar/date-words.ts';
import type { AccessRegime, Body } from './body.ts';

export interface AccessDefaults {
  readonly clearDaysNeeded: number;
  readonly countingRule: Body['countingRule'];
  /** Whether agendas say that the public may film. */
  readonly filmNotice: boolean;
  /** Clear days of the two notices before a meeting in private; null where the regime has none. */
  readonly privateMeetingNotices: readonly [number, number] | null;
}

const defaults: Record<AccessRegime, AccessDefaults> = {
  voluntary: byAgreement(),
  company: byAgreement(),
  statutory_committee: { ...byAgreement(), filmNotice: true },
  executive: { ...byAgreement(), filmNotice: true, privateMeetingNotices: [28, 5] },
};

/** What a body under the regime starts with; each is a setting of the body. */
export function accessDefaults(regime: AccessRegime): AccessDefaults {
  return defaults[regime];
}

/**
 * The law that opens the body's meetings, or `null` where it opens them by agreement: then no page may
 * speak of a statutory power.
 */
export function accessLaw(regime: AccessRegime): string | null {
  switch (regime) {
    case 'voluntary':
    case 'company':
      return null;
    case 'statutory_committee':
      return 'Local Government Act 1972, Part VA';
    case 'executive':
      return 'Executive Arrangements Regulations 2012 (SI 2012/2089)';
  }
}

/** `Public by agreement, papers 5 clear working days before`. */
export function accessWords(
  body: Pick<Body, 'accessRegime' | 'clearDaysNeeded' | 'countingRule'>,
): string {
  const law = accessLaw(body.accessRegime);
  const open = law === null ? 'Public by agreement' : `Public under the ${law}`;
  const noun = body.countingRule === 'working_days' ? 'clear working day' : 'clear day';
  const papers =
    body.clearDaysNeeded === 0
      ? 'no notice of papers set'
      : `papers ${countOf(body.clearDaysNeeded, noun)} before`;
  return `${open}, ${papers}`;
}

/** What does not fit between the body's legal status and its rules of access, or `null`. */
export function whyRegimeDoesNotFit(
  body: Pick<Body, 'accessRegime' | 'legalStatus' | 'statutory'>,
): string | null {
  const isStatutory = body.statutory || body.legalStatus === 'statutory';
  const isCompany = body.legalStatus === 'company_limited_by_guarantee';
  const { accessRegime } = body;
  if (accessLaw(accessRegime) !== null && !isStatutory) {
    return 'The access rules are those of a statutory body, but the legal status is not statutory.';
  }
  if (accessRegime === 'company' && !isCompany) {
    return 'The access rules are those of a company, but the legal status is not a company.';
  }
  if (accessLaw(accessRegime) !== null && isCompany) {
    return 'The legal status is a company, but the access rules are those of a council body.';
  }
  return null;
}

function byAgreement(): AccessDefaults {
  return {
    clearDaysNeeded: 5,
    countingRule: 'working_days',
    filmNotice: false,
    privateMeetingNotices: null,
  };
}
