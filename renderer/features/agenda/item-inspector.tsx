import { useQuery } from '@tanstack/react-query';
import type { AgendaLine } from '#shared/agenda/agenda-view.ts';
import { api } from '../../api/client.ts';
import { Banner } from '../../ui/banner.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { Inspector } from '../../ui/inspector.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import type { AgendaTools } from './agenda-tools.ts';
import styles from './agenda.module.css';
import { focusItemRow, itemFormId } from './item-focus.ts';
import { ItemForm } from './item-form.tsx';
import { ItemMenu } from './item-menu.tsx';
import { ItemPapers } from './item-papers.tsx';
import { OpenActions } from './open-actions.tsx';
import { Publicity } from './publicity.tsx';
import { SignOffs } from './sign-offs.tsx';

interface ItemInspectorProps extends AgendaTools {
  line: AgendaLine;
}

/** Everything about one item; what is typed saves itself. */
export function ItemInspector({ line, ...tools }: ItemInspectorProps) {
  const { item, number } = line;
  const people = useQuery(api.people.options.queryOptions({ input: {} }));
  const close = () => {
    tools.selection.select(null);
    focusItemRow(item.id);
  };
  return (
    <Inspector
      label={`Item ${number}`}
      kicker={line.depth === 0 ? `Item ${line.placeWords}` : `Item ${number}, ${line.placeWords}`}
      title={item.title}
      menu={<ItemMenu line={line} tools={tools} />}
      onClose={close}
    >
      <div
        id={itemFormId}
        className={styles.stack}
        onKeyDown={(event) => {
          // Open lists and calendars take Esc for themselves.
          if (event.key === 'Escape' && !event.defaultPrevented) focusItemRow(item.id);
        }}
      >
        {item.withdrawnOn === null ? null : (
          <Banner tone="neutral" title="Withdrawn" detail={item.withdrawnReason} />
        )}
        {line.problems.map(({ code, tone, sentence }) => (
          <Banner key={code} tone={tone} title={sentence} />
        ))}
        {people.isError ? <Banner tone="bad" title={failureSentence(people.error)} /> : null}
        {people.isPending ? (
          <LoadingRows sentence="Looking for posts" rows={4} />
        ) : (
          <ItemForm
            key={item.id}
            line={line}
            posts={people.data?.posts ?? []}
            changes={tools.changes}
            between={
              <>
                <ItemPapers line={line} page={tools.page} />
                <Publicity key={item.id} line={line} tools={tools} />
                {item.kind === 'matters_arising' ? <OpenActions page={tools.page} /> : null}
                {item.kind === 'strategy_approval' ? <SignOffs line={line} tools={tools} /> : null}
              </>
            }
          />
        )}
      </div>
    </Inspector>
  );
}
