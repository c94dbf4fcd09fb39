import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconDots, IconScale } from '@tabler/icons-react';
import type { MinuteItem } from '#shared/minutes/minutes-view.ts';
import { RecordText } from '../../ui/record-text.tsx';
import { toEditorPerson } from './editor-context.ts';
import styles from './item-head.module.css';
import type { LiveTools } from './live-screen.tsx';

/** Which item it is, what its report recommends and whose interest to ask about. */
export function ItemHead(tools: LiveTools & { item: MinuteItem }) {
  const { item, phase } = tools;
  return (
    <>
      <div className={styles.head}>
        <h2 className={styles.title}>{`${item.number}. ${item.title}`}</h2>
        {item.minuteWords === null ? null : <p className={styles.minute}>{item.minuteWords}</p>}
        {phase.isWritable && item.entry !== null ? <ItemMenu {...tools} /> : null}
      </div>
      <Recommendations {...tools} />
      {item.interestPrompts.map(({ who, sentence }) => (
        <InterestPrompt key={who + sentence} {...tools} who={who} sentence={sentence} />
      ))}
    </>
  );
}

function ItemMenu({ item, steps, live }: LiveTools & { item: MinuteItem }) {
  const state = item.entry?.state;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon aria-label={`More for item ${item.number}`}>
          <IconDots size={18} stroke={1.6} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {state === 'open' ? (
          <>
            <Menu.Item onClick={() => live.follow({ kind: 'next', finish: true })}>
              Finish and go to the next item
            </Menu.Item>
            <Menu.Item onClick={() => steps.setState(item.itemId, 'deferred')}>
              Defer to a later meeting
            </Menu.Item>
          </>
        ) : (
          <Menu.Item onClick={() => steps.setState(item.itemId, 'open')}>
            Take the item again
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

function Recommendations({ item, live, phase }: LiveTools & { item: MinuteItem }) {
  const { recommendations } = item;
  if (recommendations.length === 0) return null;
  return (
    <div className={styles.recommended}>
      <p className={styles.recommendedHead} id="minutes-recommended">
        Recommended:
      </p>
      <ul className={styles.recommendations} aria-labelledby="minutes-recommended">
        {recommendations.map((words) => (
          <li key={words} className={styles.recommendation}>
            <RecordText inline>{words}</RecordText>
            {phase.isWritable ? (
              <Button
                size="compact-md"
                variant="default"
                aria-label={`Use as decision: ${words}`}
                onClick={() => {
                  live.editor.get()?.insertDecision(words);
                  void live.saving.flush();
                }}
              >
                Use as decision
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface InterestPromptProps extends LiveTools {
  who: string;
  sentence: string;
}

/** Somebody with an interest in what the item is about: the chair asks before it begins. */
function InterestPrompt({ who, sentence, live, phase }: InterestPromptProps) {
  const person = live.session.room.people.find(
    ({ name, shortName }) => name === who || shortName === who,
  );
  return (
    <div className={styles.prompt}>
      <IconScale className={styles.promptIcon} stroke={1.6} aria-hidden="true" />
      <p>{sentence}</p>
      {phase.isWritable ? (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={`Declare an interest: ${who}`}
          onClick={() =>
            live.editor
              .get()
              ?.insertDeclaration(person === undefined ? null : toEditorPerson(person))
          }
        >
          Declare
        </Button>
      ) : null}
    </div>
  );
}
