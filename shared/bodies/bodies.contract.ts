import { oc } from '@orpc/contract';
import { z } from 'zod';
import { CivilDate } from '../calendar/civil-date.ts';
import { changeErrors, readErrors } from '../errors.ts';
import { Line, Prose, RecordId, RequiredLine, Target } from '../record.ts';
import { Body, BodyChange, BodyState, NewBody } from './body.ts';
import { BodyPage } from './body-page.ts';
import {
  BodyDuty,
  BodyLink,
  BodyLinkChange,
  BodyName,
  BodyPriority,
  BodyPriorityChange,
  BodyStrategy,
  Duty,
  NewBodyLink,
  NewBodyName,
  NewBodyPriority,
  NewStrategy,
  Strategy,
  StrategyChange,
} from './body-records.ts';
import { BodyRef, BodyTree } from './body-tree.ts';
import { LeadsReport } from './leads.ts';

const on = CivilDate.optional();
const Removed = z.strictObject({ id: RecordId });
const removal = oc
  .input(z.strictObject({ target: Target }))
  .output(Removed)
  .errors(changeErrors);

export const bodiesContract = {
  /** The structure on a day, today when none is given (S-001, S-002). */
  tree: oc.input(z.strictObject({ on })).output(BodyTree).errors(readErrors),
  /** Everything about one body, found by its slug or its id. */
  page: oc
    .input(z.strictObject({ body: z.string().min(1).max(100), on }))
    .output(BodyPage)
    .errors(readErrors),
  /** Every body by name, for pickers; those that are no more come last. */
  options: oc
    .input(z.strictObject({}))
    .output(z.strictObject({ bodies: z.array(BodyRef) }))
    .errors(readErrors),
  /** Who leads what (S-058). */
  leads: oc.input(z.strictObject({ on })).output(LeadsReport).errors(readErrors),

  create: oc.input(NewBody).output(Body).errors(changeErrors),
  amend: oc
    .input(z.strictObject({ target: Target, change: BodyChange }))
    .output(Body)
    .errors(changeErrors),
  /** Gives the body a new name from a day and keeps the former one (S-024). The slug stays. */
  rename: oc
    .input(
      z.strictObject({
        target: Target,
        name: RequiredLine,
        shortName: Line.optional(),
        /** The first day of the new name. */
        from: CivilDate,
        /** False where the name was only misspelt. */
        keepFormerName: z.boolean(),
      }),
    )
    .output(Body)
    .errors(changeErrors),
  /** Puts the body before another in lists, or last. */
  move: oc
    .input(z.strictObject({ target: Target, before: RecordId.nullable() }))
    .output(z.strictObject({ bodies: z.array(BodyRef) }))
    .errors(changeErrors),
  /** Only where nothing depends on it; otherwise refused with what does. */
  remove: removal,

  /** A step in the body's life (S-023). */
  changeState: oc
    .input(
      z.strictObject({ target: Target, state: BodyState, day: CivilDate, note: Line.optional() }),
    )
    .output(Body)
    .errors(changeErrors),
  /** Bodies merge into another: each gets its event and its link to the successor (S-023). */
  merge: oc
    .input(
      z.strictObject({
        predecessors: z.array(Target).min(1, 'Choose the bodies that merge').max(20),
        successorId: RecordId,
        day: CivilDate,
        note: Line.optional(),
      }),
    )
    .output(z.strictObject({ bodies: z.array(Body), links: z.array(BodyLink) }))
    .errors(changeErrors),
  removeEvent: oc
    .input(z.strictObject({ target: Target }))
    .output(Body)
    .errors(changeErrors),

  addName: oc.input(NewBodyName).output(BodyName).errors(changeErrors),
  removeName: removal,

  link: oc.input(NewBodyLink).output(BodyLink).errors(changeErrors),
  amendLink: oc
    .input(z.strictObject({ target: Target, change: BodyLinkChange }))
    .output(BodyLink)
    .errors(changeErrors),
  /** For a link made by mistake; one that has ended gets its last day instead (`amendLink`). */
  unlink: removal,

  addPriority: oc.input(NewBodyPriority).output(BodyPriority).errors(changeErrors),
  amendPriority: oc
    .input(z.strictObject({ target: Target, change: BodyPriorityChange }))
    .output(BodyPriority)
    .errors(changeErrors),
  movePriority: oc
    .input(z.strictObject({ target: Target, before: RecordId.nullable() }))
    .output(z.strictObject({ priorities: z.array(BodyPriority) }))
    .errors(changeErrors),
  removePriority: removal,

  /** Names who does a duty; one line for each duty (S-088). Answers null where nobody is named any more. */
  setDuty: oc
    .input(
      z.strictObject({
        bodyId: RecordId,
        duty: Duty,
        postId: RecordId.nullable(),
        note: Line.optional(),
      }),
    )
    .output(BodyDuty.nullable())
    .errors(changeErrors),

  addStrategy: oc
    .input(z.strictObject({ bodyId: RecordId, strategyId: RecordId, note: Prose.optional() }))
    .output(BodyStrategy)
    .errors(changeErrors),
  removeStrategy: removal,
};

export const strategiesContract = {
  list: oc
    .input(z.strictObject({}))
    .output(
      z.strictObject({
        strategies: z.array(z.strictObject({ strategy: Strategy, servedBy: z.array(BodyRef) })),
      }),
    )
    .errors(readErrors),
  create: oc.input(NewStrategy).output(Strategy).errors(changeErrors),
  amend: oc
    .input(z.strictObject({ target: Target, change: StrategyChange }))
    .output(Strategy)
    .errors(changeErrors),
  /** Only where no body serves it. */
  remove: removal,
};
