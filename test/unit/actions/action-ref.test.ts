import { describe, expect, it } from 'vitest';
import { actionRef, bodyCode } from '#shared/actions/action-ref.rules.ts';

const body = (facts: { numberingCode?: string; shortName?: string; name?: string }) => ({
  ...{ numberingCode: '', shortName: '', name: 'Health and Wellbeing Board' },
  ...facts,
});

describe('the code of a body', () => {
  it.each([
    [{ numberingCode: 'CC', shortName: 'HWB' }, 'CC'],
    [{ shortName: 'HWB' }, 'HWB'],
    [{ shortName: 'Safer Communities' }, 'SC'],
    [{ shortName: 'Board' }, 'HWB'],
    [{}, 'HWB'],
    [{ name: 'Partnership for the Care of Older People' }, 'PCOP'],
  ])('is made from what the body is called: %o', (facts, code) => {
    expect(bodyCode(body(facts))).toBe(code);
  });

  it('begins every reference of its actions', () => {
    expect(actionRef(body({}), 28)).toBe('HWB-28');
  });
});
