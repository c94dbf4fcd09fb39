import { resourceText } from '../resources.ts';

/** A page as it will look, in one piece: a preview or a single file has no folder of styles beside it. */
export function withStyles(page: string): string {
  const styles = ['pages/govuk-frontend.css', 'pages/pages.css'].map(resourceText).join('\n');
  return page
    .replace(/<link rel="stylesheet"[^>]*>\s*/g, '')
    .replace('</head>', () => `<style>${styles.replaceAll('</', '<\\/')}</style></head>`);
}
