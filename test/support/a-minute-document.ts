import fc from 'fast-check';
import { decisionOutcomes } from '#shared/decisions/decision.ts';
import { interestHandlings, interestKinds } from '#shared/interests/interest.ts';
import { MinuteDocument } from '#shared/minutes/minute-document.ts';

/** Words as people write them, with the odd accent and sign. */
const words = fc
  .array(fc.constantFrom('schemes', 'ŵyl', '“costs”', '<b>', '14', '£1.2m', 'and', 'Zoë'), {
    minLength: 1,
    maxLength: 5,
  })
  .map((all) => all.join(' '));
const lineOrNone = fc.oneof(fc.constant(''), words);
const id = fc.uuid();
const idOrNone = fc.option(id, { nil: null });
const time = fc.option(fc.constantFrom('14:02', '09:30', '00:00'), { nil: null });
const marks = fc.constantFrom([], [{ type: 'bold' }], [{ type: 'italic' }]);

const inline = fc.oneof(
  { weight: 4, arbitrary: fc.record({ type: fc.constant('text'), text: words, marks }) },
  { weight: 1, arbitrary: fc.constant({ type: 'hardBreak' }) },
);
const inlines = fc.array(inline, { maxLength: 3 });
const paragraph = fc.record({ type: fc.constant('paragraph'), content: inlines });
const heading = fc.record({
  type: fc.constant('heading'),
  attrs: fc.record({ level: fc.constantFrom(3, 4) }),
  content: inlines,
});

const { list } = fc.letrec<{ list: unknown; item: unknown }>((tie) => ({
  list: fc.oneof(
    fc.record({
      type: fc.constant('bulletList'),
      content: fc.array(tie('item'), { maxLength: 3 }),
    }),
    fc.record({
      type: fc.constant('orderedList'),
      attrs: fc.record({ start: fc.integer({ min: 1, max: 9 }) }),
      content: fc.array(tie('item'), { maxLength: 3 }),
    }),
  ),
  item: fc.record({
    type: fc.constant('listItem'),
    content: fc.array(
      fc.oneof({ depthSize: 'small', withCrossShrink: true }, paragraph, tie('list')),
      { maxLength: 3 },
    ),
  }),
}));

const cell = fc.record({
  type: fc.constantFrom('tableCell', 'tableHeader'),
  content: fc.array(paragraph, { maxLength: 2 }),
});
const table = fc
  .integer({ min: 1, max: 3 })
  .chain((columns) =>
    fc.array(
      fc.record({
        type: fc.constant('tableRow'),
        content: fc.array(cell, { minLength: columns, maxLength: columns }),
      }),
      { maxLength: 3 },
    ),
  )
  .map((content) => ({ type: 'table', content }));

const prose = fc.oneof(paragraph, heading, list, table);

const decision = fc.record({
  type: fc.constant('decision'),
  attrs: fc.record({
    id,
    outcome: fc.constantFrom(...decisionOutcomes),
    reasons: lineOrNone,
    reservations: fc.array(words, { maxLength: 3 }),
    accountableOrganisationId: idOrNone,
    accountable: lineOrNone,
    usesResources: fc.boolean(),
    votes: fc.constantFrom(null, { for: 8, against: 2, abstaining: 0 }),
  }),
  content: fc.array(fc.oneof(paragraph, list), { maxLength: 3 }),
});
const action = fc.record({
  type: fc.constant('action'),
  attrs: fc.record({
    id,
    ownerPostId: idOrNone,
    owner: lineOrNone,
    dueOn: fc.constantFrom(null, '2027-01-08'),
  }),
  content: fc.array(paragraph, { maxLength: 2 }),
});
const declaration = fc.record({
  type: fc.constant('declaration'),
  attrs: fc.record({
    id,
    who: lineOrNone,
    kind: fc.constantFrom(...interestKinds),
    nature: lineOrNone,
    sensitive: fc.boolean(),
    handling: fc.constantFrom(...interestHandlings),
    leftAt: time,
  }),
});
const presence = fc.record({
  type: fc.constant('presence'),
  attrs: fc.record({
    id,
    who: lineOrNone,
    event: fc.constantFrom('arrived', 'left', 'returned'),
    at: time,
  }),
});
const others = fc.oneof(
  fc.record({
    type: fc.constant('adjournment'),
    attrs: fc.record({
      event: fc.constantFrom('adjourned', 'resumed'),
      at: time,
      words: lineOrNone,
    }),
  }),
  fc.record({
    type: fc.constant('exclusion'),
    attrs: fc.record({ event: fc.constantFrom('excluded', 'readmitted'), words: lineOrNone }),
  }),
  fc.record({
    type: fc.constant('tabledPaper'),
    attrs: fc.record({ title: words, copies: fc.constantFrom(null, 20), reasonLate: lineOrNone }),
  }),
  fc.record({ type: fc.constant('note'), content: fc.array(paragraph, { maxLength: 2 }) }),
);
const block = fc.oneof(prose, decision, action, declaration, presence, others);
const passage = fc.record({
  type: fc.constant('private'),
  content: fc.array(block, { maxLength: 3 }),
});

/** Any minute the store takes: prose, lists in lists, tables, every kind of block, confidential passages. */
export const aMinuteDocument: fc.Arbitrary<MinuteDocument> = fc
  .array(fc.oneof({ weight: 4, arbitrary: block }, { weight: 1, arbitrary: passage }), {
    maxLength: 6,
  })
  .map((content) => MinuteDocument.parse({ type: 'doc', content }));
