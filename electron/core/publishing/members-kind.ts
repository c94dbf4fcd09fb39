import type { BundleKind } from './bundle-recipe.ts';
import { packKind } from './pack-kind.ts';

/** The pack of the members, or of one partner among them. */
export const membersKind: BundleKind = {
  checks: packKind.checks,
  recipe: async (context, meetingId, options) => ({
    ...(await packKind.recipe(context, meetingId, options)),
    kind: 'members-pack',
    organisationId: options.organisationId,
  }),
};

/** The book of the chair. */
export const chairKind: BundleKind = {
  checks: packKind.checks,
  recipe: async (context, meetingId, options) => ({
    ...(await packKind.recipe(context, meetingId, options)),
    kind: 'chair-book',
  }),
};
