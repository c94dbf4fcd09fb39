import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { nameOfKind } from '#shared/publishing/bundle-words.ts';
import { exportKinds } from '#shared/publishing/publishing.ts';
import {
  type RegisterFilter,
  type RegisterPage as Register,
  RegisterState,
  registerStates,
} from '#shared/publishing/register.ts';
import { registerStateWords } from '#shared/publishing/register-words.ts';
import { api, client } from '../../api/client.ts';
import { Banner } from '../../ui/banner.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { type Filter, FilterBar } from '../../ui/filter-bar.tsx';
import { HeadActions, HeadSummary } from '../../ui/head-actions.tsx';
import { PageBody } from '../../ui/layout.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { SectionHead } from '../../ui/section-head.tsx';
import { ComplianceSection } from './compliance-section.tsx';
import { RegisterTable } from './register-table.tsx';
import styles from './publishing.module.css';

const route = getRouteApi('/publishing/register');
const everything = 'all';

/** Every file that was built, of every partnership, and what became of it (bundle.md, the register). */
export function RegisterPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const state = RegisterState.safeParse(search.state).data ?? null;
  const filter: RegisterFilter = {
    bodyId: search.body ?? null,
    kind: search.kind ?? null,
    state,
  };
  const register = useQuery(api.publishing.register.queryOptions({ input: filter }));
  const save = useMutation({
    mutationFn: async () => {
      saveFile(await client.publishing.registerFile(filter));
    },
  });
  if (register.isError) {
    return (
      <ErrorPanel
        level={2}
        title="The register cannot be shown"
        sentence={failureSentence(register.error)}
        onRetry={() => void register.refetch()}
      />
    );
  }
  if (register.data === undefined) return <LoadingRows sentence="Opening the register" rows={8} />;
  const { data } = register;
  const set = (change: Partial<Record<'body' | 'kind' | 'state', string>>) =>
    void navigate({ search: { ...search, ...change }, replace: true });
  return (
    <>
      <HeadSummary>{summaryOf(data)}</HeadSummary>
      <HeadActions>
        <MoreMenu
          onSave={() => {
            save.mutate();
          }}
        />
      </HeadActions>
      <PageBody>
        <div className={styles.registerSections}>
          {save.error === null ? null : (
            <Banner tone="bad" title={failureSentence(save.error)} isAlert />
          )}
          <ComplianceSection bodyId={filter.bodyId} />
          <section aria-labelledby="register">
            <SectionHead id="register" title="Everything that was built" />
            <FilterBar filters={filtersOf(data, filter, set)} />
            <RegisterTable entries={data.entries} isFiltered={isFiltered(filter)} />
          </section>
        </div>
      </PageBody>
    </>
  );
}

function MoreMenu({ onSave }: { onSave: () => void }) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          rightSection={<IconChevronDown size={16} stroke={1.6} aria-hidden="true" />}
        >
          More
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={onSave}>Save as a spreadsheet</Menu.Item>
        <Menu.Item
          onClick={() => {
            window.print();
          }}
        >
          Print this page
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function filtersOf(
  { bodies }: Register,
  filter: RegisterFilter,
  set: (change: Partial<Record<'body' | 'kind' | 'state', string>>) => void,
): Filter[] {
  const any = { value: everything, label: 'All' };
  const kinds = [...exportKinds, 'site', 'archive'];
  const given = (value: string) => (value === everything ? '' : value);
  return [
    {
      name: 'Partnership',
      value: filter.bodyId ?? everything,
      options: [any, ...bodies.map(({ id, name }) => ({ value: id, label: name }))],
      onChange: (value) => {
        set({ body: given(value) });
      },
      none: everything,
    },
    {
      name: 'What',
      value: filter.kind ?? everything,
      options: [any, ...kinds.map((kind) => ({ value: kind, label: nameOfKind(kind) }))],
      onChange: (value) => {
        set({ kind: given(value) });
      },
      none: everything,
    },
    {
      name: 'State',
      value: filter.state ?? everything,
      options: [
        any,
        ...registerStates.map((value) => ({ value, label: registerStateWords[value] })),
      ],
      onChange: (value) => {
        set({ state: given(value) });
      },
      none: everything,
    },
  ];
}

function isFiltered({ bodyId, kind, state }: RegisterFilter): boolean {
  return bodyId !== null || kind !== null || state !== null;
}

function summaryOf({ entries }: Register): string {
  const live = entries.filter(({ state }) => state === 'published').length;
  const built = entries.length === 1 ? '1 file built' : `${String(entries.length)} files built`;
  return `${built}, ${String(live)} published.`;
}
