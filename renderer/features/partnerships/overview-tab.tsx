import type { BodyPage } from '#shared/bodies/body-page.ts';
import type { MendPlace } from '#shared/bodies/body-problem.ts';
import { useContacts } from '../../api/use-contacts.ts';
import { ContactList } from '../../ui/contact-list.tsx';
import { GovernanceSection } from './governance-section.tsx';
import { LifeSection } from './life-section.tsx';
import { LinesSection } from './lines-section.tsx';
import { MembersSummary } from './members-summary.tsx';
import { NamesSection } from './names-section.tsx';
import { PrioritiesSection } from './priorities-section.tsx';
import { ProblemList } from './problem-list.tsx';
import { PurposeSection } from './purpose-section.tsx';
import { StrategiesSection } from './strategies-section.tsx';
import styles from './partnerships.module.css';

interface OverviewTabProps {
  page: BodyPage;
  isReadOnly: boolean;
  onMend: (place: MendPlace, recordId: string | null) => void;
}

/** What is to mend, what the body is for, by which rules it works and where it stands. */
export function OverviewTab({ page, isReadOnly, onMend }: OverviewTabProps) {
  const contacts = useContacts();
  return (
    <div className={styles.columnsFrame}>
      <div className={styles.columns}>
        <div className={styles.column}>
          <ProblemList page={page} onMend={onMend} />
          <PurposeSection page={page} isReadOnly={isReadOnly} />
          <GovernanceSection page={page} />
          <MembersSummary page={page} />
          <PrioritiesSection page={page} isReadOnly={isReadOnly} />
          <div id="contacts">
            <ContactList
              owner={{ ownerKind: 'body', ownerId: page.body.id }}
              contacts={page.contacts}
              actions={contacts}
              isReadOnly={isReadOnly}
              empty="No contact is recorded. The public needs at least one that is published."
            />
          </div>
        </div>
        <div className={styles.column}>
          <LinesSection page={page} isReadOnly={isReadOnly} />
          <StrategiesSection page={page} isReadOnly={isReadOnly} />
          <NamesSection page={page} isReadOnly={isReadOnly} />
          <LifeSection page={page} isReadOnly={isReadOnly} />
        </div>
      </div>
    </div>
  );
}
