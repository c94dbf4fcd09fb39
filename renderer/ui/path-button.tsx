import { Button, type ButtonProps } from '@mantine/core';
import { PathLink } from './path-link.tsx';

/** A link that is the next step of the page and so looks like a button. */
export function PathButton({ path, ...rest }: ButtonProps & { path: string }) {
  return <Button {...rest} component={PathLink} path={path} />;
}
