import type { SiteBrand } from '#shared/website/site-view.ts';
import type { DrawingColours } from './drawing.ts';

/** `assets/brand.css`: the colours of the website, and the few that follow from them. */
export function brandStyles({ colourMain, colourLink }: SiteBrand): string {
  return `/* The colours of this website. */
:root {
  --site-main: ${colourMain};
  --site-tint: ${mixed(colourMain, '#ffffff', 0.06)};
  --site-line: ${mixed(colourMain, '#ffffff', 0.28)};
  --cd-accent: ${colourMain};
  --govuk-link-colour: ${colourLink};
  --govuk-link-hover-colour: ${mixed(colourLink, '#000000', 0.75)};
}
`;
}

/** `assets/icon.svg`: a leaf of a calendar in the colour of the website, for the tab of the browser. */
export function brandIcon({ colourMain }: SiteBrand): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect x="2" y="4" width="28" height="26" rx="5" fill="${colourMain}"/><path d="M7 13h18v12H7z" fill="#ffffff"/></svg>
`;
}

/** The colours of the drawings. */
export function drawingColours({ colourMain }: SiteBrand): DrawingColours {
  return { main: colourMain, tint: mixed(colourMain, '#ffffff', 0.1) };
}

/** So much of the first colour in the second. */
function mixed(first: string, second: string, share: number): string {
  const parts = [1, 3, 5].map((at) => {
    const one = parseInt(first.slice(at, at + 2), 16);
    const other = parseInt(second.slice(at, at + 2), 16);
    return Math.round(one * share + other * (1 - share))
      .toString(16)
      .padStart(2, '0');
  });
  return `#${parts.join('')}`;
}
