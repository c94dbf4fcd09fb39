import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import type { BodyPage } from '#shared/bodies/body-page.ts';
import { RecordId } from '#shared/record.ts';
import { api, client } from '../../api/client.ts';
import { useChange } from '../../api/use-change.ts';
import { Empty } from '../../ui/empty.tsx';
import { ComboboxField } from '../../ui/fields/combobox-field.tsx';
import { FormDialog } from '../../ui/fields/form-dialog.tsx';
import { Row, RowList } from '../../ui/row-list.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import { AddButton } from './add-button.tsx';
import { RowMenu } from '../../ui/row-menu.tsx';
import { useAttempt } from './use-attempt.ts';

const Choice = z.object({
  strategyId: RecordId.nullable().refine((id) => id !== null, 'Choose or add a strategy'),
});

/** The strategies that the body serves (S-028, S-029). */
export function StrategiesSection({ page, isReadOnly }: { page: BodyPage; isReadOnly: boolean }) {
  const { strategies, body } = page;
  const [isAdding, setAdding] = useState(false);
  const change = useChange();
  const attempt = useAttempt();
  const all = useQuery({
    ...api.strategies.list.queryOptions({ input: {} }),
    enabled: isAdding,
  });
  const served = new Set(strategies.map(({ strategy }) => strategy.id));
  return (
    <section aria-labelledby="strategies">
      <SectionHead
        id="strategies"
        title="Strategies served"
        {...(isReadOnly
          ? {}
          : { action: <AddButton label="Add a strategy" onClick={() => setAdding(true)} /> })}
      />
      {strategies.length === 0 ? (
        <Empty kind="line" title="No strategy is recorded" />
      ) : (
        <RowList labelledBy="strategies">
          {strategies.map(({ served: line, strategy }) => (
            <Row
              key={line.id}
              title={strategy.name}
              {...(line.note === '' ? {} : { detail: line.note })}
              end={
                isReadOnly ? null : (
                  <RowMenu
                    label={`Change ${strategy.name}`}
                    items={[
                      {
                        name: 'Remove from this body',
                        onClick: () =>
                          attempt(
                            client.bodies.removeStrategy({ target: line }),
                            `${strategy.name} removed from ${body.name}`,
                          ),
                      },
                    ]}
                  />
                )
              }
            />
          ))}
        </RowList>
      )}
      <FormDialog
        opened={isAdding}
        onClose={() => setAdding(false)}
        title="Add a strategy that the body serves"
        schema={Choice}
        defaults={{ strategyId: null }}
        submitLabel="Add the strategy"
        onSubmit={async ({ strategyId }) => {
          await change(
            client.bodies.addStrategy({ bodyId: body.id, strategyId }),
            'Strategy added',
          );
        }}
      >
        {({ control }) => (
          <ComboboxField
            control={control}
            name="strategyId"
            label="Strategy"
            hint="Type a name. One that is not here yet can be added."
            options={(all.data?.strategies ?? [])
              .filter(({ strategy }) => !served.has(strategy.id))
              .map(({ strategy }) => ({ value: strategy.id, label: strategy.name }))}
            onAdd={async (name) => {
              const strategy = await change(client.strategies.create({ name }));
              return strategy.id;
            }}
          />
        )}
      </FormDialog>
    </section>
  );
}
