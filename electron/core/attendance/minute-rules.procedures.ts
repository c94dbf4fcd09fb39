import { v7 as uuid } from 'uuid';
import { requireBody } from '#core/bodies/bodies.service.ts';
import { NotFoundError, refuse } from '#core/errors.ts';
import { todayOf } from '#core/meetings/meetings.service.ts';
import { inTransaction, procedures, reading } from '#core/procedures.ts';
import { defaultMinuteRules } from '#shared/attendance/minute-rules.rules.ts';
import { quorumWords, suggestQuorum, whyNotQuorumRule } from '#shared/attendance/quorum.rules.ts';
import { quorumOfAll } from '#shared/attendance/room.rules.ts';
import { loadBodyFacts } from './load-room.ts';
import {
  findMinuteRules,
  insertMinuteRules,
  replaceParts,
  updateMinuteRules,
} from './minute-rules.repository.ts';

const os = procedures.attendance;

export const minuteRulesProcedures = {
  rules: os.rules.use(reading).handler(async ({ input, context }) => {
    const { db } = context;
    const body = await requireBody(db, input.bodyId);
    const rules = (await findMinuteRules(db, body.id)) ?? null;
    const { quorum, parts } = rules ?? defaultMinuteRules;
    return {
      rules,
      defaults: defaultMinuteRules,
      suggestion: suggestQuorum(body.accessRegime),
      words: quorumWords({ rule: quorum, parts }),
      state: quorumOfAll(await loadBodyFacts(db, body.id, todayOf(context))),
    };
  }),

  saveRules: os.saveRules.use(inTransaction).handler(async ({ input, context }) => {
    const { db, work } = context;
    const { bodyId, version, change } = input;
    await requireBody(db, bodyId);
    const { parts, ...fields } = change;
    const why = fields.quorum === undefined ? null : whyNotQuorumRule(fields.quorum);
    if (why !== null) refuse('incomplete', why.sentence, why.field);
    const before = await findMinuteRules(db, bodyId);
    if (before === undefined) {
      const { parts: none, ...defaults } = defaultMinuteRules;
      await insertMinuteRules(work, {
        ...defaults,
        quorum: fields.quorum ?? defaults.quorum,
        votingAllowed: fields.votingAllowed ?? defaults.votingAllowed,
        draftWithinDays: fields.draftWithinDays ?? defaults.draftWithinDays,
        lateAfterMeetings: fields.lateAfterMeetings ?? defaults.lateAfterMeetings,
        snippets: fields.snippets ?? defaults.snippets,
        ...{ id: uuid(), bodyId },
      });
    } else {
      // Whoever saw none saw the defaults, which are the first version.
      await updateMinuteRules(work, { id: before.id, version: version ?? 1 }, fields);
    }
    if (parts !== undefined) await replaceParts(work, bodyId, parts);
    const after = await findMinuteRules(db, bodyId);
    if (after === undefined) throw new NotFoundError('rules');
    return after;
  }),
};
