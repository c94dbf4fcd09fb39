import { PublicMeeting } from '#shared/publishing/publish-view.ts';
import { SiteView } from '#shared/website/site-view.ts';
import { aSiteView } from './a-site-view.ts';
import { hostileStrings } from './hostile-strings.ts';

/** A website of one meeting whose title, place and notes are these words. */
export function aMeetingWith(words: string): SiteView {
  return aSiteView((view) => {
    view.meetings = view.meetings.slice(0, 1);
    const [meeting] = view.meetings;
    if (meeting === undefined) return;
    meeting.pack = PublicMeeting.parse({
      ...meeting.pack,
      meeting: { ...meeting.pack.meeting, title: lineOf(words), place: words, statusNote: words },
    });
  });
}

/** Every text of the website is hostile, each another one; parsed, so that the view takes it. */
export function hostileView(from = 0): SiteView {
  let next = from;
  const words = () => {
    next += 1;
    return hostileStrings[next % hostileStrings.length] ?? '';
  };
  const view = aSiteView((made) => {
    made.brand.name = lineOf(words());
    made.brand.footer = words();
    for (const site of made.bodies) {
      site.body = {
        ...site.body,
        name: lineOf(words()),
        purpose: words(),
        kindWords: lineOf(words()),
      };
      Object.assign(site, { role: words(), remit: words(), termsOfReference: words() });
      site.seats = site.seats.map((seat) => ({
        ...seat,
        title: lineOf(words()),
        organisation: lineOf(words()),
        person: seat.person === null ? null : lineOf(words()),
      }));
      site.decisions = site.decisions.map((one) => ({
        ...{ ...one, ref: lineOf(words()), itemTitle: lineOf(words()) },
        ...{ words: words(), reasons: words() },
      }));
      site.actions = site.actions.map((one) => ({
        ...{ ...one, ref: lineOf(words()), words: words(), owner: lineOf(words()) },
      }));
      site.news = site.news.map((one) => ({ ...one, title: lineOf(words()), words: words() }));
    }
    for (const { pack } of made.meetings) {
      Object.assign(pack.meeting, { title: lineOf(words()), place: words(), statusNote: words() });
      const items = pack.sections.flatMap((section) => section.items);
      for (const item of items) {
        item.title = lineOf(words());
        for (const paper of item.papers) paper.title = lineOf(words());
      }
    }
  });
  return SiteView.parse(view);
}

/** A line that the view takes: not empty, and not too long. */
function lineOf(words: string): string {
  return words.trim().slice(0, 500).trim() || 'x';
}
