import type { SiteMeeting } from '#shared/website/site-view.ts';
import type { AgendaDocument } from '../agenda-document.ts';
import { agendaMain } from '../pages/agenda-page.ts';
import { html } from '../pages/html.ts';
import { minutesMain } from '../pages/minutes-page.ts';
import { meetingSteps } from './meeting-frame.ts';
import { meetingHome, minutesName } from './site-addresses.ts';
import type { SitePage } from './site-frame.ts';
import { meetingName } from './site-parts.ts';

/** `agenda.html` of a meeting, in the words of its pack. */
export function agendaPage(one: SiteMeeting, agenda: AgendaDocument): SitePage {
  const name = meetingName(one);
  return documentPage(one, {
    file: 'agenda.html',
    step: 'Agenda',
    title: `Agenda: ${name}`,
    main: html`<div class="cd-text">${agendaMain(agenda)}</div>`,
  });
}

/** The minutes in the website's frame; where they are approved, the draft's address leads to them. */
export function minutesPages(one: SiteMeeting): SitePage[] {
  if (one.minutes === null) return [];
  const { document: minutes } = one.minutes;
  const name = meetingName(one);
  const { draft } = minutes.standing;
  const own = documentPage(one, {
    file: `${minutesName(minutes)}.html`,
    step: draft ? 'Draft minutes' : 'Minutes',
    title: `${draft ? 'DRAFT minutes' : 'Minutes'}: ${name}`,
    main: html`<div class="cd-text">${minutesMain(minutes)}</div>`,
  });
  return draft ? [own] : [own, afterDraft(one, name)];
}

function afterDraft(one: SiteMeeting, name: string): SitePage {
  const page = documentPage(one, {
    file: 'minutes-draft.html',
    step: 'Draft minutes',
    title: `Draft minutes, now approved: ${name}`,
    main: html`<h1 class="govuk-heading-xl">
        <span class="govuk-caption-xl">${name}</span> These minutes have been approved
      </h1>
      <p class="govuk-body">
        The draft is no longer here.
        <a class="govuk-link" href="minutes-approved.html">Read the approved minutes</a>.
      </p>`,
  });
  return { ...page, listed: null };
}

function documentPage(
  one: SiteMeeting,
  part: { file: string; step: string; title: string; main: SitePage['main'] },
): SitePage {
  const { meeting } = one.pack;
  return {
    path: `${meetingHome(meeting.slug)}/${part.file}`,
    title: part.title,
    description: `${part.title}.`,
    menu: 'meetings',
    steps: meetingSteps(one, part.step),
    data: [
      {
        '@type': 'DigitalDocument',
        name: part.title,
        inLanguage: 'en-GB',
        about: { '@type': 'Event', name: meetingName(one), startDate: meeting.day },
      },
    ],
    listed: part.title,
    main: part.main,
  };
}
