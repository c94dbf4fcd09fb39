import { useQueryClient } from '@tanstack/react-query';
import type { Contact } from '#shared/people/contact.ts';
import type { DirectoryPerson } from '#shared/people/directory.ts';
import { fullNameOf } from '#shared/people/people-index.ts';
import { PersonChange, type Person } from '#shared/people/person.ts';
import { api, client } from '../../api/client.ts';
import { useContacts } from '../../api/use-contacts.ts';
import { ContactList } from '../../ui/contact-list.tsx';
import { CheckboxField, SwitchField } from '../../ui/fields/choice-fields.tsx';
import { SideBySide } from '../../ui/fields/form.tsx';
import { RecordForm } from '../../ui/fields/record-form.tsx';
import { TextAreaField, TextField } from '../../ui/fields/text-fields.tsx';
import { Inspector } from '../../ui/inspector.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import { RemoveButton } from './remove-button.tsx';
import { SeatsHeld } from './seats-held.tsx';
import { StandingInterests } from './standing-interests.tsx';
import styles from './people.module.css';

const Fields = PersonChange.required();

/** A person who is in no post. */
export function PersonInspector({ line, onClose }: { line: DirectoryPerson; onClose: () => void }) {
  const { person, contacts, seats } = line;
  const name = fullNameOf(person);
  return (
    <Inspector label={name} kicker="In no post" title={name} onClose={onClose}>
      <div className={styles.column}>
        <PersonSection person={person} contacts={contacts} title="Person" />
        <StandingInterests holder={{ personId: person.id, postId: null, name }} />
        <SeatsHeld seats={seats} />
        <RemoveButton
          label="Remove this person"
          done={`${name} removed`}
          remove={() => client.persons.remove({ target: person })}
          onRemoved={onClose}
        />
      </div>
    </Inspector>
  );
}

interface PersonSectionProps {
  person: Person;
  contacts: readonly Contact[];
  title: string;
}

/** The facts and contacts of a person; the name is published only where that is switched on. */
export function PersonSection({ person, contacts, title }: PersonSectionProps) {
  const queries = useQueryClient();
  const contactActions = useContacts();
  const { honorific, name, publishName, electedMember, note } = person;
  return (
    <>
      <section aria-labelledby="person">
        <SectionHead level={3} id="person" title={title} />
        <div className={styles.person}>
          <RecordForm
            label={title}
            schema={Fields}
            record={person}
            values={{ honorific, name, publishName, electedMember, note }}
            save={async (target, changed) => {
              const stored = await client.persons.amend({ target, change: changed });
              await queries.invalidateQueries({ queryKey: api.people.key() });
              void queries.invalidateQueries({ queryKey: api.bodies.key() });
              return stored;
            }}
          >
            {({ control }) => (
              <>
                <SideBySide columns="5rem 1fr">
                  <TextField control={control} name="honorific" label="Title" />
                  <TextField control={control} name="name" label="Name" />
                </SideBySide>
                <SwitchField
                  control={control}
                  name="publishName"
                  label="Publish the name"
                  hint="Off, public pages name the post only."
                />
                <CheckboxField control={control} name="electedMember" label="Elected member" />
                <TextAreaField
                  control={control}
                  name="note"
                  label="Note"
                  hint="Such as when they are in the office. Never published."
                  isOptional
                />
              </>
            )}
          </RecordForm>
        </div>
      </section>
      <ContactList
        level={3}
        title="Contacts of the person"
        owner={{ ownerKind: 'person', ownerId: person.id }}
        contacts={contacts}
        actions={contactActions}
      />
    </>
  );
}
