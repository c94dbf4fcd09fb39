import { getRouteApi } from '@tanstack/react-router';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { PageBody } from '../../ui/layout.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { TabsNav } from '../../ui/tabs-nav.tsx';
import { AppearanceSection } from './appearance-section.tsx';
import { CalendarSection } from './calendar-section.tsx';
import { OfficerSection } from './officer-section.tsx';
import { RemovedSection } from './removed-section.tsx';
import { useSettings } from './use-settings.ts';
import { WorkspaceSection } from './workspace-section.tsx';
import styles from './settings.module.css';

const route = getRouteApi('/settings/$section');

const sections = [
  { section: 'appearance', name: 'Appearance' },
  { section: 'officer', name: 'You' },
  { section: 'workspace', name: 'Workspace and backups' },
  { section: 'calendar', name: 'Working days' },
  { section: 'removed', name: 'Removed' },
] as const;

/** Settings of this workspace, one section at a time; everything saves itself. */
export function SettingsPage() {
  const { section } = route.useParams();
  const settings = useSettings();
  return (
    <>
      <PageHead title="Settings" summary="Each change is saved as you make it." kind="workspace">
        <TabsNav
          label="Settings"
          tabs={sections.map(({ section: to, name }) => ({
            name,
            to: '/settings/$section',
            params: { section: to },
          }))}
        />
      </PageHead>
      <PageBody kind="workspace">
        <div className={styles.column}>
          {settings.isError ? (
            <ErrorPanel
              level={2}
              title="The settings cannot be read"
              sentence={failureSentence(settings.error)}
              onRetry={() => void settings.refetch()}
            />
          ) : settings.data === undefined ? (
            <LoadingRows sentence="Opening the settings" />
          ) : section === 'officer' ? (
            <OfficerSection settings={settings.data} />
          ) : section === 'workspace' ? (
            <WorkspaceSection settings={settings.data} />
          ) : section === 'calendar' ? (
            <CalendarSection />
          ) : section === 'removed' ? (
            <RemovedSection />
          ) : (
            <AppearanceSection settings={settings.data} />
          )}
        </div>
      </PageBody>
    </>
  );
}
