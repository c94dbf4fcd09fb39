import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';

/** The quiet button at the right of a section's head. */
export function AddButton({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      leftSection={<IconPlus size={16} stroke={1.6} aria-hidden="true" />}
      aria-label={label}
      onClick={onClick}
    >
      Add
    </Button>
  );
}
