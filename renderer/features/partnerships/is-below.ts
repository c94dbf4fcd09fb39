import type { ReportingLine } from '#shared/bodies/body-page.ts';

/** A group or nested body under this one. */
export function isBelow(direction: ReportingLine['direction']): boolean {
  return direction === 'group_down' || direction === 'nested_down' || direction === 'reports_to_us';
}
