import { Select } from '@mantine/core';
import type { ExportKind, PublishingPage } from '#shared/publishing/publishing.ts';
import { Segments } from '../../ui/segments.tsx';
import styles from './publishing.module.css';

interface AudienceChoiceProps {
  kind: ExportKind;
  partner: string | null;
  partners: PublishingPage['partners'];
  onChoose: (kind: ExportKind, partner: string | null) => void;
}

/** For whom the files are: the public, the members, one partner, the chair. */
export function AudienceChoice({ kind, partner, partners, onChoose }: AudienceChoiceProps) {
  return (
    <div className={styles.kind}>
      <Segments<ExportKind>
        label="What is built"
        isLabelHidden
        value={kind}
        options={[
          { value: 'notice', label: 'Notice' },
          { value: 'meeting-pack', label: 'Agenda and papers' },
          { value: 'members-pack', label: 'Members’ pack' },
          { value: 'chair-book', label: 'Chair’s book' },
          { value: 'minutes', label: 'Minutes' },
        ]}
        onChange={(chosen) => {
          onChoose(chosen, null);
        }}
      />
      {kind === 'members-pack' && partners.length > 0 ? (
        <Select
          aria-label="Whose pack"
          data={[
            { value: '', label: 'All members' },
            ...partners.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={partner ?? ''}
          allowDeselect={false}
          searchable
          onChange={(chosen) => {
            onChoose(kind, chosen === null || chosen === '' ? null : chosen);
          }}
        />
      ) : null}
    </div>
  );
}
