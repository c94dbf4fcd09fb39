import { formatLongDate } from '#shared/calendar/date-words.ts';
import type { PackPlace } from '#shared/publishing/pack-pages.rules.ts';
import type { PartnerView } from '#shared/publishing/members-view.ts';
import {
  agendaSheet,
  contentsRows,
  packFront,
  type PackLook,
  pageRow,
  paperSheets,
} from './make-pack.ts';
import type { PackFile, Sheet } from './pack-model.ts';
import { paragraphsOf, plainLine, plainTitle } from './plain-text.ts';
import { agendaPlace, agendaRow, pageOfPublic, type PublicPart } from './public-pack.ts';

/** One partner's pack: its open actions, the agenda, and the papers of its items with the numbers of all packs. */
export function makePartnerPack(
  part: PublicPart,
  { partner, places, audience }: { partner: PartnerView; places: PackPlace[]; audience: string },
  look: PackLook,
): PackFile {
  const { agenda } = part;
  const own = new Set(partner.papers.map(part.paperIdOf));
  const papers = part.papers.filter(({ paperId }) => own.has(paperId));
  const name = plainTitle(partner.organisation);
  const when = agenda.title.replace(/^Agenda: /, '');
  return {
    ...packFront(agenda, look, {
      heading: `Pack for ${name}`,
      title: `Pack for ${name}: ${when}`,
      audience,
      notes: [
        'This pack holds the papers of your own items. Page numbers are those of the full pack, so some are left out.',
      ],
    }),
    contents: [
      pageRow('Your actions', '', 'actions'),
      agendaRow(places),
      ...contentsRows(papers, places),
    ],
    sheets: [
      actionsSheet(partner),
      agendaSheet(agenda, pageOfPublic(part, places), agendaPlace(places)),
      ...paperSheets(papers, places, look),
    ],
  };
}

function actionsSheet(partner: PartnerView): Sheet {
  const { actions, withheldActions, items } = partner;
  const one = withheldActions === 1;
  return {
    ...{ kind: 'actions', id: 'actions', mark: null, blankBefore: false, labels: [] },
    heading: 'Your actions and items',
    paragraphs: [
      items.length === 0
        ? 'No item of this agenda is marked as yours.'
        : `Your items on this agenda: ${items.map(plainTitle).join(', ')}.`,
      actions.length === 0
        ? 'You have no open actions.'
        : 'These actions are open and are yours, the earliest due first.',
      ...(withheldActions === 0
        ? []
        : [
            `${one ? '1 more action is' : `${String(withheldActions)} more actions are`} not for publication. The secretariat will tell you of ${one ? 'it' : 'them'} apart.`,
          ]),
    ],
    rows: actions.map(({ ref, words, topic, owner, dueOn }) => ({
      ref: plainTitle(ref),
      words: paragraphsOf(words).join('\n'),
      topic: plainLine(topic),
      owner: plainLine(owner),
      due: dueOn === null ? 'No day set' : formatLongDate(dueOn),
    })),
  };
}
