import { oc } from '@orpc/contract';
import { z } from 'zod';
import { CivilDate } from '../calendar/civil-date.ts';
import { changeErrors, readErrors } from '../errors.ts';
import { MeetingRef } from '../meetings/meeting.ts';
import { Prose, RecordId, RequiredLine, Target } from '../record.ts';
import { ItemChange, ItemPlace, NewItem } from './agenda-item.ts';
import { AgendaTemplate, TemplateChange } from './agenda-template.ts';
import { AgendaChange, AgendaPage } from './agenda-view.ts';
import { ItemRestriction } from './restriction.ts';
import { SignOffChange } from './sign-off.ts';

const OfMeeting = z.strictObject({ meetingId: RecordId });
const OfTarget = z.strictObject({ target: Target });

export const agendaContract = {
  /** The whole Agenda screen. */
  page: oc
    .input(z.strictObject({ meeting: MeetingRef }))
    .output(AgendaPage)
    .errors(readErrors),

  addItem: oc.input(NewItem).output(AgendaChange).errors(changeErrors),
  amendItem: oc
    .input(z.strictObject({ target: Target, change: ItemChange }))
    .output(AgendaChange)
    .errors(changeErrors),
  /**
   * Moves an item with its sub-items. Into the exempt part it needs a `restriction`; out of it, say
   * with `leaving` whether the item becomes undecided again or stays withheld. Refused with reason
   * `needs-ground` or `leaves-exempt-part` until the person has said.
   */
  moveItem: oc
    .input(
      z.strictObject({
        target: Target,
        to: ItemPlace,
        restriction: ItemRestriction.optional(),
        leaving: z.enum(['release', 'keep']).optional(),
      }),
    )
    .output(AgendaChange)
    .errors(changeErrors),
  /** One place up or down in reading order, over the edge of a section where it must. */
  nudgeItem: oc
    .input(
      z.strictObject({
        target: Target,
        direction: z.enum(['up', 'down', 'first', 'last']),
        restriction: ItemRestriction.optional(),
        leaving: z.enum(['release', 'keep']).optional(),
      }),
    )
    .output(AgendaChange)
    .errors(changeErrors),
  /** Makes the item a part of the item above it, or an item again. */
  makeSubItem: oc.input(OfTarget).output(AgendaChange).errors(changeErrors),
  makeItem: oc.input(OfTarget).output(AgendaChange).errors(changeErrors),
  /** Takes the item off the order of business; it keeps its number and is shown as withdrawn. */
  withdrawItem: oc
    .input(z.strictObject({ target: Target, reason: Prose }))
    .output(AgendaChange)
    .errors(changeErrors),
  reinstateItem: oc.input(OfTarget).output(AgendaChange).errors(changeErrors),
  /** Puts an item with its papers in the recycle bin; only before the agenda is published. */
  removeItem: oc.input(OfTarget).output(AgendaChange).errors(changeErrors),

  /** Says that the public may know the item. */
  makePublic: oc.input(OfTarget).output(AgendaChange).errors(changeErrors),
  /** Withholds an item with its ground; the exclusion of the public is added for you. */
  setRestriction: oc
    .input(z.strictObject({ target: Target, restriction: ItemRestriction }))
    .output(AgendaChange)
    .errors(changeErrors),
  /** Ends a restriction. The item is public afterwards, or waits for a decision. */
  release: oc
    .input(
      z.strictObject({ target: Target, to: z.enum(['public', 'undecided']).default('undecided') }),
    )
    .output(AgendaChange)
    .errors(changeErrors),
  /** Adds or mends the exclusion of the public and their return around the withheld items. */
  proposeExclusion: oc.input(OfMeeting).output(AgendaChange).errors(changeErrors),

  addSection: oc
    .input(
      z.strictObject({
        id: RecordId.optional(),
        meetingId: RecordId,
        title: RequiredLine,
        /** Before which section; at the end when null. */
        before: RecordId.nullable().default(null),
        /** The item, among those without a section or of another, from which the new section begins. */
        fromItem: RecordId.optional(),
      }),
    )
    .output(AgendaChange)
    .errors(changeErrors),
  renameSection: oc
    .input(z.strictObject({ target: Target, title: RequiredLine }))
    .output(AgendaChange)
    .errors(changeErrors),
  moveSection: oc
    .input(z.strictObject({ target: Target, before: RecordId.nullable() }))
    .output(AgendaChange)
    .errors(changeErrors),
  /** Takes the heading away; its items join the section above. */
  removeSection: oc.input(OfTarget).output(AgendaChange).errors(changeErrors),

  /** Adds the lines of a template that the agenda does not have yet. */
  applyTemplate: oc
    .input(z.strictObject({ meetingId: RecordId, templateId: RecordId }))
    .output(AgendaChange)
    .errors(changeErrors),
  /** Copies items of other meetings of the body: the standing ones, all, or those chosen. */
  copyItems: oc
    .input(
      z.strictObject({
        meetingId: RecordId,
        from: z.discriminatedUnion('what', [
          z.strictObject({ what: z.literal('standing'), meetingId: RecordId }),
          z.strictObject({ what: z.literal('all'), meetingId: RecordId }),
          z.strictObject({ what: z.literal('chosen'), itemIds: z.array(RecordId).min(1).max(200) }),
        ]),
      }),
    )
    .output(AgendaChange)
    .errors(changeErrors),
  listTemplates: oc
    .input(z.strictObject({ bodyId: RecordId.optional() }))
    .output(z.strictObject({ templates: z.array(AgendaTemplate) }))
    .errors(readErrors),
  /** Keeps a meeting's order of business as a template. */
  saveAsTemplate: oc
    .input(
      z.strictObject({
        id: RecordId.optional(),
        meetingId: RecordId,
        name: RequiredLine,
        /** For the meeting's body alone, or for all. */
        forAll: z.boolean().default(false),
      }),
    )
    .output(AgendaTemplate)
    .errors(changeErrors),
  createTemplate: oc
    .input(
      TemplateChange.extend({
        id: RecordId.optional(),
        name: RequiredLine,
        bodyId: RecordId.nullable(),
      }),
    )
    .output(AgendaTemplate)
    .errors(changeErrors),
  amendTemplate: oc
    .input(z.strictObject({ target: Target, change: TemplateChange }))
    .output(AgendaTemplate)
    .errors(changeErrors),
  removeTemplate: oc
    .input(OfTarget)
    .output(z.strictObject({ removed: RecordId }))
    .errors(changeErrors),

  /** Asks agencies to sign a collective strategy off before it is tabled (S-094). */
  askSignOff: oc
    .input(
      z.strictObject({
        itemId: RecordId,
        organisationIds: z.array(RecordId).min(1, 'Choose at least one agency').max(60),
        askedOn: CivilDate.nullable(),
      }),
    )
    .output(AgendaChange)
    .errors(changeErrors),
  amendSignOff: oc
    .input(z.strictObject({ target: Target, change: SignOffChange }))
    .output(AgendaChange)
    .errors(changeErrors),
  removeSignOff: oc.input(OfTarget).output(AgendaChange).errors(changeErrors),

  /** The target is the meeting in these three. */
  sendToChair: oc.input(OfTarget).output(AgendaChange).errors(changeErrors),
  recordCleared: oc
    .input(z.strictObject({ target: Target, clearedOn: CivilDate }))
    .output(AgendaChange)
    .errors(changeErrors),
  returnToDraft: oc.input(OfTarget).output(AgendaChange).errors(changeErrors),
};
