import { Button, type ButtonProps } from '@mantine/core';
import { PathLink } from './path-link.tsx';

interface PathButtonProps extends ButtonProps {
  path: string;
  'aria-label'?: string;
}

/** A link that is the next step of the page and so looks like a button. */
export function PathButton({ path, ...rest }: PathButtonProps) {
  // Links have a colour of their own, which must not be that of the button's words.
  return (
    <Button {...rest} component={PathLink} path={path} style={{ color: 'var(--button-color)' }} />
  );
}
