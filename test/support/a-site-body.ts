import { linkKindWords } from '#shared/bodies/body-words.ts';
import type { SiteBody, SiteLink, SiteSeat } from '#shared/website/site-view.ts';
import { aPublicMeeting } from './a-public-meeting.ts';
import { anId } from './minute-blocks.ts';

/** A body on the website with nothing told but its name. */
export function aSiteBody(slug: string, name: string, change: Partial<SiteBody> = {}): SiteBody {
  return {
    id: anId(900 + slug.length),
    body: {
      ...{ slug, name, formerNames: [], kindWords: 'Partnership', accessRegime: 'voluntary' },
      ...{ purpose: null, contacts: [] },
    },
    shortName: null,
    legalWords: 'No legal form of its own',
    stateWords: 'Established',
    isCurrent: true,
    ...{ role: null, remit: null, scopeNote: null, termsOfReference: null },
    ...{ frameworkVersion: null, meetingsPerYear: null, quorumWords: null, secretariat: null },
    ...{ seats: [], links: [], priorities: [], strategies: [] },
    ...{ decisions: [], actions: [], news: [] },
    reviewedOn: null,
    ...change,
  };
}

/** The bodies of the sample site: the lead body first, then by name. */
export function siteBodies(): SiteBody[] {
  return [
    withPurpose(
      aSiteBody('oxfordshire-partnership', 'Oxfordshire Partnership', {
        id: anId(901),
        shortName: 'OP',
        role: 'Brings the public services of the county together around one plan.',
        meetingsPerYear: 2,
        seats: [aSeat(1, 'Leader of the County Council', { role: 'chair' })],
        priorities: ['A thriving economy', 'Healthy and safe communities'],
        strategies: ['Oxfordshire 2030'],
        news: [
          {
            id: anId(931),
            kindWords: 'Consultation',
            title: 'Oxfordshire 2040: tell us what matters',
            words: 'A consultation on the next plan for the county.',
            opensOn: '2026-11-02',
            closesOn: '2027-01-15',
            outcome: null,
            link: 'https://partnership.example.org/2040',
          },
        ],
        reviewedOn: '2026-10-12',
      }),
    ),
    aSiteBody('community-cohesion-forum', 'Community Cohesion Forum', {
      id: anId(902),
      ...{ isCurrent: false, stateWords: 'Merged on 1 April 2024' },
      links: [link('succeeded_by', 'safer-communities-partnership')],
    }),
    healthBoard(),
    aSiteBody('joint-commissioning-group', 'Joint Commissioning Group', {
      id: anId(904),
      links: [link('nested_in', 'health-and-wellbeing-board')],
      seats: [aSeat(2, 'Director of Commissioning', { role: 'chair' })],
    }),
    withPurpose(
      aSiteBody('public-service-board', 'Public Service Board', {
        id: anId(905),
        meetingsPerYear: 6,
        links: [link('reports_strategy_to', 'oxfordshire-partnership')],
        decisions: [aDecision('PSB 26/9', '2026-10-01-public-service-board', 'draft')],
      }),
    ),
    aSiteBody('safer-communities-partnership', 'Safer Communities Partnership', {
      id: anId(906),
      links: [
        link('reports_strategy_to', 'oxfordshire-partnership'),
        link('reports_performance_to', 'public-service-board'),
        { ...link('works_with', 'x'), name: 'Thames Valley Police and Crime Panel', slug: null },
      ],
      news: [
        {
          id: anId(932),
          kindWords: 'Newsletter item',
          title: 'Safer streets: what was done',
          ...{ words: null, opensOn: null, closesOn: null, link: null },
          outcome: 'The lamps in three parks were renewed.',
        },
      ],
    }),
  ];
}

function healthBoard(): SiteBody {
  const { body } = aPublicMeeting();
  return {
    ...aSiteBody(body.slug, body.name),
    id: anId(903),
    body,
    shortName: 'HWB',
    legalWords: 'Committee of the County Council (Health and Social Care Act 2012, section 194)',
    role: 'Leads the work of health and care bodies in the county.\n\nIt sets the joint strategy.',
    remit: 'Health, public health, adult and children’s social care.',
    scopeNote: 'It does not provide services itself.',
    termsOfReference:
      '1. Purpose\n\nTo improve health and wellbeing and to narrow the gap between places.\n\n2. Quorum\n\nOne third of the members.',
    frameworkVersion: 'Governance Framework, version 3',
    meetingsPerYear: 4,
    quorumWords: 'One third of the voting members, with at least one member of the NHS.',
    secretariat: 'Partnership Secretary, Oxfordshire County Council',
    seats: [
      aSeat(11, 'Leader of the County Council', { role: 'chair', person: 'Cllr Anna Marsh' }),
      aSeat(12, 'Clinical Chair', { role: 'vice_chair', organisation: 'Integrated Care Board' }),
      aSeat(13, 'Director of Public Health', { person: 'Dr Ola Brandt' }),
      aSeat(14, 'Chair of Healthwatch', { organisation: 'Healthwatch Oxfordshire' }),
      aSeat(15, 'Observer for the voluntary sector', { role: 'observer', voting: false }),
    ],
    links: [
      link('reports_strategy_to', 'oxfordshire-partnership'),
      link('reports_performance_to', 'public-service-board'),
      link('works_with', 'safer-communities-partnership'),
    ],
    priorities: ['A good start in life', 'Living well with long-term conditions'],
    strategies: ['Joint Health and Wellbeing Strategy 2024 to 2030'],
    decisions: [
      aDecision('HWB 26/52', '2026-09-24-health-and-wellbeing-board', 'approved'),
      aDecision('HWB 25/40', '2025-11-20-health-and-wellbeing-board', 'approved'),
    ],
    actions: [
      anAction('HWB-28', { isOpen: true, stateWords: 'Open', dueOn: '2026-12-15' }),
      anAction('HWB-27', { isOpen: false, stateWords: 'Done' }),
    ],
    reviewedOn: '2026-11-02',
  };
}

const roleWords: Record<SiteSeat['role'], string> = {
  chair: 'Chair',
  co_chair: 'Co-chair',
  vice_chair: 'Vice-chair',
  member: 'Member',
  co_opted: 'Co-opted member',
  adviser: 'Adviser',
  observer: 'Observer',
};

function aSeat(number: number, title: string, change: Partial<SiteSeat> = {}): SiteSeat {
  const role = change.role ?? 'member';
  return {
    id: anId(800 + number),
    ...{ title, organisation: 'Oxfordshire County Council', organisationId: anId(601) },
    ...{
      person: null,
      personId: change.person ? anId(700 + number) : null,
      role,
      roleWords: roleWords[role],
      voting: true,
    },
    ...change,
  };
}

const names: Record<string, string> = {
  'oxfordshire-partnership': 'Oxfordshire Partnership',
  'health-and-wellbeing-board': 'Oxfordshire Health and Wellbeing Board',
  'public-service-board': 'Public Service Board',
  'safer-communities-partnership': 'Safer Communities Partnership',
};

function link(kind: SiteLink['kind'], slug: string): SiteLink {
  return { kind, words: linkKindWords[kind], name: names[slug] ?? slug, slug };
}

function aDecision(
  ref: string,
  meetingSlug: string,
  standing: 'draft' | 'approved',
): SiteBody['decisions'][number] {
  return {
    ...{ ref, meetingSlug, standing, itemNumber: '2', itemTitle: 'Better Care Fund plan 2027-28' },
    day: meetingSlug.slice(0, 10) as SiteBody['decisions'][number]['day'], // a day by its shape
    words: 'That the plan be approved for submission.',
    reasons: 'It gives the best care for the money.',
    outcomeWords: 'By consensus',
  };
}

function anAction(
  ref: string,
  change: Partial<SiteBody['actions'][number]> = {},
): SiteBody['actions'][number] {
  return {
    ...{ ref, words: 'To check the costs of scheme 14.', owner: 'Director of Finance' },
    ...{ dueOn: null, stateWords: 'Open', isOpen: true, day: '2026-09-24' },
    meetingSlug: '2026-09-24-health-and-wellbeing-board',
    ...change,
  };
}

function withPurpose(body: SiteBody): SiteBody {
  return { ...body, body: { ...body.body, purpose: 'To bring public services together.' } };
}
