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

/** What stands in the way of publishing a meeting's pack, worst first (bundle.md, point 6). */
export function preflight(facts: PreflightFacts): Check[] {
  const checks = [
    visibilityCheck(facts),
    exemptCheck(facts),
    exclusionCheck(facts),
    meetingCheck(facts),
    placeholderCheck(facts),
    fileKindCheck(facts),
    contentsCheck(facts),
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
