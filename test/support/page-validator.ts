import { HtmlValidate, StaticConfigLoader } from 'html-validate';

/**
 * html-validate with its recommended rules and those for accessibility, offline. What is off, and why:
 * the rest of the rules must hold on every page.
 */
const loader = new StaticConfigLoader({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // Both spellings of an empty element are HTML; the templates are formatted by Prettier with a slash.
    'void-style': 'off',
    // Prettier writes it in small letters.
    'doctype-style': ['error', { style: 'lowercase' }],
    // White space at line ends comes from templates and shows nowhere.
    'no-trailing-whitespace': 'off',
    // Names of partnerships and meetings are as long as they are.
    'long-title': 'off',
    // The pages of packs have regions as div, in the way of GOV.UK Frontend.
    'prefer-native-element': ['error', { exclude: ['region'] }],
    // A telephone number stands as it was typed.
    'tel-non-breaking': 'off',
    // The menu, the way down and the foot each have a name; so do the parts of a page.
    'unique-landmark': 'error',
  },
});
const validator = new HtmlValidate(loader);

/** What is wrong with the page: rule, line, message. Empty where it is valid. */
export async function faultsOfPage(name: string, page: string): Promise<string[]> {
  const { results } = await validator.validateString(page, name);
  return results
    .flatMap(({ messages }) => messages)
    .map(({ ruleId, line, message }) => `${name}:${line} ${ruleId}: ${message}`);
}
