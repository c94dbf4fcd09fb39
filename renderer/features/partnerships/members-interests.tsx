import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { BodyPage } from '#shared/bodies/body-page.ts';
import { interestKindWords } from '#shared/interests/interest-words.ts';
import type { InterestView } from '#shared/interests/interests.contract.ts';
import { api } from '../../api/client.ts';
import { Empty } from '../../ui/empty.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { Mark } from '../../ui/mark.tsx';
import { RecordText } from '../../ui/record-text.tsx';
import { Row, RowList } from '../../ui/row-list.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import styles from './partnerships.module.css';

/** What the members have in the standing register, so that a conflict of roles is seen (S-055). */
export function MembersInterests({ page }: { page: BodyPage }) {
  const query = useQuery(api.interests.register.queryOptions({ input: { bodyId: page.body.id } }));
  return (
    <section aria-labelledby="members-interests">
      <SectionHead
        id="members-interests"
        title="Interests of the members"
        {...(query.data === undefined ? {} : { note: query.data.interests.length })}
      />
      {query.isError ? (
        <ErrorPanel
          level={2}
          title="The register cannot be shown"
          sentence={failureSentence(query.error)}
          onRetry={() => void query.refetch()}
        />
      ) : query.data === undefined ? (
        <LoadingRows sentence="Reading the register of interests" rows={3} />
      ) : query.data.interests.length === 0 ? (
        <Empty
          kind="line"
          title="No interest is registered"
          sentence="One that is declared at a meeting comes here by itself."
        />
      ) : (
        <RowList labelledBy="members-interests">
          {query.data.interests.map((view) => (
            <InterestRow key={view.interest.id} view={view} />
          ))}
        </RowList>
      )}
    </section>
  );
}

function InterestRow({ view }: { view: InterestView }) {
  const { interest, holderWords, concernsWords, problems } = view;
  const selected = interest.postId ?? interest.personId;
  return (
    <Row
      title={
        selected === null ? (
          holderWords
        ) : (
          <Link to="/people" search={{ show: 'people', selected }}>
            {holderWords}
          </Link>
        )
      }
      detail={[interestKindWords[interest.kind], concernsWords]
        .filter((words) => words !== '')
        .join(', ')}
      end={
        interest.sensitive ? (
          <Mark tone="exempt" size="small">
            Sensitive
          </Mark>
        ) : null
      }
    >
      {interest.nature === '' ? null : (
        <div className={styles.words}>
          <RecordText>{interest.nature}</RecordText>
        </div>
      )}
      {problems.map(({ code, tone, sentence }) => (
        <p key={code}>
          <Mark tone={tone} size="small">
            {sentence}
          </Mark>
        </p>
      ))}
    </Row>
  );
}
