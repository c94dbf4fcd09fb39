import type { CSSVariablesResolver } from '@mantine/core';
import { tokenVariables, type Scheme, type Token } from './tokens.ts';

/**
 * Our tokens as custom properties, and every colour variable that Mantine reads pointed at one of
 * them, so that no Mantine grey or blue appears beside ours.
 */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: schemeVariables('light'),
  dark: schemeVariables('dark'),
});

type Variables = ReturnType<CSSVariablesResolver>['light'];

function schemeVariables(scheme: Scheme): Variables {
  const shadow = scheme === 'light' ? 'rgba(20, 25, 28, 0.16)' : 'rgba(0, 0, 0, 0.55)';
  return {
    ...tokenVariables(scheme),
    '--shadow-overlay': `0 8px 28px ${shadow}, 0 2px 6px ${shadow}`,
    ...base,
    ...family('petrol', 'accent', 'accent-tint'),
    ...family('good', 'good', 'good-tint'),
    ...family('warn', 'warn', 'warn-tint'),
    ...family('bad', 'bad', 'bad-tint'),
    ...family('red', 'bad', 'bad-tint'),
    ...family('exempt', 'exempt', 'exempt-tint'),
    ...family('gray', 'ink-2', 'neutral-tint'),
    ...family('dark', 'ink-2', 'neutral-tint'),
    '--mantine-color-petrol-filled-hover': v('accent-strong'),
  };
}

const base: Variables = {
  // Mantine paints 'white' on filled surfaces: ticks, switch thumbs, text of buttons.
  '--mantine-color-white': v('on-accent'),
  '--mantine-color-black': v('ink'),
  '--mantine-color-bright': v('ink'),
  '--mantine-color-text': v('ink'),
  '--mantine-color-body': v('sheet'),
  '--mantine-color-error': v('bad'),
  '--mantine-color-success': v('good'),
  '--mantine-color-placeholder': v('ink-3'),
  '--mantine-color-anchor': v('accent'),
  '--mantine-color-default': v('sheet'),
  '--mantine-color-default-hover': v('sunken'),
  '--mantine-color-default-color': v('ink'),
  '--mantine-color-default-border': v('line-control'),
  '--mantine-color-dimmed': v('ink-2'),
  '--mantine-color-disabled': v('sunken'),
  '--mantine-color-disabled-color': v('ink-3'),
  '--mantine-color-disabled-border': v('line-strong'),
  '--mantine-primary-color-contrast': v('on-accent'),
};

/** The named variants of one Mantine colour. Text on a filled surface is always `on-accent`. */
function family(name: string, color: Token, tint: Token): Variables {
  const of = (part: string) => `--mantine-color-${name}-${part}` as const;
  return {
    [of('text')]: v(color),
    [of('filled')]: v(color),
    [of('filled-hover')]: v(color),
    [of('light')]: v(tint),
    [of('light-hover')]: v(tint),
    [of('light-color')]: v(color),
    [of('outline')]: v(color),
    [of('outline-hover')]: v(tint),
    [of('contrast')]: v('on-accent'),
  };
}

function v(token: Token): string {
  return `var(--${token})`;
}
