import type { Work } from '#core/db/history.ts';
import type { ReadContext } from '#core/procedures.ts';
import type { Check, ExportKind } from '#shared/publishing/publishing.ts';
import type { OutlineEntry } from '#shared/publishing/difference.ts';
import type { ExportedPaper } from './exports.repository.ts';
import type { WithheldText } from './verify/bundle-check.ts';

/** A kind of bundle. Building, reading back and the register are the same for all (build.service.ts). */
export interface BundleKind {
  /** What stands in its way, from the records as they are now. */
  readonly checks: (context: ReadContext, meetingId: string) => Promise<Check[]>;
  readonly recipe: (
    context: ReadContext,
    meetingId: string,
    options: PackOptions,
  ) => Promise<BundleRecipe>;
}

/** For whom a pack is, and how it is printed. Kinds without a choice take no notice. */
export interface PackOptions {
  /** The partner whose pack it is. */
  readonly organisationId: string | null;
  readonly dividers: boolean;
  readonly doubleSided: boolean;
}

/** One bundle, ready to be built from the records as they were read. */
export interface BundleRecipe {
  readonly kind: ExportKind | 'site';
  readonly bodyId: string;
  readonly bodySlug: string;
  /** Null for the website, which is of all meetings. */
  readonly meetingId: string | null;
  /** The partner whose pack this is. */
  readonly organisationId?: string | null;
  /** After the kind in the file's name, so that nobody takes one partner's pack for another's. */
  readonly partnerSlug?: string | null;
  readonly day: string;
  /** Everything the public would see, as one text: when it differs afterwards, the build stops. */
  readonly sight: string;
  readonly build: (order: RecipeOrder) => AsyncGenerator<BuildStep, BuiltBundle>;
  /** What must not be found in it, and what is no secret. */
  readonly withheld: () => Promise<{ withheld: WithheldText[]; publicText: string[] }>;
  /** Papers in it, in the versions that went in. */
  readonly papers: readonly ExportedPaper[];
  /** The export that this one takes back. */
  readonly withdrawsId?: string | null;
  /** What it is made of, to tell the next version from it. */
  readonly outline?: readonly OutlineEntry[];
  /** Keeps what the export settles for ever, such as the names of papers. */
  readonly keep: (work: Work, exportId: string) => Promise<void>;
  readonly changedWords: string;
  readonly builtWords: (bundle: BuiltBundle) => string;
}

export interface RecipeOrder {
  folder: string;
  fileName: string;
  /** `yyyy-mm-dd`: the one thing in the bundle that is not in the records. */
  baggingDate: string;
  signal: AbortSignal | undefined;
}

/** How far a build is, of ten. */
export interface BuildStep {
  done: number;
  sentence: string;
}

export interface BuiltBundle {
  path: string;
  sha512: string;
  bytes: number;
  pages: number;
  /** Every file of the payload, by its path from the root of the website. */
  files: BundleFile[];
}

export interface BundleFile {
  path: string;
  sha512: string;
  bytes: number;
}
