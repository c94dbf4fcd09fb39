import { Anchor, Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import { CivilDate } from '#shared/calendar/civil-date.ts';
import { formatPlainDate } from '#shared/calendar/date-words.ts';
import type { DirectoryOrganisation } from '#shared/people/directory.ts';
import { OrganisationChange, sectors, tiers } from '#shared/people/organisation.ts';
import { fullNameOf } from '#shared/people/people-index.ts';
import { sectorWords, tierWords } from '#shared/people/people-words.ts';
import { api, client } from '../../api/client.ts';
import { useChange } from '../../api/use-change.ts';
import { useContacts } from '../../api/use-contacts.ts';
import { Banner } from '../../ui/banner.tsx';
import { ContactList } from '../../ui/contact-list.tsx';
import { CheckboxField, SelectField } from '../../ui/fields/choice-fields.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { FormDialog } from '../../ui/fields/form-dialog.tsx';
import { RecordForm } from '../../ui/fields/record-form.tsx';
import { TextAreaField, TextField } from '../../ui/fields/text-fields.tsx';
import { Inspector } from '../../ui/inspector.tsx';
import { Row, RowList } from '../../ui/row-list.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import { AddPostDialog } from './add-dialogs.tsx';
import { RemoveButton } from './remove-button.tsx';
import { SeatsHeld } from './seats-held.tsx';
import styles from './people.module.css';

const Fields = OrganisationChange.required();
const End = z.object({ endedOn: CivilDate });

interface OrganisationInspectorProps {
  line: DirectoryOrganisation;
  today: CivilDate;
  onClose: () => void;
  onShow: (show: 'organisations' | 'people', id: string) => void;
}

/** An organisation with its posts, contacts and seats; its facts save themselves. */
export function OrganisationInspector(props: OrganisationInspectorProps) {
  const { line, today, onClose, onShow } = props;
  const { organisation, posts, contacts, seats, current } = line;
  const [shown, setShown] = useState<'end' | 'post' | null>(null);
  const queries = useQueryClient();
  const change = useChange();
  const contactActions = useContacts();
  const close = () => setShown(null);
  const { name, shortName, sector, responsibleAuthority, tier, note, coOrdinatingPostId } =
    organisation;
  return (
    <Inspector
      label={name}
      kicker={sectorWords[sector]}
      title={name}
      onClose={onClose}
      foot={
        <span className={styles.buttons}>
          <Button variant="default" onClick={() => setShown('post')}>
            Add a post
          </Button>
          {current ? (
            <Button variant="default" onClick={() => setShown('end')}>
              It is no more
            </Button>
          ) : (
            <Button
              variant="default"
              onClick={() =>
                void change(
                  client.organisations.end({ target: organisation, endedOn: null }),
                  `${name} is there again`,
                )
              }
            >
              It is there after all
            </Button>
          )}
        </span>
      }
    >
      <div className={styles.column}>
        {current || organisation.endedOn === null ? null : (
          <Banner
            tone="neutral"
            title={`No more since ${formatPlainDate(organisation.endedOn)}. It stays on past records.`}
          />
        )}
        <RecordForm
          label={name}
          schema={Fields}
          record={organisation}
          values={{
            ...{ name, shortName, sector, responsibleAuthority, tier, note },
            coOrdinatingPostId,
          }}
          save={async (target, changed) => {
            const stored = await client.organisations.amend({ target, change: changed });
            await queries.invalidateQueries({ queryKey: api.people.key() });
            void queries.invalidateQueries({ queryKey: api.bodies.key() });
            return stored;
          }}
        >
          {({ control }) => (
            <>
              <TextField control={control} name="name" label="Name" />
              <TextField control={control} name="shortName" label="Short name" isOptional />
              <SelectField
                control={control}
                name="sector"
                label="Sector"
                options={sectors.map((value) => ({ value, label: sectorWords[value] }))}
              />
              <SelectField
                control={control}
                name="tier"
                label="Tier"
                options={tiers.map((value) => ({ value, label: tierWords[value] }))}
              />
              <CheckboxField
                control={control}
                name="responsibleAuthority"
                label="Responsible authority"
              />
              {posts.length === 0 ? null : (
                <SelectField
                  control={control}
                  name="coOrdinatingPostId"
                  label="Post that speaks for its seats"
                  options={posts.map(({ post }) => ({ value: post.id, label: post.title }))}
                  emptyLabel="None"
                />
              )}
              <TextAreaField control={control} name="note" label="Note" isOptional />
            </>
          )}
        </RecordForm>
        <ContactList
          level={3}
          owner={{ ownerKind: 'organisation', ownerId: organisation.id }}
          contacts={contacts}
          actions={contactActions}
        />
        <section aria-labelledby="posts">
          <SectionHead level={3} id="posts" title="Posts" note={posts.length} />
          <RowList labelledBy="posts">
            {posts.map(({ post, person }) => (
              <Row
                key={post.id}
                title={
                  <Anchor
                    component="button"
                    type="button"
                    onClick={() => onShow('people', post.id)}
                  >
                    {post.title}
                  </Anchor>
                }
                {...(person === null ? {} : { detail: fullNameOf(person) })}
              />
            ))}
          </RowList>
        </section>
        <SeatsHeld seats={seats} />
        <RemoveButton
          label="Remove this organisation"
          done={`${name} removed`}
          remove={() => client.organisations.remove({ target: organisation })}
          onRemoved={onClose}
        />
      </div>
      <FormDialog
        opened={shown === 'end'}
        onClose={close}
        title={`${name} is no more`}
        summary="It stays on past records and is no longer offered in forms."
        schema={End}
        defaults={{ endedOn: today }}
        submitLabel="Record it"
        onSubmit={({ endedOn }) =>
          change(client.organisations.end({ target: organisation, endedOn }), `${name} is no more`)
        }
      >
        {({ control }) => (
          <DateField control={control} name="endedOn" label="Since" today={today} lean="past" />
        )}
      </FormDialog>
      <AddPostDialog
        opened={shown === 'post'}
        organisationId={organisation.id}
        onClose={close}
        onAdded={onShow}
      />
    </Inspector>
  );
}
