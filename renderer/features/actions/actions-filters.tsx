import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { decisionOutcomes, Ratification } from '#shared/decisions/decision.ts';
import { outcomeStatus } from '#shared/decisions/decision.rules.ts';
import { FilterBar, type Filter } from '../../ui/filter-bar.tsx';
import { Segments } from '../../ui/segments.tsx';
import styles from './actions.module.css';
import { ratificationWords } from './decision-words.ts';
import type { ActionsAddress, ActionsState, Go } from './use-actions-address.ts';
import type { Registers } from './use-registers.ts';

interface ActionsFiltersProps {
  address: ActionsAddress;
  registers: Registers;
  go: Go;
}

/** Which register is shown, and which part of it. All of it is in the address. */
export function ActionsFilters({ address, registers, go }: ActionsFiltersProps) {
  const { show } = address;
  return (
    <div className={styles.screenOnly}>
      <FilterBar
        filters={[
          bodyFilter(address, registers, go),
          ...(show === 'decisions'
            ? decisionFilters(address, go)
            : actionFilters(address, registers, go)),
        ]}
        note={
          show === 'decisions' ? undefined : 'Open actions go on every next agenda until closed'
        }
      >
        <Segments
          label="Show"
          isLabelHidden
          value={show}
          options={[
            { value: 'both', label: 'Both' },
            { value: 'actions', label: 'Actions' },
            { value: 'decisions', label: 'Decisions' },
            { value: 'owners', label: 'By owner' },
          ]}
          onChange={(next) => go({ show: next, actionId: null, decisionId: null })}
        />
        <TextInput
          className={styles.search ?? ''}
          aria-label="Find a reference or words"
          placeholder="Find a reference or words"
          leftSection={<IconSearch size={18} stroke={1.6} aria-hidden="true" />}
          rightSection={
            address.find === '' ? null : (
              <CloseButton
                aria-label="Clear the search"
                size="sm"
                onClick={() => go({ find: '' }, { replace: true })}
              />
            )
          }
          value={address.find}
          onChange={(event) =>
            go({ find: event.currentTarget.value.slice(0, 200) }, { replace: true })
          }
        />
      </FilterBar>
    </div>
  );
}

function bodyFilter({ bodySlug }: ActionsAddress, { bodies }: Registers, go: Go): Filter {
  return {
    name: 'Partnership',
    value: bodySlug ?? '',
    none: '',
    options: [
      { value: '', label: 'All' },
      ...bodies.map(({ slug, name }) => ({ value: slug, label: name })),
    ],
    onChange: (slug) => go({ bodySlug: slug === '' ? null : slug }),
  };
}

function actionFilters({ owner, state }: ActionsAddress, { actions }: Registers, go: Go): Filter[] {
  // One organisation may own actions under several words.
  const named = new Map<string, string>();
  for (const { postId, organisationId, words } of actions.data?.owners ?? []) {
    if (postId !== null) named.set(`post.${postId}`, words);
    else if (organisationId !== null) named.set(`org.${organisationId}`, words);
  }
  const owners = [...named].map(([value, label]) => ({ value, label }));
  return [
    {
      name: 'Owner',
      value: owner ?? '',
      none: '',
      options: [
        { value: '', label: 'Any' },
        ...owners,
        // An address may name an owner who has nothing to do any more.
        ...(owner === null || named.has(owner) ? [] : [{ value: owner, label: 'One owner' }]),
      ],
      onChange: (value) => go({ owner: value === '' ? null : value }),
    },
    {
      name: 'State',
      value: state,
      none: 'all',
      options: states,
      onChange: (value) =>
        go({ state: states.find((each) => each.value === value)?.value ?? 'open' }),
    },
  ];
}

const states: readonly { value: ActionsState; label: string }[] = [
  { value: 'open', label: 'Open' },
  { value: 'late', label: 'Late' },
  { value: 'chair', label: 'Chair’s list' },
  { value: 'closed', label: 'Closed' },
  { value: 'all', label: 'All' },
];

function decisionFilters({ outcome, ratification }: ActionsAddress, go: Go): Filter[] {
  return [
    {
      name: 'Outcome',
      value: outcome ?? '',
      none: '',
      options: [
        { value: '', label: 'Any' },
        ...decisionOutcomes.map((value) => ({ value, label: outcomeStatus(value).words })),
      ],
      onChange: (value) => go({ outcome: decisionOutcomes.find((each) => each === value) ?? null }),
    },
    {
      name: 'Ratification',
      value: ratification ?? '',
      none: '',
      options: [
        { value: '', label: 'Any' },
        ...Ratification.options.map((value) => ({ value, label: ratificationWords[value] })),
      ],
      onChange: (value) => go({ ratification: Ratification.safeParse(value).data ?? null }),
    },
  ];
}
