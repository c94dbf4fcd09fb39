import {
  ActionIcon,
  Button,
  Checkbox,
  Combobox,
  createTheme,
  defaultVariantColorsResolver,
  Drawer,
  Input,
  Menu,
  Modal,
  Popover,
  Progress,
  SegmentedControl,
  Select,
  Skeleton,
  Switch,
  Textarea,
  TextInput,
  Tooltip,
  type MantineColorsTuple,
} from '@mantine/core';
import styles from './theme.module.css';
import { tokens, type Token } from './tokens.ts';

/**
 * Menus and pickers stay where they belong in the page, so that they lie in its landmarks and in the
 * reading order; fixed, so that no scrolling pane cuts them off.
 */
const inPlace = { withinPortal: false, floatingStrategy: 'fixed' } as const;

/** Looks of design/ui.md on Mantine's components; the colours come from css-variables.ts. */
export const theme = createTheme({
  primaryColor: 'petrol',
  colors: {
    petrol: tuple(['accent-tint', 'accent-line', 'accent', 'accent-strong']),
    good: tuple(['good-tint', 'good']),
    warn: tuple(['warn-tint', 'warn']),
    bad: tuple(['bad-tint', 'bad']),
    exempt: tuple(['exempt-tint', 'exempt']),
    gray: tuple([
      'sunken',
      'neutral-tint',
      'neutral-tint',
      'line',
      'line-control',
      'ink-3',
      'ink-3',
      'ink-2',
      'ink-2',
      'ink',
    ]),
    dark: darkTuple([
      'ink',
      'ink-2',
      'ink-3',
      'ink-3',
      'line-control',
      'line',
      'raised',
      'sheet',
      'shell',
      'shell',
    ]),
  },
  white: tokens.light.sheet,
  black: tokens.light.ink,
  fontFamily: "'Source Sans 3 Variable', 'Segoe UI', system-ui, sans-serif",
  fontFamilyMonospace: "ui-monospace, 'Cascadia Mono', Consolas, 'DejaVu Sans Mono', monospace",
  headings: { fontFamily: 'inherit', fontWeight: '650', textWrap: 'balance' },
  fontSizes: {
    xs: '0.75rem',
    sm: '0.9375rem',
    md: '0.9375rem',
    lg: '1.0625rem',
    xl: '1.25rem',
  },
  lineHeights: { xs: '1.34', sm: '1.4', md: '1.4', lg: '1.3', xl: '1.3' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  radius: { xs: '3px', sm: '4px', md: '6px', lg: '8px', xl: '10px' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  variantColorResolver: (input) => {
    const resolved = defaultVariantColorsResolver(input);
    return input.variant === 'filled' ? { ...resolved, color: 'var(--on-accent)' } : resolved;
  },
  components: {
    Button: Button.extend({
      defaultProps: { variant: 'filled', size: 'sm' },
      classNames: { root: styles.button ?? '' },
    }),
    ActionIcon: ActionIcon.extend({
      defaultProps: { variant: 'subtle', size: 28, color: 'gray' },
    }),
    Input: Input.extend({
      defaultProps: { size: 'sm' },
      classNames: { input: styles.input ?? '' },
    }),
    InputWrapper: Input.Wrapper.extend({
      defaultProps: { size: 'sm', inputWrapperOrder: ['label', 'description', 'error', 'input'] },
      classNames: {
        label: styles.label ?? '',
        description: styles.hint ?? '',
        error: styles.error ?? '',
        required: styles.required ?? '',
      },
    }),
    TextInput: TextInput.extend({ defaultProps: { size: 'sm' } }),
    Textarea: Textarea.extend({ defaultProps: { size: 'sm', autosize: true, minRows: 2 } }),
    Select: Select.extend({
      defaultProps: {
        size: 'sm',
        allowDeselect: false,
        checkIconPosition: 'right',
        withScrollArea: false,
      },
      classNames: { options: styles.pickerList ?? '' },
    }),
    Checkbox: Checkbox.extend({ defaultProps: { size: 'sm' } }),
    Switch: Switch.extend({
      defaultProps: { size: 'sm', withThumbIndicator: false },
      classNames: { track: styles.switchTrack ?? '' },
    }),
    SegmentedControl: SegmentedControl.extend({
      defaultProps: { size: 'sm', transitionDuration: 0 },
      classNames: {
        root: styles.segments ?? '',
        label: styles.segment ?? '',
        indicator: styles.segmentIndicator ?? '',
      },
    }),
    Menu: Menu.extend({
      defaultProps: {
        shadow: 'var(--shadow-overlay)',
        radius: 'md',
        transitionProps: { transition: 'fade-down', duration: 120 },
        withInitialFocusPlaceholder: false,
        ...inPlace,
      },
      classNames: { dropdown: styles.dropdown ?? '', item: styles.menuItem ?? '' },
    }),
    Popover: Popover.extend({
      defaultProps: {
        shadow: 'var(--shadow-overlay)',
        radius: 'md',
        transitionProps: { transition: 'fade-down', duration: 120 },
        ...inPlace,
      },
      classNames: { dropdown: styles.dropdown ?? '' },
    }),
    Combobox: Combobox.extend({
      defaultProps: { shadow: 'var(--shadow-overlay)', radius: 'md', ...inPlace },
      classNames: { dropdown: styles.dropdown ?? '', option: styles.menuItem ?? '' },
    }),
    Modal: Modal.extend({
      defaultProps: {
        radius: 'xl',
        padding: 'xl',
        shadow: 'var(--shadow-overlay)',
        transitionProps: { transition: 'fade', duration: 120 },
        closeButtonProps: { 'aria-label': 'Close', size: 28 },
      },
      classNames: {
        content: styles.overlay ?? '',
        header: styles.overlayHead ?? '',
        title: styles.overlayTitle ?? '',
      },
    }),
    Drawer: Drawer.extend({
      defaultProps: {
        position: 'right',
        shadow: 'var(--shadow-overlay)',
        transitionProps: { transition: 'fade', duration: 120 },
        closeButtonProps: { 'aria-label': 'Close', size: 28 },
      },
      classNames: { content: styles.overlay ?? '' },
    }),
    Progress: Progress.extend({ defaultProps: { radius: 'xl', size: 6 } }),
    Skeleton: Skeleton.extend({ defaultProps: { animate: false, radius: 'sm' } }),
    Tooltip: Tooltip.extend({
      defaultProps: { openDelay: 400, transitionProps: { transition: 'fade', duration: 120 } },
      classNames: { tooltip: styles.tooltip ?? '' },
    }),
  },
});

function tuple(names: readonly Token[]): MantineColorsTuple {
  return tenOf(names.map((name) => tokens.light[name]));
}

function darkTuple(names: readonly Token[]): MantineColorsTuple {
  return tenOf(names.map((name) => tokens.dark[name]));
}

/** Mantine wants ten shades; a shorter list is stretched by repeating its last one. */
function tenOf(values: readonly string[]): MantineColorsTuple {
  const at = (index: number) => values[Math.min(index, values.length - 1)] ?? '';
  return [at(0), at(1), at(2), at(3), at(4), at(5), at(6), at(7), at(8), at(9)];
}
