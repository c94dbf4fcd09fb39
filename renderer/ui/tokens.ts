/**
 * Every colour of the program, once (design/ui.md, section 3). The custom properties, the Mantine
 * theme and the contrast test are all made from this table, so that they cannot drift apart.
 */
export type Scheme = 'light' | 'dark';

const light = {
  sheet: '#FFFFFF',
  shell: '#EEF2F3',
  sunken: '#F6F8F8',
  raised: '#FFFFFF',
  line: '#DCE2E5',
  'line-strong': '#B9C3C8',
  'line-control': '#77858D',
  ink: '#14191C',
  'ink-2': '#45525A',
  'ink-3': '#5C6A72',
  accent: '#0A5F75',
  'accent-strong': '#084C5E',
  'accent-tint': '#E3F0F3',
  'accent-line': '#9CC6D2',
  'on-accent': '#FFFFFF',
  good: '#1A6B3C',
  'good-tint': '#E6F3EA',
  warn: '#8A4B00',
  'warn-tint': '#FDF1DC',
  bad: '#B0241B',
  'bad-tint': '#FCEAE8',
  exempt: '#86215F',
  'exempt-tint': '#FBEBF4',
  neutral: '#45525A',
  'neutral-tint': '#EBEFF1',
  b1: '#E2EFE6',
  b2: '#FAF0CF',
  b3: '#F9DDBD',
  b4: '#F2C2BC',
} as const;

export type Token = keyof typeof light;

const dark: Record<Token, `#${string}`> = {
  sheet: '#171C20',
  shell: '#0F1316',
  sunken: '#1D2328',
  raised: '#232A30',
  line: '#2D353B',
  'line-strong': '#434E56',
  'line-control': '#75838C',
  ink: '#EDF1F3',
  'ink-2': '#B4C0C7',
  'ink-3': '#98A6AE',
  accent: '#6CC3D6',
  'accent-strong': '#8FD4E3',
  'accent-tint': '#16333C',
  'accent-line': '#2F6472',
  'on-accent': '#06252D',
  good: '#74CE96',
  'good-tint': '#16301F',
  warn: '#F0B45E',
  'warn-tint': '#362711',
  bad: '#FF978B',
  'bad-tint': '#3D1D1A',
  exempt: '#F09CCB',
  'exempt-tint': '#3A1B2D',
  neutral: '#B4C0C7',
  'neutral-tint': '#272F35',
  b1: '#1F3A2A',
  b2: '#443A17',
  b3: '#553213',
  b4: '#5E2320',
};

export const tokens: Record<Scheme, Record<Token, string>> = { light, dark };

/** The table as `--name: value` pairs for one scheme. */
export function tokenVariables(scheme: Scheme): Record<`--${Token}`, string> {
  const pairs = Object.entries(tokens[scheme]).map(([name, value]) => [`--${name}`, value]);
  // The keys are the table's own, with two dashes before them.
  return Object.fromEntries(pairs) as Record<`--${Token}`, string>;
}
