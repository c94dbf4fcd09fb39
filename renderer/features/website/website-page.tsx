import type { WebsitePage as Page } from '#shared/website/website.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { HeadSummary } from '../../ui/head-actions.tsx';
import { PageBody, Panes } from '../../ui/layout.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { Segments } from '../../ui/segments.tsx';
import { LookSection } from './look-section.tsx';
import { SiteBuild } from './site-build.tsx';
import { SiteBodies } from './site-bodies.tsx';
import { SitePreview } from './site-preview.tsx';
import { StatementSection } from './statement-section.tsx';
import { useWebsitePage } from './use-website.ts';
import {
  useWebsiteAddress,
  type WebsiteAddress,
  type WebsiteGo,
  type WebsiteShow,
} from './use-website-address.ts';
import styles from './website.module.css';

const parts: readonly { value: WebsiteShow; label: string }[] = [
  { value: 'build', label: 'Check and build' },
  { value: 'partnerships', label: 'Partnerships' },
  { value: 'look', label: 'Name and look' },
  { value: 'statement', label: 'Accessibility statement' },
  { value: 'preview', label: 'Preview' },
];

/** The website of all partnerships: what is on it, how it looks, and building it. */
export function WebsitePage() {
  const { address, go } = useWebsiteAddress();
  const page = useWebsitePage();
  if (page.isError && page.data === undefined) {
    return (
      <ErrorPanel
        level={2}
        title="The website cannot be shown"
        sentence={failureSentence(page.error)}
        onRetry={() => void page.refetch()}
      />
    );
  }
  if (page.data === undefined) {
    return <LoadingRows sentence="Gathering what is on the website" rows={6} />;
  }
  return (
    <>
      <HeadSummary>{page.data.holds}</HeadSummary>
      <div className={styles.parts}>
        <Segments<WebsiteShow>
          label="Part of the website"
          isLabelHidden
          value={address.show}
          options={parts}
          onChange={(show) => go({ show, bodyId: null, path: 'index.html' })}
        />
      </div>
      <Shown
        page={page.data}
        address={address}
        go={go}
        isChecking={page.isFetching}
        onCheck={() => void page.refetch()}
      />
    </>
  );
}

interface ShownProps {
  page: Page;
  address: WebsiteAddress;
  go: WebsiteGo;
  isChecking: boolean;
  onCheck: () => void;
}

function Shown({ page, address, go, isChecking, onCheck }: ShownProps) {
  switch (address.show) {
    case 'build':
      return (
        <PageBody>
          <SiteBuild page={page} go={go} isChecking={isChecking} onCheck={onCheck} />
        </PageBody>
      );
    case 'partnerships':
      return (
        <Panes>
          <SiteBodies bodies={page.bodies} selectedId={address.bodyId} go={go} />
        </Panes>
      );
    case 'look':
      return (
        <PageBody>
          <LookSection website={page.website} bodies={page.bodies} />
        </PageBody>
      );
    case 'statement':
      return (
        <PageBody>
          <StatementSection website={page.website} />
        </PageBody>
      );
    case 'preview':
      return (
        <PageBody>
          <SitePreview pages={page.previews} path={address.path} go={go} />
        </PageBody>
      );
  }
}
