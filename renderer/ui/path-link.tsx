import { useRouter } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, MouseEvent, Ref } from 'react';
import { classNames } from './class-names.ts';
import styles from './path-link.module.css';

interface PathLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  /** A path of this program as the core says it: `/meetings/hwb/2026-11-26/papers?paper=7`. */
  path: string;
  /** The name of a row, which needs no underline to be seen as its way in. */
  isTitle?: boolean;
  ref?: Ref<HTMLAnchorElement>;
}

/** A link to where something is mended. The core knows the address; the router goes there. */
export function PathLink(props: PathLinkProps) {
  const { path, isTitle = false, className, onClick, children, ...rest } = props;
  const router = useRouter();
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;
    if (event.defaultPrevented || !isPlain) return;
    event.preventDefault();
    void router.navigate({ href: path });
  };
  return (
    <a
      {...rest}
      href={path}
      className={classNames(className, isTitle && styles.title)}
      onClick={follow}
    >
      {children}
    </a>
  );
}
