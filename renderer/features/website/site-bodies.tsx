import { countOf } from '#shared/calendar/date-words.ts';
import type { WebsiteBody } from '#shared/website/website.ts';
import { KeyHints } from '../../ui/kbd.tsx';
import { Pane } from '../../ui/layout.tsx';
import { Mark } from '../../ui/mark.tsx';
import { Table } from '../../ui/table.tsx';
import type { TableColumn } from '../../ui/table-columns.ts';
import { TwoLines } from '../../ui/two-lines.tsx';
import { BodyInspector } from './body-inspector.tsx';
import { focusDetails, focusSelected } from './website-focus.ts';
import type { WebsiteGo } from './use-website-address.ts';
import styles from './website.module.css';

interface SiteBodiesProps {
  bodies: readonly WebsiteBody[];
  selectedId: string | null;
  go: WebsiteGo;
}

/** Which partnerships are on the website, with what, and when their pages were last read through. */
export function SiteBodies({ bodies, selectedId, go }: SiteBodiesProps) {
  const selected = bodies.find(({ bodyId }) => bodyId === selectedId);
  const select = ({ bodyId }: WebsiteBody) => go({ bodyId }, { replace: true });
  return (
    <>
      <Pane
        kind="main"
        label="Partnerships"
        foot={
          <KeyHints
            hints={[
              { keys: ['ArrowUp', 'ArrowDown'], does: 'select' },
              { keys: ['Enter'], does: 'open' },
              { keys: ['Escape'], does: 'back to the row' },
            ]}
          />
        }
      >
        <div className={styles.list}>
          <Table
            caption="Partnerships on the website"
            columns={columns}
            rows={bodies}
            idOf={({ bodyId }) => bodyId}
            selectedId={selectedId}
            onSelect={select}
            onOpen={(body) => {
              select(body);
              focusDetails();
            }}
          />
        </div>
      </Pane>
      {selected === undefined ? null : (
        <BodyInspector
          key={selected.bodyId}
          body={selected}
          onClose={() => {
            focusSelected();
            go({ bodyId: null }, { replace: true });
          }}
        />
      )}
    </>
  );
}

const columns: readonly TableColumn<WebsiteBody>[] = [
  {
    id: 'name',
    head: 'Partnership',
    isName: true,
    text: ({ name }) => name,
    sortBy: ({ name }) => name,
    cell: ({ name, stateWords }) => <TwoLines first={name} second={stateWords} />,
  },
  {
    id: 'site',
    head: 'On the website',
    width: '8rem',
    text: ({ publishing }) => (publishing.onWebsite ? 'Yes' : 'No'),
    sortBy: ({ publishing }) => Number(!publishing.onWebsite),
    cell: ({ publishing }) =>
      publishing.onWebsite ? <Mark tone="good">Yes</Mark> : <Mark tone="todo">No</Mark>,
  },
  {
    id: 'holds',
    head: 'Meetings shown',
    width: '12.5rem',
    text: meetingWords,
    cell: (body) => (
      <TwoLines
        first={meetingWords(body)}
        second={body.meetings.minutes === 0 ? '' : `${body.meetings.minutes} with minutes`}
      />
    ),
  },
  {
    id: 'review',
    head: 'Page read through',
    width: '11rem',
    text: ({ review }) => review.sentence,
    sortBy: ({ publishing }) => publishing.pageReviewedOn,
    cell: ({ review, publishing }) =>
      !publishing.onWebsite ? (
        ''
      ) : (
        <Mark tone={reviewTones[review.state]}>{reviewWords[review.state]}</Mark>
      ),
  },
];

const reviewTones = { never: 'todo', due: 'warn', fresh: 'good' } as const;
const reviewWords = { never: 'Not yet', due: 'To be read again', fresh: 'Up to date' } as const;

function meetingWords({ meetings, publishing }: WebsiteBody): string {
  const { agendas, datesOnly } = meetings;
  if (!publishing.onWebsite) return '';
  const dates = datesOnly === 0 ? '' : `, ${countOf(datesOnly, 'date')} only`;
  return `${countOf(agendas, 'agenda')}${dates}`;
}
