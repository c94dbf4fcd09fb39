import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { HeadSummary } from '../../ui/head-actions.tsx';
import { Panes } from '../../ui/layout.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { useShortcuts } from '../../ui/shortcuts.ts';
import { useWithheldAddress } from './use-withheld-address.ts';
import { MatterInspector } from './matter-inspector.tsx';
import { focusSelected } from './withheld-focus.ts';
import { WithheldList } from './withheld-list.tsx';

/** Everything the public may not know, in every partnership, and when it is looked at again. */
export function WithheldPage() {
  const { address, go } = useWithheldAddress();
  const page = useQuery(api.withheld.page.queryOptions({ input: {} }));
  useShortcuts('Withheld matters', [
    { keys: 'Enter', name: 'Open the selected matter' },
    { keys: 'Ctrl+C', name: 'Copy the row' },
  ]);
  if (page.isError && page.data === undefined) {
    return (
      <ErrorPanel
        level={2}
        title="The withheld matters cannot be shown"
        sentence={failureSentence(page.error)}
        onRetry={() => void page.refetch()}
      />
    );
  }
  if (page.data === undefined)
    return <LoadingRows sentence="Opening the withheld matters" rows={6} />;
  const { data } = page;
  const selected = data.matters.find(({ id }) => id === address.matterId);
  return (
    <>
      <HeadSummary>{data.sentence}</HeadSummary>
      <Panes>
        <WithheldList page={data} address={address} go={go} />
        {selected === undefined ? null : (
          <MatterInspector
            key={selected.id}
            matter={selected}
            officer={data.officer}
            today={data.today}
            onClose={() => {
              focusSelected();
              go({ matterId: null }, { replace: true });
            }}
          />
        )}
      </Panes>
    </>
  );
}
