/** What the officer calls the records and fields that enter the history. */

const nouns: Readonly<Record<string, string>> = {
  settings: 'settings',
  extraDays: 'extra day',
  importedBankHolidays: 'bank holiday',
  organisations: 'organisation',
  people: 'person',
  posts: 'post',
  contacts: 'contact',
  bodies: 'partnership',
  bodyNames: 'name',
  bodyLinks: 'reporting line',
  bodyEvents: 'life cycle entry',
  bodyPriorities: 'priority',
  bodyDuties: 'duty',
  strategies: 'strategy',
  bodyStrategies: 'strategy served',
  seats: 'seat',
  chairTerms: 'chair term',
  cabinetLeads: 'cabinet lead',
  meetings: 'meeting',
  agendaSections: 'agenda section',
  agendaItems: 'agenda item',
  signOffs: 'sign-off',
  agendaTemplates: 'agenda template',
  agendaTemplateItems: 'template line',
  papers: 'paper',
  paperVersions: 'file',
  exports: 'export',
  exportPapers: 'paper in an export',
  publications: 'publication',
  minuteRules: 'rules for minutes',
  quorumParts: 'part of the quorum',
  attendances: 'attendance',
  presenceEvents: 'coming or going',
  minutes: 'minutes',
  minuteEntries: 'minute',
  minuteVersions: 'version of the minutes',
  interests: 'interest',
  declarations: 'declaration of interest',
  decisions: 'decision',
  trackedActions: 'action',
  actionUpdates: 'update of an action',
  threads: 'thread',
  threadLinks: 'link of a thread',
  forwardPlan: 'coming matter',
};

const fields: Readonly<Record<string, string>> = {
  day: 'date',
  startsAt: 'starting time',
  endsAt: 'ending time',
  joiningPublic: 'public joining details',
  joiningPrivate: 'members’ joining details',
  calendarSequence: 'calendar number',
  moved_from: 'first date',
  agendaState: 'agenda',
  agendaClearedOn: 'day the chair cleared it',
  minutesSlot: 'minutes available',
  frozenNumber: 'published number',
  sectionId: 'section',
  parentId: 'place under another item',
  position: 'place in the order',
  presenterPostId: 'presenter’s post',
  groundScheme: 'kind of ground',
  groundCode: 'ground',
  reviewOn: 'review date',
  withheldOn: 'day it was withheld',
  dueOn: 'due date',
  receivedOn: 'day received',
  currentVersionId: 'current file',
  sha256: 'checksum',
  purpose: 'purpose',
  clearDaysNeeded: 'clear days needed',
  publish: 'permission to publish',
  publishName: 'permission to publish the name',
  webSlug: 'web address',
  secretariatOrganisationId: 'secretariat',
  secretariatPostId: 'secretariat’s post',
  organisationId: 'organisation',
  postId: 'post',
  personId: 'person',
  bodyId: 'partnership',
  termFrom: 'start of the term',
  termTo: 'end of the term',
  fromDay: 'first day',
  toDay: 'last day',
  words: 'words',
};

export function nounOf(table: string): string {
  return nouns[table] ?? 'record';
}

/** A field in words: `privateNotes` is "private notes". */
export function fieldWords(field: string): string {
  return (
    fields[field] ??
    field
      .replace(/Id$/, '')
      .replace(/([a-z])([A-Z0-9])/g, '$1 $2')
      .toLowerCase()
  );
}
