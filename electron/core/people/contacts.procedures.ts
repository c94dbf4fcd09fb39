import { v7 as uuid } from 'uuid';
import { requireBody } from '#core/bodies/bodies.service.ts';
import type { ReadDb } from '#core/db/history.ts';
import { refuse } from '#core/errors.ts';
import { inTransaction, procedures } from '#core/procedures.ts';
import { tidyContact, whyNotContact } from '#shared/people/contact.rules.ts';
import type { ContactKind, ContactOwner } from '#shared/people/contact.ts';
import {
  getContact,
  insertContact,
  removeContact,
  setContactPublish,
  updateContact,
} from './contacts.repository.ts';
import { requirePeople } from './people.service.ts';

const os = procedures.contacts;

export const contactsProcedures = {
  add: os.add.use(inTransaction).handler(async ({ input, context }) => {
    const id = input.id ?? uuid();
    await requireOwner(context.db, input.ownerKind, input.ownerId);
    const value = usableValue(input.kind, input.value);
    await insertContact(context.work, { ...input, id, value });
    return getContact(context.db, id);
  }),

  amend: os.amend.use(inTransaction).handler(async ({ input, context }) => {
    const { target, change } = input;
    const before = await getContact(context.db, target.id);
    const value = usableValue(change.kind ?? before.kind, change.value ?? before.value);
    await updateContact(context.work, target, { ...change, value });
    // Whether the old one may be published says nothing about the new one (S-303).
    if (before.publish && value !== before.value) {
      const { version } = await getContact(context.db, target.id);
      await setContactPublish(context.work, { id: target.id, version }, false);
    }
    return getContact(context.db, target.id);
  }),

  setPublish: os.setPublish.use(inTransaction).handler(async ({ input, context }) => {
    const { id } = await getContact(context.db, input.target.id);
    await setContactPublish(context.work, input.target, input.publish);
    return getContact(context.db, id);
  }),

  remove: os.remove.use(inTransaction).handler(async ({ input, context }) => {
    const { id } = await getContact(context.db, input.target.id);
    await removeContact(context.work, input.target);
    return { id };
  }),
};

function usableValue(kind: ContactKind, value: string): string {
  const why = whyNotContact(kind, value);
  if (why !== null) refuse('contact-not-usable', why, 'value');
  return tidyContact(kind, value);
}

async function requireOwner(db: ReadDb, kind: ContactOwner, id: string): Promise<void> {
  switch (kind) {
    case 'organisation':
      return requirePeople(db, { organisationId: id });
    case 'post':
      return requirePeople(db, { postId: id });
    case 'person':
      return requirePeople(db, { personId: id });
    case 'body':
      await requireBody(db, id);
  }
}
