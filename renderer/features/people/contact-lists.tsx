import { contactGroupWords, contactKindWords } from '#shared/people/people-words.ts';
import type { Directory } from '#shared/people/directory.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Mark } from '../../ui/mark.tsx';
import { Row, RowList } from '../../ui/row-list.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import styles from './people.module.css';

/** The lists that the office keeps (S-297), each to copy as addresses, and useful websites (S-300). */
export function ContactLists({ directory }: { directory: Directory }) {
  const { groups, websites } = directory;
  if (groups.length === 0 && websites.length === 0) {
    return (
      <Empty
        title="No contact is on a list"
        sentence="Put a contact on a list, such as District lead officers, where the contact is recorded."
      />
    );
  }
  return (
    <div className={styles.sections}>
      {groups.map(({ group, contacts }) => {
        const addresses = contacts
          .filter(({ contact }) => contact.kind === 'email')
          .map(({ contact }) => contact.value);
        return (
          <section key={group} aria-labelledby={`list-${group}`}>
            <SectionHead
              id={`list-${group}`}
              title={contactGroupWords[group]}
              note={contacts.length}
              {...(addresses.length === 0
                ? {}
                : {
                    action: (
                      <CopyButton
                        iconOnly
                        text={addresses.join('; ')}
                        label={`Copy the addresses of ${contactGroupWords[group]}`}
                      />
                    ),
                  })}
            />
            <RowList labelledBy={`list-${group}`}>
              {contacts.map(({ contact, ownerName, ownerDetail }) => (
                <Row
                  key={contact.id}
                  title={contact.value}
                  detail={[ownerName, ownerDetail, contactKindWords[contact.kind], contact.note]
                    .filter((words) => words !== '')
                    .join(', ')}
                  end={contact.publish ? <Mark tone="good">Published</Mark> : null}
                />
              ))}
            </RowList>
          </section>
        );
      })}
      {websites.length === 0 ? null : (
        <section aria-labelledby="websites">
          <SectionHead id="websites" title="Useful websites" note={websites.length} />
          <RowList labelledBy="websites">
            {websites.map(({ contactId, title, address, publish }) => (
              <Row
                key={contactId}
                title={title}
                detail={address}
                end={publish ? <Mark tone="good">Published</Mark> : null}
              />
            ))}
          </RowList>
        </section>
      )}
    </div>
  );
}
