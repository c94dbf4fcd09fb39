import type { PreflightFacts } from './preflight-facts.ts';
import {
  exclusionCheck,
  exemptCheck,
  meetingCheck,
  placeholderCheck,
  visibilityCheck,
} from './preflight-items.rules.ts';
import {
  accessibilityCheck,
  clearDaysCheck,
  fileKindCheck,
  lateCheck,
  missingCheck,
} from './preflight-papers.rules.ts';
import { contentsCheck } from './preflight-contents.rules.ts';
import type { Check, CheckId } from './publishing.ts';

/**
 * What stands in the way of building a meeting's pack, worst first (bundle.md, point 6). A members' pack
 * holds restricted papers too, and what its papers hold inside is for a person to decide.
 */
export function preflight(
  facts: PreflightFacts,
  audience: 'public' | 'members' = 'public',
): Check[] {
  const checks = [
    visibilityCheck(facts),
    exemptCheck(facts),
    exclusionCheck(facts),
    meetingCheck(facts),
    placeholderCheck(facts),
    fileKindCheck(facts),
    contentsCheck(facts, audience),
    missingCheck(facts),
    lateCheck(facts),
    accessibilityCheck(facts),
    clearDaysCheck(facts),
  ];
  return checks.sort((a, b) => severity[a.tone] - severity[b.tone]);
}

/** The checks that need a recorded reason before they are passed. */
export function warningsToPass(checks: readonly Pick<Check, 'id' | 'tone'>[]): CheckId[] {
  return checks.filter((check) => check.tone === 'warn').map((check) => check.id);
}

const severity = { stop: 0, warn: 1, note: 2, good: 3 } as const;
