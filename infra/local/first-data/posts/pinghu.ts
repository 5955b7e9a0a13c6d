import { identitiesOf } from '../../demo-people/identities.ts';

/** Pinghu published 95 virtual posts and 342,000 yuan for 2017: 3,600 yuan per post, 300 a month. All else here is made up. */
export const PINGHU = { body: 'ph', regionCode: '330482', posts: 95, monthlyFen: 30_000, year: 2017 } as const;

/** How many invented sponsors share the posts. */
const SPONSORS = 19;
/** Any number that no roster of invented people is made from. */
const SEED = 482_017;

/** An invented household with its post. */
export interface PinghuHousehold {
  readonly number: number;
  readonly code: string;
  readonly name: string;
  readonly documentNumber: string;
  readonly account: string;
  /** Which of the sponsors holds its post. */
  readonly sponsor: number;
}

const DIGITS = 3;
const numbered = (number: number): string => String(number).padStart(DIGITS, '0');

/** The invented households, one per post. */
export function pinghuHouseholds(): readonly PinghuHousehold[] {
  const identityOf = identitiesOf([{ code: PINGHU.regionCode, fullName: '' }], SEED);
  return Array.from({ length: PINGHU.posts }, (_, index) => ({
    ...{ number: index + 1, code: `PH${PINGHU.year}-${numbered(index + 1)}`, name: `示例${numbered(index + 1)}` },
    ...{ documentNumber: identityOf(index).number, account: `990482${String(index + 1).padStart(8, '0')}` },
    sponsor: index % SPONSORS,
  }));
}

/** An invented employer or agency. */
export interface PinghuSponsor {
  readonly name: string;
  readonly kind: 'AGENCY' | 'INSTITUTION' | 'ENTERPRISE';
}

const KINDS = [
  ['ENTERPRISE', '示例企业'],
  ['AGENCY', '示例机关'],
  ['INSTITUTION', '示例事业单位'],
] as const;

/** The invented sponsors: 机关, 企业 and 事业单位, as the report says. */
export function pinghuSponsors(): readonly PinghuSponsor[] {
  return Array.from({ length: SPONSORS }, (_, index) => {
    const [kind, name] = KINDS[index % KINDS.length] ?? KINDS[0];
    return { kind, name: `平湖${name}${numbered(index + 1)}` };
  });
}

/** The months of the year, `yyyy-mm`. */
export function pinghuMonths(): readonly string[] {
  return Array.from({ length: 12 }, (_, index) => `${PINGHU.year}-${String(index + 1).padStart(2, '0')}`);
}
