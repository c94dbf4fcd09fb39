import { Anchor } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { DirectoryPost } from '#shared/people/directory.ts';
import type { Organisation } from '#shared/people/organisation.ts';
import { fullNameOf } from '#shared/people/people-index.ts';
import { PostChange } from '#shared/people/post.ts';
import { api, client } from '../../api/client.ts';
import { useChange } from '../../api/use-change.ts';
import { useContacts } from '../../api/use-contacts.ts';
import { ContactList } from '../../ui/contact-list.tsx';
import { CheckboxField } from '../../ui/fields/choice-fields.tsx';
import { ComboboxField } from '../../ui/fields/combobox-field.tsx';
import { RecordForm } from '../../ui/fields/record-form.tsx';
import { TextAreaField, TextField } from '../../ui/fields/text-fields.tsx';
import { Inspector } from '../../ui/inspector.tsx';
import { PersonSection } from './person-inspector.tsx';
import { RemoveButton } from './remove-button.tsx';
import { SeatsHeld } from './seats-held.tsx';
import { StandingInterests } from './standing-interests.tsx';
import { usePeopleOptions } from './use-people.ts';
import styles from './people.module.css';

const Fields = PostChange.omit({ organisationId: true }).required();

interface PostInspectorProps {
  line: DirectoryPost;
  organisation: Organisation;
  onClose: () => void;
  onShow: (show: 'organisations' | 'people', id: string) => void;
}

/** A post, who is in it, how to reach both, and where they sit. */
export function PostInspector({ line, organisation, onClose, onShow }: PostInspectorProps) {
  const { post, person, contacts, seats } = line;
  const queries = useQueryClient();
  const people = usePeopleOptions();
  const change = useChange();
  const contactActions = useContacts();
  const { title, unit, personId, cabinetPost, note } = post;
  return (
    <Inspector
      label={title}
      kicker={
        <Anchor
          component="button"
          type="button"
          onClick={() => onShow('organisations', organisation.id)}
        >
          {organisation.name}
        </Anchor>
      }
      title={title}
      onClose={onClose}
    >
      <div className={styles.column}>
        <RecordForm
          label={title}
          schema={Fields}
          record={post}
          values={{ title, unit, personId, cabinetPost, note }}
          save={async (target, changed) => {
            const stored = await client.posts.amend({ target, change: changed });
            await queries.invalidateQueries({ queryKey: api.people.key() });
            void queries.invalidateQueries({ queryKey: api.bodies.key() });
            return stored;
          }}
        >
          {({ control }) => (
            <>
              <TextField control={control} name="title" label="Title of the post" />
              <TextField control={control} name="unit" label="Unit" isOptional />
              <ComboboxField
                control={control}
                name="personId"
                label="Who is in it"
                options={people.people.map(({ id, name }) => ({ value: id, label: name }))}
                onAdd={async (name) => (await change(client.persons.create({ name }))).id}
                isOptional
              />
              <CheckboxField control={control} name="cabinetPost" label="Cabinet portfolio" />
              <TextAreaField control={control} name="note" label="Note" isOptional />
            </>
          )}
        </RecordForm>
        <ContactList
          level={3}
          title="Contacts of the post"
          owner={{ ownerKind: 'post', ownerId: post.id }}
          contacts={contacts.filter(({ ownerKind }) => ownerKind === 'post')}
          actions={contactActions}
        />
        {person === null ? null : (
          <PersonSection
            key={person.id}
            person={person}
            contacts={contacts.filter(({ ownerKind }) => ownerKind === 'person')}
            title={fullNameOf(person)}
          />
        )}
        <StandingInterests
          key={`${post.id} ${personId ?? ''}`}
          holder={{
            personId,
            postId: post.id,
            name: person === null ? title : fullNameOf(person),
          }}
        />
        <SeatsHeld seats={seats} />
        <RemoveButton
          label="Remove this post"
          done={`${title} removed`}
          remove={() => client.posts.remove({ target: post })}
          onRemoved={onClose}
        />
      </div>
    </Inspector>
  );
}
