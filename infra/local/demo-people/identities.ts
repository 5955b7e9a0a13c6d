/** Who an invented person is to the state: where and when the number says the person was born. */
export interface Identity {
  readonly county: County;
  /** `YYYY-MM-DD`. */
  readonly birthDate: string;
  readonly isMan: boolean;
  readonly number: string;
}

/** A county as the shipped divisions name it, with the names above it. */
export interface County {
  readonly code: string;
  readonly fullName: string;
}

const DAY_MILLISECONDS = 86_400_000;
const FIRST_BIRTH = Date.UTC(1966, 0, 1);
const BIRTH_DAYS = (Date.UTC(2006, 0, 1) - FIRST_BIRTH) / DAY_MILLISECONDS;
/** So high a sequence would take a thousand births of one day in one county. */
const FIRST_SEQUENCE = 990;
const SEQUENCES = 10;

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS = '10X98765432';

/** The check character of GB 11643. Not the service's own: what it checks must not come from the same lines. */
function checkCharacter(digits: string): string {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits.charAt(at)), 0);
  return CHECK_CHARACTERS.charAt(sum % CHECK_CHARACTERS.length);
}

function commonDivisor(left: number, right: number): number {
  return right === 0 ? left : commonDivisor(right, left % right);
}

const GOLDEN_SECTION = (Math.sqrt(5) - 1) / 2;

/** A step near the golden section, which spreads any number of rows evenly, that meets every place of the circle before it comes back to the first. */
function stepAround(places: number): number {
  let step = Math.floor(places * GOLDEN_SECTION);
  while (commonDivisor(places, step) !== 1) step += 1;
  return step;
}

function identityAt(place: number, counties: readonly County[]): Identity {
  const sequence = FIRST_SEQUENCE + (place % SEQUENCES);
  const rest = Math.floor(place / SEQUENCES);
  const county = counties[Math.floor(rest / BIRTH_DAYS)];
  if (county === undefined) throw new Error(`There is no county for place ${place}.`);
  const birthDate = new Date(FIRST_BIRTH + (rest % BIRTH_DAYS) * DAY_MILLISECONDS).toISOString().slice(0, 10);
  const digits = `${county.code}${birthDate.replaceAll('-', '')}${sequence}`;
  return { county, birthDate, isMan: sequence % 2 === 1, number: digits + checkCharacter(digits) };
}

/** The identity of each row by its index; no two are alike, without any being remembered. */
export function identitiesOf(counties: readonly County[], seed: number): (index: number) => Identity {
  const places = counties.length * BIRTH_DAYS * SEQUENCES;
  const step = stepAround(places);
  const start = (seed * 7_919) % places;
  return (index) => identityAt((start + index * step) % places, counties);
}
