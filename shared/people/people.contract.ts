import { oc } from '@orpc/contract';
import { z } from 'zod';
import { CivilDate } from '../calendar/civil-date.ts';
import { changeErrors, readErrors } from '../errors.ts';
import { RecordId, Target } from '../record.ts';
import { Contact, ContactChange, NewContact } from './contact.ts';
import { Directory, DirectoryFilter, PeopleOptions } from './directory.ts';
import { NewOrganisation, Organisation, OrganisationChange } from './organisation.ts';
import { NewPerson, Person, PersonChange } from './person.ts';
import { NewPost, Post, PostChange } from './post.ts';

const Removed = z.strictObject({ id: RecordId });
const removal = oc
  .input(z.strictObject({ target: Target }))
  .output(Removed)
  .errors(changeErrors);

export const peopleContract = {
  /** Everything the People and organisations screen shows (S-302). */
  directory: oc.input(DirectoryFilter).output(Directory).errors(readErrors),
  /** What pickers offer: current organisations, their posts, people. */
  options: oc.input(z.strictObject({})).output(PeopleOptions).errors(readErrors),
};

export const organisationsContract = {
  create: oc.input(NewOrganisation).output(Organisation).errors(changeErrors),
  amend: oc
    .input(z.strictObject({ target: Target, change: OrganisationChange }))
    .output(Organisation)
    .errors(changeErrors),
  /** The organisation is no more from this day; it stays on past records. Null takes that back. */
  end: oc
    .input(z.strictObject({ target: Target, endedOn: CivilDate.nullable() }))
    .output(Organisation)
    .errors(changeErrors),
  /** Only where nothing depends on it; otherwise refused with what does. */
  remove: removal,
};

export const postsContract = {
  create: oc.input(NewPost).output(Post).errors(changeErrors),
  amend: oc
    .input(z.strictObject({ target: Target, change: PostChange }))
    .output(Post)
    .errors(changeErrors),
  remove: removal,
};

export const personsContract = {
  create: oc.input(NewPerson).output(Person).errors(changeErrors),
  amend: oc
    .input(z.strictObject({ target: Target, change: PersonChange }))
    .output(Person)
    .errors(changeErrors),
  remove: removal,
};

export const contactsContract = {
  /** Adds a contact datum, not published (S-303). */
  add: oc.input(NewContact).output(Contact).errors(changeErrors),
  /** A new address or number is not published until that is decided again (S-303). */
  amend: oc
    .input(z.strictObject({ target: Target, change: ContactChange }))
    .output(Contact)
    .errors(changeErrors),
  /** Decides whether public files may show this datum (S-303). */
  setPublish: oc
    .input(z.strictObject({ target: Target, publish: z.boolean() }))
    .output(Contact)
    .errors(changeErrors),
  remove: removal,
};
