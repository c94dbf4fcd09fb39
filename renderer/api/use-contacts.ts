import type { Contact, ContactChange, NewContact } from '#shared/people/contact.ts';
import { client } from './client.ts';
import { useChange } from './use-change.ts';

/** What can be done to the contacts of an organisation, post, person or body. */
export function useContacts() {
  const change = useChange();
  return {
    add: (contact: NewContact) => change(client.contacts.add(contact), 'Contact added'),
    amend: (target: Contact, changed: ContactChange) =>
      change(client.contacts.amend({ target, change: changed }), 'Contact changed'),
    setPublish: (target: Contact, publish: boolean) =>
      change(
        client.contacts.setPublish({ target, publish }),
        publish ? 'Contact is published from now on' : 'Contact is no longer published',
      ),
    remove: (target: Contact) => change(client.contacts.remove({ target }), 'Contact removed'),
  };
}

export type ContactActions = ReturnType<typeof useContacts>;
