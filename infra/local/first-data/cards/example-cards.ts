import { createHash } from 'node:crypto';
import { identitiesOf } from '../../demo-people/identities.ts';
import type { ExampleProgram } from './example-programs.ts';

/** How an example card stands, and what it is there to show. */
export type Standing = 'USABLE' | 'FROZEN' | 'EXPIRED' | 'LEFT_MEMBER' | 'UNREGISTERED';

/** A card of an invented holder. */
export interface ExampleCard {
  readonly standing: Standing;
  readonly token: string;
  readonly lastFour: string;
  readonly expiresOn: string;
  readonly holder: { readonly name: string; readonly documentNumber: string };
}

const CARDS = [
  { standing: 'USABLE', name: '示例甲', lastFour: '0001', expiresOn: '2036-12-31' },
  { standing: 'FROZEN', name: '示例乙', lastFour: '0002', expiresOn: '2036-12-31' },
  { standing: 'EXPIRED', name: '示例丙', lastFour: '0003', expiresOn: '2025-12-31' },
  { standing: 'LEFT_MEMBER', name: '示例丁', lastFour: '0004', expiresOn: '2036-12-31' },
  { standing: 'UNREGISTERED', name: '示例戊', lastFour: '0005', expiresOn: '2036-12-31' },
] as const;

/** Any number that no roster of invented people is made from. */
const SEED = 990_990;

/** The key that tokens of example cards name. There is no such key: they are digests of names. */
export const EXAMPLE_KEY_ID = 'demo';

/** The token of a card of a programme, the same on every machine. */
export function exampleToken(programCode: string, standing: Standing): string {
  return `${EXAMPLE_KEY_ID}:${createHash('sha256').update(`${programCode} ${standing}`).digest('hex')}`;
}

/** The example cards of a programme, one for each standing. Their holders are invented as those of the demo rosters are. */
export function exampleCards({ code, holders }: Pick<ExampleProgram, 'code' | 'holders'>): readonly ExampleCard[] {
  const identityOf = identitiesOf([{ code: holders.county, fullName: '' }], SEED);
  return CARDS.map(({ name, ...card }, index) => ({
    ...card,
    token: exampleToken(code, card.standing),
    holder: { name, documentNumber: identityOf(index).number },
  }));
}
