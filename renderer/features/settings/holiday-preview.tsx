import type { HolidayImport } from '#shared/calendar-settings/calendar-settings.ts';
import { Sections } from '../../ui/layout.tsx';
import { Row, RowList } from '../../ui/row-list.tsx';
import { SectionHead } from '../../ui/section-head.tsx';

/** What a list of bank holidays would bring, before anything is written. */
export function HolidayPreview({ found }: { found: HolidayImport }) {
  const groups = [
    { title: 'New days', days: found.added },
    { title: 'Days with another name', days: found.renamed },
    { title: 'Known days that the list leaves out. They stay', days: found.kept },
  ].filter(({ days }) => days.length > 0);
  return (
    <Sections>
      <p>{found.sentence}</p>
      {groups.map(({ title, days }) => (
        <section key={title} aria-label={title}>
          <SectionHead level={3} title={title} note={days.length} />
          <RowList label={title}>
            {days.map((day) => (
              <Row
                key={`${day.division} ${day.date}`}
                title={day.dayWords}
                detail={[day.title, day.division.replaceAll('-', ' ')].join(', ')}
              />
            ))}
          </RowList>
        </section>
      ))}
      {found.deadlinesMoved.length === 0 ? null : (
        <section aria-label="Deadlines that move">
          <SectionHead level={3} title="Deadlines that move" />
          <RowList label="Deadlines that move">
            {found.deadlinesMoved.map(({ meetingId, title, words }) => (
              <Row key={meetingId} title={title} detail={words} />
            ))}
          </RowList>
        </section>
      )}
    </Sections>
  );
}
