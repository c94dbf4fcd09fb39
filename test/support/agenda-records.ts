import fc from 'fast-check';
import type { AgendaItem, AgendaSection } from '#shared/agenda/agenda-item.ts';
import type { AgendaOrder } from '#shared/agenda/move.rules.ts';
import type { MeetingBody } from '#shared/meetings/meeting-view.ts';

/** Records for tests of pure rules, made of an id and what the test is about. */
export const itemRecord = (id: string, facts: Partial<AgendaItem> = {}): AgendaItem => ({
  ...{ id, version: 1, meetingId: 'meeting', sectionId: null, parentId: null, position: 1 },
  ...{ title: id, kind: 'ordinary', purpose: 'discuss', presenter: '', presenterPostId: null },
  ...{ minutes: 10, description: '', recommendations: [], privateNotes: '', visibility: 'public' },
  ...{ groundScheme: null, groundCode: '', publicReason: '', publicInterestReason: '' },
  ...{ reviewOn: null, publicTitle: '', titleChecked: false, withheldBy: '', withheldOn: null },
  ...{ standing: false, frozenNumber: '', withdrawnOn: null, withdrawnReason: '' },
  ...{ backgroundPapers: [], ...facts },
});

/** An item withheld under paragraph 3, with everything that its publication needs. */
export const withheldRecord = (id: string, facts: Partial<AgendaItem> = {}): AgendaItem =>
  itemRecord(id, {
    ...{ visibility: 'exempt', groundScheme: 'schedule_12a', groundCode: '3' },
    ...{ publicReason: 'Bids are live.', publicInterestReason: 'Harm.', reviewOn: '2027-03-31' },
    ...{ titleChecked: true, ...facts },
  });

export const sectionRecord = (id: string, position: number): AgendaSection => ({
  ...{ id, version: 1, meetingId: 'meeting', title: id, position },
});

export const bodyRecord = (facts: Partial<MeetingBody> = {}): MeetingBody => ({
  ...{ id: 'board', slug: 'board', name: 'Health and Wellbeing Board', shortName: 'HWB' },
  ...{ kind: 'thematic_partnership', accessRegime: 'statutory_committee' },
  ...{ countingRule: 'working_days', clearDaysNeeded: 5, numberingStyle: 'plain' },
  ...{ numberingCode: '', meetingsPerYear: 4, publishesOnWeb: true, ...facts },
});

/** Any agenda of up to three sections and a dozen items, some of them parts, withheld or withdrawn. */
export const anyOrder: fc.Arbitrary<AgendaOrder> = fc
  .record({
    sections: fc.integer({ min: 0, max: 3 }),
    items: fc.array(
      fc.record({
        section: fc.integer({ min: -1, max: 2 }),
        partOf: fc.option(fc.nat(11), { nil: null }),
        // Few positions, so that some are equal: two laptops may have given them.
        position: fc.integer({ min: 0, max: 6 }),
        minutes: fc.integer({ min: 0, max: 60 }),
        visibility: fc.constantFrom('public' as const, 'undecided' as const, 'exempt' as const),
        withdrawn: fc.boolean(),
      }),
      { maxLength: 12 },
    ),
  })
  .map(({ sections: count, items }) => {
    const sections = Array.from({ length: count }, (_, at) => sectionRecord(`s${at}`, at));
    const tops = new Set(items.flatMap(({ partOf }, at) => (partOf === null ? [at] : [])));
    return {
      sections,
      items: items.map(({ section, partOf, position, minutes, visibility, withdrawn }, at) => {
        const isPart = partOf !== null && tops.has(partOf);
        return itemRecord(`i${String(at).padStart(2, '0')}`, {
          ...{ position, minutes, visibility },
          sectionId: isPart ? null : (sections[section]?.id ?? null),
          parentId: isPart ? `i${String(partOf).padStart(2, '0')}` : null,
          withdrawnOn: withdrawn ? '2026-11-17' : null,
        });
      }),
    };
  });
