import { Button } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { announce } from './announce.ts';

interface CopyButtonProps {
  /** The text, or how to make it when asked. */
  text: string | (() => string);
  /** `Copy the e-mail`. */
  label: string;
  /** Icon only, with the label as its name. */
  iconOnly?: boolean;
}

/** Copies text and says so; if the clipboard is closed it says that instead. */
export function CopyButton({ text, label, iconOnly = false }: CopyButtonProps) {
  const [isDone, setDone] = useState(false);
  useEffect(() => {
    if (!isDone) return;
    const timer = setTimeout(() => setDone(false), 2000);
    return () => clearTimeout(timer);
  }, [isDone]);
  const copy = () =>
    navigator.clipboard.writeText(typeof text === 'string' ? text : text()).then(
      () => {
        setDone(true);
        announce('Copied');
      },
      () => announce('Not copied: this window may not use the clipboard.', 'assertive'),
    );
  const Icon = isDone ? IconCheck : IconCopy;
  if (iconOnly) {
    return (
      <Button
        variant="subtle"
        color="gray"
        size="compact-sm"
        aria-label={label}
        onClick={() => void copy()}
      >
        <Icon size={16} stroke={1.6} aria-hidden="true" />
      </Button>
    );
  }
  return (
    <Button
      variant="default"
      leftSection={<Icon size={16} stroke={1.6} aria-hidden="true" />}
      onClick={() => void copy()}
    >
      {isDone ? 'Copied' : label}
    </Button>
  );
}
