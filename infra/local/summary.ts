import { EXAMPLE_QUERY } from './example-query.ts';
import type { ExampleCharge } from './find-example-charge.ts';

/** What the start tells the person who ran it. */
export interface StartFacts {
  readonly url: string;
  readonly engine: string;
  /** Where the tables are kept; undefined in memory or in somebody else's engine. */
  readonly dataFolder: string | undefined;
  readonly seconds: number;
  /** What a partner may ask about; undefined where somebody else's table has no example cards. */
  readonly example: ExampleCharge | undefined;
}

/** The first call of a partner, as one command. */
function chargeLines({ cardToken, offer, merchant }: ExampleCharge, service: string, tokenCommand: string): string[] {
  const input = { card: { token: cardToken }, offerId: offer.id, merchantId: merchant.id, amount: 12_000 };
  const query =
    'query ($input: EligibilityInput!) { eligibility(input: $input) { eligible reasons { message } discount { yuan } } }';
  return [
    `示例卡 A card to try (docs/partners.md):`,
    '',
    `  卡令牌 card   ${cardToken}`,
    `  优惠 offer    ${offer.id}  ${offer.code}`,
    `  商户 merchant ${merchant.id}  ${merchant.code}`,
    '',
    `  curl -s ${service}/graphql -H 'content-type: application/json' \\`,
    `    -H "authorization: Bearer $(${tokenCommand} zhejiang-partner)" \\`,
    `    -d '${JSON.stringify({ query, variables: { input } })}'`,
    '',
  ];
}

/** The few lines a newcomer needs: where it is, how to ask it something, where the data lies. */
export function summarise({ url, engine, dataFolder, seconds, example }: StartFacts): string {
  const port = new URL(url).port;
  const query = EXAMPLE_QUERY.replaceAll(/\s+/g, ' ');
  const tokenCommand = port === '4000' ? 'npm run -s token --' : `npm run -s token -- --url ${url}`;
  return [
    '',
    `娘家 Niangjia 已就绪 is up (${seconds.toFixed(1)} s)`,
    '',
    `  GraphQL    ${url}/graphql`,
    `  GraphiQL   ${url}/            （在页底选择角色 choose a persona at the bottom）`,
    `  Health     ${url}/health`,
    `  令牌 token  ${tokenCommand} zhejiang-admin     （不带名字则列出全部 without a name: the list）`,
    `  数据 data   ${engine}, ${dataFolder ?? '不留文件 no files of ours'}`,
    '',
    '已公布的指标 The published figures:',
    '',
    `  curl -s ${url}/graphql -H 'content-type: application/json' \\`,
    `    -H "authorization: Bearer $(${tokenCommand} zhejiang-admin)" \\`,
    `    -d '${JSON.stringify({ query })}'`,
    '',
    ...(example === undefined ? [] : chargeLines(example, url, tokenCommand)),
    'Ctrl-C 停止 stops it.',
    '',
  ].join('\n');
}
