import type { FindingKind, Severity } from './finding.ts';

interface FindingWords {
  readonly severity: Severity;
  /** What it is. */
  readonly what: string;
  /** What to do about it in the program that made the file. */
  readonly todo: string;
  /** Whether a clean copy is without it. */
  readonly cleanable: boolean;
}

const finishing = 'Accept or reject every change in Word, then save again.';
const toPdf = 'Make a PDF of it, or take it out and save again.';
const redact =
  'Ask the author to delete the words before the PDF is made. A rectangle hides nothing.';
const inspect = 'Use Inspect Document before saving, or make a clean copy.';

/** What each finding is called, how much it matters, and what to do. */
export const findingWords: Record<FindingKind, FindingWords> = {
  script: stop('A script runs when it is opened', 'Make a clean copy, which has no scripts.', true),
  action: stop(
    'It starts a program, plays media or sends data',
    'Make a clean copy, which does nothing by itself.',
    true,
  ),
  macros: stop('Macros', 'Save it without macros, or make a PDF.'),
  attachment: stop(
    'Files are attached inside',
    'Open them from the paper clip of a PDF reader. Make a clean copy to leave them out.',
    true,
  ),
  'tracked-change': stop('Tracked changes show what was deleted and added', finishing),
  'covered-text': stop('Words are still there under a rectangle or picture', redact),
  'invisible-text': stop('Words that nobody can see', redact),
  'hidden-text': stop('Hidden text', 'Show hidden text in Word, delete it and save again.'),
  'hidden-layer': stop('A layer is switched off', 'Delete the layer and export the PDF again.'),
  'earlier-revision': stop(
    'Earlier revisions of the document are kept inside',
    'Make a clean copy, which keeps the last one only.',
    true,
  ),
  leftover: stop(
    'Text that no page shows any more is kept inside',
    'Make a clean copy, which leaves it out.',
    true,
  ),
  comment: stop('Comments', 'Delete them and save again, or make a clean copy.', true),
  'redaction-mark': stop(
    'Words are marked for redaction and not yet removed',
    'Apply the redactions in the program that marked them, then attach it again.',
  ),
  'hidden-sheet': stop('Hidden sheets', toPdf),
  'hidden-cells': stop('Hidden rows or columns', toPdf),
  'hidden-name': stop('Hidden names', 'Delete them in the Name Manager, or make a PDF.'),
  'pivot-cache': stop('A pivot table keeps a copy of its source data', toPdf),
  'data-model': stop('A data model keeps tables of its own', toPdf),
  'hidden-slide': stop('Hidden slides', 'Delete the hidden slides and save again.'),
  'slide-notes': stop('Speaker notes', 'Delete the notes and save again.'),
  'after-end': stop('There is more after the end of the file', 'Make a clean copy.', true),
  locked: stop(
    'It is locked, so it cannot be checked',
    'Ask the author for a copy without protection.',
  ),
  'other-kind': stop(
    'It is not the kind of file that its name says',
    'Ask the author for another.',
  ),
  'too-large-inside': stop(
    'It unpacks to far more than its size, so it cannot be checked',
    'Ask the author for another.',
  ),
  unreadable: stop('A part of it cannot be read, so it cannot be checked', 'Ask for a new copy.'),
  'place-taken': warn('The place where the picture was taken', 'Make a clean copy.', true),
  'camera-notes': warn('Notes by the camera or a program', 'Make a clean copy.', true),
  thumbnail: warn('A small picture of how it looked before', 'Make a clean copy.', true),
  'picture-text': warn('Text that the picture does not show', 'Make a clean copy.', true),
  'after-picture': warn('There is more after the end of the picture', 'Make a clean copy.', true),
  'scanned-text': warn(
    'Words behind a scanned page',
    'Scanners add them so that it can be searched. Check that nothing was covered before scanning.',
  ),
  mark: warn(
    'Marks on the page, such as highlights',
    'Make a clean copy, which prints them.',
    true,
  ),
  'form-field': warn('Form fields', 'Make a clean copy, which prints what was filled in.', true),
  'outside-link': warn(
    'Links to places that only your organisation can open',
    'Change the links, or make a clean copy without them.',
    true,
  ),
  'outside-source': warn(
    'It fetches from another file or place',
    'Break the links and save again.',
  ),
  author: warn('A name is kept in the properties', inspect, true),
  'custom-property': warn('Properties of your organisation are kept inside', inspect, true),
  'description-data': warn('A hidden description names people or earlier files', inspect, true),
  formula: warn(
    'Cells begin like formulas',
    'Check them before anybody opens it in a spreadsheet.',
  ),
  'odd-characters': warn('Characters that nobody can see', 'Delete them and save again.'),
  'not-tagged': note('It has no tags for screen readers', 'Export it again as a tagged PDF.'),
  'no-title': note('It has no title', 'Give it one in the document properties.'),
  'no-language': note('It does not say its language', 'Set the language and export it again.'),
};

function stop(what: string, todo: string, cleanable = false): FindingWords {
  return { severity: 'stop', what, todo, cleanable };
}

function warn(what: string, todo: string, cleanable = false): FindingWords {
  return { severity: 'warn', what, todo, cleanable };
}

function note(what: string, todo: string): FindingWords {
  return { severity: 'note', what, todo, cleanable: false };
}
