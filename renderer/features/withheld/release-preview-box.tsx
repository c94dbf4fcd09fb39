import type { ReleasedItem, ReleasedPaper, ReleasePreview } from '#shared/withheld/withheld.ts';
import { countOf } from '#shared/calendar/date-words.ts';
import { Banner } from '../../ui/banner.tsx';
import { RecordText } from '../../ui/record-text.tsx';
import styles from './withheld.module.css';

/** Exactly what the next bundle will hold that the last one did not. */
export function ReleasePreviewBox({ preview }: { preview: ReleasePreview }) {
  const { items, papers, stays } = preview;
  const isNothing = items.length === 0 && papers.length === 0;
  return (
    <section className={styles.preview} aria-label="What becomes public">
      <h3>What becomes public</h3>
      {isNothing ? (
        <Banner tone="warn" title="Nothing yet: what it belongs to stays withheld." />
      ) : null}
      {items.map((item) => (
        <ItemWords key={item.id} item={item} />
      ))}
      {papers.length === 0 ? null : (
        <ul>
          {papers.map((paper) => (
            <li key={paper.id}>{paperWords(paper)}</li>
          ))}
        </ul>
      )}
      {stays.length === 0 ? null : (
        <>
          <h3>What stays withheld</h3>
          <ul>
            {stays.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      <p className={styles.quiet}>
        Private notes and the reasons for the file never leave the workspace. Files are checked
        again when the bundle is built.
      </p>
    </section>
  );
}

function ItemWords({ item }: { item: ReleasedItem }) {
  return (
    <div className={styles.item}>
      <p className={styles.quiet}>
        Item {item.number}. The public agenda says until now: “{item.publicTitleNow}”
      </p>
      <RecordText>
        <p>
          <strong>{item.title}</strong>
          {item.presenter === '' ? null : ` (${item.presenter})`}
        </p>
        {item.description === '' ? null : <p className={styles.prose}>{item.description}</p>}
        {item.recommendations.length === 0 ? null : (
          <ol>
            {item.recommendations.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ol>
        )}
      </RecordText>
      {item.backgroundPapers.length === 0 ? null : (
        <p className={styles.quiet}>Background papers: {item.backgroundPapers.join('; ')}</p>
      )}
    </div>
  );
}

function paperWords({ title, file, itemNumber }: ReleasedPaper): string {
  if (file === null) return `Paper of item ${itemNumber}: ${title}, no file yet`;
  const pages = file.pages === null ? '' : `, ${countOf(file.pages, 'page')}`;
  return `Paper of item ${itemNumber}: ${title} (${file.fileName}${pages})`;
}
