import type { SeatCounts } from '#shared/bodies/body-page.ts';
import { joinWords } from '#shared/calendar/date-words.ts';
import { sectorWords } from '#shared/people/people-words.ts';
import styles from './partnerships.module.css';

/** The seats by sector, each part as wide as it has seats; the vacant ones stand apart. */
export function SectorBar({ counts }: { counts: SeatCounts }) {
  const parts = [
    ...counts.bySector
      .filter(({ filled }) => filled > 0)
      .map(({ sector, filled }) => ({
        words: `${filled} ${sectorWords[sector].toLowerCase()}`,
        size: filled,
        isVacant: false,
      })),
    ...otherParts(counts),
  ];
  return (
    <div
      className={styles.bar}
      role="img"
      aria-label={`Seats: ${joinWords(parts.map(({ words }) => words))}`}
    >
      {parts.map(({ words, size, isVacant }) => (
        <span key={words} className={styles.part} data-vacant={isVacant} style={{ flex: size }}>
          {words}
        </span>
      ))}
    </div>
  );
}

function otherParts({ filled, vacant, bySector }: SeatCounts) {
  const counted = bySector.reduce((sum, each) => sum + each.filled, 0);
  const rest = filled - counted;
  return [
    ...(rest > 0 ? [{ words: `${rest} of no sector`, size: rest, isVacant: false }] : []),
    ...(vacant > 0 ? [{ words: `${vacant} vacant`, size: vacant, isVacant: true }] : []),
  ];
}
