import { BANK_STATES_TOLD, FAULTS_OF_FIELDS } from './random-faults.ts';
import { lineOf, malformed, timeOf, type Drawing } from './random-rows.ts';
import { DAYS } from './random-world.ts';
import { holderFor, tokenFor } from './sample-world.ts';

/** Who has a token, or may come to have it. */
const HOLDERS = [
  ...([
    ['a', 'a'],
    ['a', 'a'],
    ['b', 'b'],
    ['a2', 'a'],
    ['b', 'b'],
    ['b2', 'b'],
    ['e', 'e'],
    ['theirs', 'theirs'],
  ] as const),
  ...([
    ['a', 'a'],
    ['b', 'b'],
    ['new-a', 'a'],
    ['new-b', 'b'],
    ['new-b2', 'b'],
    ['new-waits', 'waits'],
  ] as const),
  ...([
    ['new-waits', 'waits'],
    ['new-waits2', 'waits'],
    ['new-nobody', 'nobody'],
  ] as const),
];

/** Who is told to have the token of another now and then. */
const OTHERS = ['somebody', 'a', 'b', 'waits'];

function drawnStatus(drawing: Drawing): readonly string[] {
  const { dice } = drawing;
  const [name, holder] = dice.pick(HOLDERS);
  const isKnown = name === 'a' || name === 'b';
  const hash = holderFor(dice.chance(0.05) ? dice.pick(OTHERS) : holder);
  const key = name.startsWith('new-b2') ? 'k9' : 'k1';
  const isNew = !isKnown && name !== 'theirs';
  const state = isNew && dice.chance(0.6) ? 'ISSUED' : dice.pick(BANK_STATES_TOLD);
  return [
    ...[tokenFor(name, key), dice.pick(['0001', '0002']), hash, state, timeOf(drawing)],
    ...[
      state === 'ACTIVATED' ? dice.pick(['0', '1']) : dice.pick(['0', '0', '0', '1']),
      dice.pick(['2030-12-31', '2030-12-31', '2031-12-31', DAYS[0], DAYS[1]]),
    ],
  ];
}

/** The rows of a nasty file of cards. */
export function drawnStatuses(drawing: Drawing): readonly string[] {
  const { dice, rows } = drawing;
  const told: string[] = [];
  for (let place = 0; place < rows; place += 1) {
    const fields = drawnStatus(drawing);
    const isAgain = told.length > 0 && dice.chance(0.1);
    const isMalformed = dice.chance(0.08);
    told.push(
      isAgain ? dice.pick(told) : lineOf(dice, isMalformed ? malformed(dice, fields, FAULTS_OF_FIELDS.status) : fields),
    );
  }
  return told;
}
