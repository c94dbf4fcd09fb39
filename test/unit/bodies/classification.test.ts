import { describe, expect, it } from 'vitest';
import { classify } from '#shared/bodies/classification.rules.ts';

const partnership = { withOthers: true, sharedResponsibility: true, underContract: false };

describe('telling a partnership from other ways of working', () => {
  it('is a partnership where the council and others share responsibility [S-003]', () => {
    expect(classify(partnership).classification).toBe('partnership');
  });

  it('is a contract, outside the framework, where there is one, whatever else is so [S-004]', () => {
    const { classification, sentence } = classify({ ...partnership, underContract: true });
    expect(classification).toBe('contract');
    expect(sentence).toContain('does not apply');
  });

  it('is joint working where nobody shares responsibility [S-005]', () => {
    const answers = { ...partnership, sharedResponsibility: false };
    expect(classify(answers).classification).toBe('joint_working');
  });

  it('is nothing to register where the council acts alone [S-003]', () => {
    expect(classify({ ...partnership, withOthers: false }).classification).toBeNull();
  });
});
