import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import type { Locale } from './__generated__/documents.ts';
import { chargeCard, type Charge } from './charge-card.ts';
import { receiptLines } from './receipt-lines.ts';
import { CallFailed, type Service } from './till-client.ts';

const USAGE = [
  'NIANGJIA_TOKEN=… npm run -s till -- --token CARD_TOKEN --offer OFFER_ID --merchant MERCHANT_ID --amount FEN',
  '  --token     卡令牌，不是卡号                     the token of the card, never its number',
  '  --amount    消费金额，单位分                     the charge, in fen',
  "  --charge    本机的交易号；中断后用同一号重试     the till's number of the charge: the same again after a break",
  '  --lang      zh（默认 default）或 or en',
  '  --url       默认 default: http://127.0.0.1:4000/graphql',
  '  NIANGJIA_TOKEN  合作方的访问令牌                 the access token of the partner, e.g. of npm run -s token',
].join('\n');

/** What the command line asks for; undefined where it is not one. */
function readCommand(args: readonly string[]): { readonly service: Service; readonly charge: Charge } | undefined {
  const text = { type: 'string' } as const;
  const options = { token: text, offer: text, merchant: text, amount: text, charge: text, lang: text, url: text };
  const { values } = parseArgs({ args: [...args], options });
  const { token: cardToken, offer: offerId, merchant: merchantId, amount } = values;
  const accessToken = process.env['NIANGJIA_TOKEN'];
  if (cardToken === undefined || offerId === undefined || merchantId === undefined) return undefined;
  if (accessToken === undefined || !Number.isSafeInteger(Number(amount))) return undefined;
  const locale: Locale = values.lang === 'en' ? 'EN' : 'ZH_CN';
  const number = values.charge ?? randomUUID();
  return {
    service: { url: values.url ?? 'http://127.0.0.1:4000/graphql', accessToken },
    charge: { number, cardToken, offerId, merchantId, amount: Number(amount), locale },
  };
}

async function main(): Promise<number> {
  const command = readCommand(process.argv.slice(2));
  if (command === undefined) {
    console.error(USAGE);
    return 2;
  }
  const { service, charge } = command;
  // Here a real till asks its payment terminal. The bank's file names the transaction by the same id.
  const takeMoney = (): Promise<string> => Promise.resolve(`T-${charge.number}`);
  const outcome = await chargeCard(service, charge, takeMoney);
  for (const line of receiptLines(outcome, charge.locale)) console.log(line);
  return outcome.kind === 'CONFIRMED' ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof CallFailed ? `${error.code} ${error.message}` : error);
  process.exitCode = 3;
}
