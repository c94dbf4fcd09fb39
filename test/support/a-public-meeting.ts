import { PublicMeeting } from '#shared/publishing/publish-view.ts';
import type {
  OpenItem,
  OpenSubItem,
  PublicPaper,
  RestrictedItem,
  Restriction,
} from '#shared/publishing/publish-view.ts';

type Input = PublicMeeting;

/** A meeting of the Health and Wellbeing Board with every kind of item; parsed, so that it is valid. */
export function aPublicMeeting(change: (meeting: Input) => void = () => undefined): PublicMeeting {
  const meeting: Input = {
    sample: false,
    body: {
      slug: 'health-and-wellbeing-board',
      name: 'Oxfordshire Health and Wellbeing Board',
      formerNames: ['Health and Wellbeing Partnership Board'],
      kindWords: 'Thematic partnership',
      accessRegime: 'statutory_committee',
      purpose: 'To improve the health and wellbeing of the people of Oxfordshire.',
      contacts: [
        {
          label: 'Partnership Secretary',
          email: 'secretary@example.org',
          phone: '01865 000000',
          address: 'County Hall, New Road, Oxford OX1 1ND',
        },
      ],
    },
    meeting: {
      id: '0192f000-0000-7000-8000-000000000001',
      slug: '2026-11-26-health-and-wellbeing-board',
      day: '2026-11-26',
      startsAt: '14:00',
      endsAt: '16:30',
      title: 'Oxfordshire Health and Wellbeing Board',
      place: 'Council Chamber\nCounty Hall, New Road, Oxford',
      mode: 'hybrid',
      privateReason: null,
      status: 'scheduled',
      statusNote: null,
      movedFrom: null,
      publicJoiningNote: 'The meeting is webcast. The link is on the website of the partnership.',
      noticeText: null,
      sequence: 2,
      noticeLastChanged: '2026-11-13',
      filmNotice: true,
    },
    clearDays: {
      sentence:
        'Papers are published at least 5 clear working days before the meeting: by Wednesday 18 November 2026.',
      publishBy: '2026-11-18',
    },
    sections: [
      {
        title: 'Opening',
        items: [
          anItem('1', 'Welcome and apologies', { purpose: 'note', minutes: 5 }),
          anItem('2', 'Declarations of interest', { startsAt: '14:05', minutes: 2 }),
          anItem('3', 'Minutes of the last meeting, 24 September 2026', {
            startsAt: '14:07',
            purpose: 'decide',
            recommendations: ['agree the minutes of 24 September 2026 as a correct record'],
            papers: [aPaper(1, 'Draft minutes, 24 September 2026')],
          }),
        ],
      },
      {
        title: 'Strategy and performance',
        items: [
          anItem('4', 'Health and Wellbeing Strategy: quarter 2', {
            startsAt: '14:25',
            purpose: 'discuss',
            presenter: 'Director of Public Health',
            minutes: 20,
            description:
              'How far the strategy has come by the end of September, and what is planned for the winter.\n\nThe tables follow the outcomes of the strategy.',
            papers: [aPaper(2, 'Strategy report, quarter 2'), aPaper(3, 'Appendix 1: tables')],
            backgroundPapers: [
              {
                title: 'Joint Strategic Needs Assessment 2026',
                where: 'on the website of the council',
              },
            ],
            subItems: [aSubItem('4.1', 'Winter resilience', { startsAt: '14:35', minutes: 10 })],
          }),
          anItem('5', 'Better Care Fund plan 2027-28', {
            startsAt: '14:45',
            purpose: 'decide',
            presenter: 'Director of Adult Social Care',
            minutes: 25,
            recommendations: [
              'approve the plan for submission',
              'ask the Joint Commissioning Group to report on delivery in June 2027',
              'note the risks in section 6 of the report',
            ],
            papers: [
              aPaper(4, 'Better Care Fund plan'),
              aPaper(5, 'Appendix 2: schemes and prices', {
                lateness: {
                  status: 'to_follow',
                  reasonLate: 'Provider prices are confirmed on 17 November.',
                  reasonUrgent: 'The plan has to be submitted on 1 December.',
                },
                file: null,
              }),
            ],
          }),
          anItem('6', 'Homelessness: a joint approach', { withdrawn: true }),
        ],
      },
      {
        title: 'Business taken in private',
        items: [
          anItem('7', 'Exclusion of the press and public', {
            kind: 'exclusion',
            purpose: 'decide',
            description:
              'That under section 100A(4) of the Local Government Act 1972 the press and public be excluded from the meeting for the following item of business on the grounds that it involves the likely disclosure of exempt information as defined in paragraph 3 of Part 1 of Schedule 12A to the Act and that, in all the circumstances of the case, the public interest in maintaining the exemption outweighs the public interest in disclosing the information.',
          }),
          aRestrictedItem('8', 'Community reablement: award of contract', {
            papers: [aPaper(6, 'Cover report')],
            withheldPapers: [{ title: 'Annex A', restriction: aRestriction() }],
          }),
          anItem('9', 'Re-admission of the public', { kind: 'readmission', startsAt: '16:25' }),
        ],
      },
    ],
  };
  change(meeting);
  return PublicMeeting.parse(meeting);
}

export function anItem(number: string, title: string, change: Partial<OpenItem> = {}): OpenItem {
  return {
    number,
    title,
    startsAt: '14:00',
    withdrawn: false,
    papers: [],
    withheldPapers: [],
    restriction: null,
    kind: 'business',
    purpose: 'note',
    presenter: 'Chair',
    minutes: null,
    description: null,
    recommendations: [],
    backgroundPapers: [],
    subItems: [],
    ...change,
  };
}

export function aSubItem(
  number: string,
  title: string,
  change: Partial<OpenSubItem> = {},
): OpenSubItem {
  const { subItems: _, ...item } = anItem(number, title, change);
  return item;
}

export function aRestriction(change: Partial<Restriction> = {}): Restriction {
  return {
    kind: 'exempt',
    code: 'paragraph 3 of Part 1 of Schedule 12A',
    ground:
      'Information relating to the financial or business affairs of any particular person (including the authority holding that information).',
    reason: 'Bids are still live. Publishing prices before the award would harm the bidders.',
    ...change,
  };
}

export function aRestrictedItem(
  number: string,
  title: string,
  change: Partial<RestrictedItem> = {},
): RestrictedItem {
  return {
    number,
    title,
    startsAt: '16:07',
    withdrawn: false,
    papers: [],
    withheldPapers: [],
    restriction: aRestriction(),
    subItems: [],
    ...change,
  };
}

/** A paper whose stored file is found under a made-up checksum: its order, over and over. */
export function aPaper(
  order: number,
  title: string,
  change: Partial<PublicPaper> = {},
): PublicPaper {
  return {
    order,
    title,
    fileName: `${String(order).padStart(2, '0')}-${title
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')}.pdf`,
    lateness: null,
    accessibility: 'checked',
    accessibilityNote: null,
    clearDaysSentence: 'Published on Friday 13 November 2026 with 8 clear working days.',
    file: {
      sha256: sha256Of(order),
      mediaType: 'application/pdf',
      pages: 2,
      alternativeText: null,
    },
    withdrawn: null,
    ...change,
  };
}

/** The made-up checksum of the paper with this order. */
export function sha256Of(order: number): string {
  return order.toString(16).padStart(64, '0');
}
