import type { AccessRegime } from '../publishing/publish-view.ts';

/** What the regime asks of a paper that is taken although it was not out in time. */
export function urgencyWords(regime: AccessRegime): string {
  switch (regime) {
    case 'statutory_committee':
      return 'A late item can be taken only if the chair is of the opinion that, by reason of special circumstances, it is urgent. The minutes must give those circumstances (Local Government Act 1972, section 100B(4)(b)).';
    case 'executive':
      return 'A late item needs the reasons why it cannot wait. Where it is a key decision, the rules on urgency of the 2012 Regulations apply as well.';
    case 'voluntary':
    case 'company':
      return 'By agreement a late item is taken only if the chair accepts that it cannot wait. The minutes give the reason.';
  }
}
