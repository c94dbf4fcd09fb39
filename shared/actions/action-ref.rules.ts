/** What a body's references begin with. */
export interface CodedBody {
  readonly numberingCode: string;
  readonly shortName: string;
  readonly name: string;
}

/** Words that give no letter to a code. */
const SMALL_WORDS = new Set(['and', 'of', 'the', 'for', 'in', 'on', 'to', 'a']);

/** `HWB`: the body's own code, else its short name where that is one, else the initials of a name. */
export function bodyCode({ numberingCode, shortName, name }: CodedBody): string {
  const own = numberingCode.trim();
  if (own !== '') return own;
  if (/^[A-Z][A-Z0-9]{1,7}$/.test(shortName.trim())) return shortName.trim();
  const short = initialsOf(shortName);
  return short.length > 1 ? short : initialsOf(name) || 'X';
}

/** `HWB-28`. */
export function actionRef(body: CodedBody, number: number): string {
  return `${bodyCode(body)}-${number}`;
}

function initialsOf(name: string): string {
  return name
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !SMALL_WORDS.has(word.toLowerCase()))
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}
