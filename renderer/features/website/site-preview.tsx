import { Select } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { SitePage } from '#shared/website/website.ts';
import { api } from '../../api/client.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import type { WebsiteGo } from './use-website-address.ts';
import styles from './website.module.css';

interface SitePreviewProps {
  pages: readonly SitePage[];
  path: string;
  go: WebsiteGo;
}

/** A page of the website as it would leave now. It can run nothing, and its links lead nowhere. */
export function SitePreview({ pages, path, go }: SitePreviewProps) {
  const preview = useQuery({
    ...api.website.preview.queryOptions({ input: { path } }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
  return (
    <section className={styles.preview} aria-label="Preview">
      <div className={styles.previewHead}>
        <Select
          label="Page"
          data={pages.map((page) => ({ value: page.path, label: page.title }))}
          value={path}
          allowDeselect={false}
          searchable
          onChange={(chosen) => {
            if (chosen !== null) go({ path: chosen }, { replace: true });
          }}
        />
        <p className={styles.quiet}>As it would leave now. Links lead nowhere here.</p>
      </div>
      {preview.data !== undefined ? (
        <iframe
          className={styles.frame}
          title={`Preview: ${preview.data.title}`}
          sandbox=""
          srcDoc={preview.data.html}
        />
      ) : preview.isError ? (
        <ErrorPanel
          level={2}
          title="This page cannot be shown"
          sentence={failureSentence(preview.error)}
          onRetry={() => void preview.refetch()}
        />
      ) : (
        <LoadingRows sentence="Drawing the page" rows={6} />
      )}
    </section>
  );
}
