import { Anchor, Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { PaperView } from '#shared/papers/paper-view.ts';
import { api, client } from '../../api/client.ts';
import { Row, RowList } from '../../ui/row-list.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import { type Attempt, saveVersion } from './use-papers.ts';

interface PaperVersionListProps {
  view: PaperView;
  attempt: Attempt;
}

/** Every file that was ever attached, newest first; an older one can be made current again. */
export function PaperVersionList({ view, attempt }: PaperVersionListProps) {
  const { paper } = view;
  const list = useQuery({
    ...api.papers.versions.queryOptions({ input: { paperId: paper.id } }),
    enabled: view.versions > 0,
  });
  if (list.data === undefined || list.data.versions.length === 0) return null;
  return (
    <section aria-labelledby="versions">
      <SectionHead id="versions" level={3} title="Versions" note={view.versions} />
      <RowList labelledBy="versions">
        {list.data.versions.map(({ version, current, words }) => (
          <Row
            key={version.id}
            title={
              <Anchor
                component="button"
                type="button"
                aria-label={`Save ${version.fileName}, version ${String(version.number)}`}
                onClick={() => void saveVersion(version.id)}
              >
                {version.fileName}
              </Anchor>
            }
            detail={words}
            end={
              current ? (
                'Current'
              ) : (
                <Button
                  variant="default"
                  size="compact-sm"
                  aria-label={`Make version ${String(version.number)} current`}
                  onClick={() =>
                    attempt(
                      client.papers.makeCurrent({ target: paper, versionId: version.id }),
                      `Version ${String(version.number)} is current`,
                    )
                  }
                >
                  Make current
                </Button>
              )
            }
          />
        ))}
      </RowList>
    </section>
  );
}
