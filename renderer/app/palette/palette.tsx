import { Modal } from '@mantine/core';
import { useInertBackground } from '../../ui/inert-background.ts';
import { useStore } from '../../ui/store.ts';
import { PaletteBox } from './palette-box.tsx';
import { closePalette, paletteOpen } from './palette-state.ts';
import styles from './palette.module.css';

/** Ctrl K: from thought to record in two seconds. Each opening starts with an empty box. */
export function Palette() {
  const isOpen = useStore(paletteOpen);
  useInertBackground(isOpen);
  return (
    <Modal.Root opened={isOpen} onClose={closePalette} size="56.5rem" yOffset="8vh">
      <Modal.Overlay />
      <Modal.Content aria-label="Search or go to" classNames={{ content: styles.content ?? '' }}>
        {isOpen ? <PaletteBox /> : null}
      </Modal.Content>
    </Modal.Root>
  );
}
