import { normaliseName } from './normalise-name.ts';
import { surnameReading } from './surname-readings.ts';

/** The order of ideographs by their usual reading, which every JavaScript engine with full data brings along. */
const byReading = new Intl.Collator('zh-Hans-CN-u-co-pinyin');

/** The first ideograph of each initial in that order. I, U and V begin no reading. */
const FIRST_OF_INITIAL: readonly (readonly [first: string, initial: string])[] = [
  ...([
    ['吖', 'A'],
    ['丷', 'B'],
    ['嚓', 'C'],
    ['咑', 'D'],
    ['妸', 'E'],
    ['发', 'F'],
    ['旮', 'G'],
    ['哈', 'H'],
  ] as const),
  ...([
    ['丌', 'J'],
    ['咔', 'K'],
    ['垃', 'L'],
    ['呣', 'M'],
    ['拏', 'N'],
    ['喔', 'O'],
    ['妑', 'P'],
    ['七', 'Q'],
  ] as const),
  ...([
    ['呥', 'R'],
    ['仨', 'S'],
    ['他', 'T'],
    ['屲', 'W'],
    ['夕', 'X'],
    ['丫', 'Y'],
    ['帀', 'Z'],
  ] as const),
];
/** The last ideograph with a reading; those without one follow it. */
const LAST_WITH_READING = '咗';

/** Given names have it as in 长江, not as in 成长. */
const READ_OTHERWISE_IN_NAMES: ReadonlyMap<string, string> = new Map([
  ['长', 'C'],
  ['長', 'C'],
]);

const IDEOGRAPH = /\p{Script=Han}/u;
const LATIN_LETTER = /[A-Za-z]/;

function initialOf(ideograph: string): string {
  const known = READ_OTHERWISE_IN_NAMES.get(ideograph);
  if (known !== undefined) return known;
  if (byReading.compare(ideograph, LAST_WITH_READING) > 0) return '';
  return FIRST_OF_INITIAL.findLast(([first]) => byReading.compare(first, ideograph) <= 0)?.[1] ?? '';
}

/** The letter that stands for a character; none for dots, spaces, other scripts, and ideographs without a known reading. */
function letterOf(character: string): string {
  // É is E with a mark.
  const [plain = ''] = character.normalize('NFD');
  if (LATIN_LETTER.test(plain)) return plain.toUpperCase();
  return IDEOGRAPH.test(character) ? initialOf(character) : '';
}

/**
 * The initials a name is searched by: 张三丰 is ZSF. Surnames with a reading of their own have it (单 S, 尉迟 YC); in a given
 * name a character counts by its usual reading. Latin letters stand for themselves, raised. Whatever has no known reading
 * is left out: a name may have fewer initials than characters, or none.
 */
export function nameInitials(name: string): string {
  const plain = normaliseName(name);
  const known = surnameReading(plain);
  const rest = known === undefined ? plain : plain.slice(known.surname.length);
  return (known?.initials ?? '') + Array.from(rest, letterOf).join('');
}
