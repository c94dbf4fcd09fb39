import type { ContactGroup, ContactKind } from '../people/contact.ts';
import type { NewOrganisation, Organisation, OrganisationChange } from '../people/organisation.ts';
import type { Person, PersonChange } from '../people/person.ts';
import type { Post, PostChange } from '../people/post.ts';
import type { NewSeat, Seat } from '../seats/seat.ts';
import type { ImportRow } from './import.ts';

/** A contact datum that a row adds; never published by an import (S-303). */
export interface ContactToAdd {
  readonly kind: ContactKind;
  readonly value: string;
  readonly note: string;
  readonly contactGroup: ContactGroup;
}

/** What is to be written for a row, once somebody has accepted it. */
export type RowWrite =
  | {
      readonly kind: 'organisations';
      readonly existing: Organisation | null;
      readonly fields: OrganisationChange & Pick<NewOrganisation, 'name' | 'sector'>;
      readonly contacts: readonly ContactToAdd[];
    }
  | {
      readonly kind: 'people';
      /** Null where the row has no post, or a post that is there. */
      readonly organisationId: string | null;
      readonly post: { readonly existing: Post | null; readonly fields: PostChange } | null;
      readonly person: PersonToWrite | null;
      readonly contacts: readonly ContactToAdd[];
    }
  | {
      readonly kind: 'seats';
      readonly existing: Seat | null;
      readonly fields: NewSeat;
    };

export interface PersonToWrite {
  readonly existing: Person | null;
  /** By which rows of one file mean the same new person. */
  readonly key: string;
  readonly fields: PersonChange & { readonly name: string };
}

/** A row with what it does; a row that is the same or has a problem writes nothing. */
export interface PlannedRow extends ImportRow {
  readonly write: RowWrite | null;
}
