import { ActionIcon, Button, Menu, Switch } from '@mantine/core';
import { IconDots, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { Contact, ContactOwner } from '#shared/people/contact.ts';
import { contactGroupWords, contactKindWords } from '#shared/people/people-words.ts';
import type { ContactActions } from '../api/use-contacts.ts';
import { ContactDialog } from './contact-dialog.tsx';
import { failureSentence } from './failure-words.ts';
import { SectionHead } from './section-head.tsx';
import { showToast } from './toast-list.ts';
import styles from './contact-list.module.css';

interface ContactListProps {
  owner: { ownerKind: ContactOwner; ownerId: string };
  contacts: readonly Contact[];
  actions: ContactActions;
  title?: string;
  /** What to say where there is none. */
  empty?: string;
  isReadOnly?: boolean;
  level?: 2 | 3;
}

type Shown = { kind: 'add' } | { kind: 'edit'; contact: Contact } | null;

/** Addresses and numbers, each with its own publish switch, off until somebody decides (S-303). */
export function ContactList(props: ContactListProps) {
  const { owner, contacts, actions, title = 'Contacts', isReadOnly = false, level = 2 } = props;
  const [shown, setShown] = useState<Shown>(null);
  const attempt = (work: Promise<unknown>) =>
    void work.catch((error: unknown) => showToast(failureSentence(error)));
  return (
    <section aria-label={title}>
      <SectionHead
        title={title}
        level={level}
        {...(isReadOnly
          ? {}
          : {
              action: (
                <Button
                  variant="subtle"
                  size="compact-sm"
                  leftSection={<IconPlus size={16} stroke={1.6} aria-hidden="true" />}
                  aria-label={`Add to ${title.toLowerCase()}`}
                  onClick={() => setShown({ kind: 'add' })}
                >
                  Add
                </Button>
              ),
            })}
      />
      {contacts.length === 0 ? (
        <p className={styles.empty}>{props.empty ?? 'No contact is recorded.'}</p>
      ) : (
        <ul className={styles.list} aria-label={title}>
          {contacts.map((contact) => (
            <li key={contact.id} className={styles.contact}>
              <div className={styles.words}>
                <p className={styles.value}>{contact.value}</p>
                <p className={styles.detail}>{detailOf(contact)}</p>
              </div>
              <Switch
                size="xs"
                label="Publish"
                aria-label={`Publish ${contact.value}`}
                checked={contact.publish}
                disabled={isReadOnly}
                onChange={(event) =>
                  attempt(actions.setPublish(contact, event.currentTarget.checked))
                }
              />
              {isReadOnly ? null : (
                <Menu position="bottom-end">
                  <Menu.Target>
                    <ActionIcon aria-label={`Change ${contact.value}`}>
                      <IconDots size={18} stroke={1.6} aria-hidden="true" />
                    </ActionIcon>
                  </Menu.Target>
                  <Menu.Dropdown>
                    <Menu.Item onClick={() => setShown({ kind: 'edit', contact })}>Edit</Menu.Item>
                    <Menu.Item onClick={() => attempt(actions.remove(contact))}>Remove</Menu.Item>
                  </Menu.Dropdown>
                </Menu>
              )}
            </li>
          ))}
        </ul>
      )}
      <ContactDialog
        opened={shown !== null}
        contact={shown?.kind === 'edit' ? shown.contact : null}
        onClose={() => setShown(null)}
        onSave={(fields) =>
          shown?.kind === 'edit'
            ? actions.amend(shown.contact, fields)
            : actions.add({ ...owner, ...fields })
        }
      />
    </section>
  );
}

function detailOf({ kind, note, contactGroup }: Contact): string {
  const list = contactGroup === 'none' ? '' : contactGroupWords[contactGroup];
  return [contactKindWords[kind], note, list].filter((words) => words !== '').join('. ');
}
