import { CopyButton } from '../../ui/copy-button.tsx';
import styles from './publishing.module.css';

/** A checksum short enough to compare by eye, and whole on the clipboard. */
export function Checksum({ value, of }: { value: string; of: string }) {
  const groups = value.match(/.{4}/g) ?? [value];
  return (
    <p className={styles.checksum}>
      <span className={styles.code}>
        {groups.slice(0, 3).join(' ')} … {groups.at(-1)}
      </span>
      <CopyButton text={value} label={`Copy the checksum of ${of}`} iconOnly />
    </p>
  );
}
