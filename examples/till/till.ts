import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import type { Locale } from './__generated__/documents.ts';
import { chargeCard } from './charge-card.ts';
import type { Charge } from './charge.ts';
import { receiptLines } from './receipt-lines.ts';
import { rememberMoney } from './remembered-money.ts';
import { CallFailed, type Service } from './till-client.ts';

const USAGE = [
  'NIANGJIA_TOKEN=… npm run -s till -- --token CARD_TOKEN --offer OFFER_ID --merchant MERCHANT_ID --amount FEN',
  '  --token     卡令牌，不是卡号                     the token of the card, never its number',
  '  --amount    消费金额，单位分                     the charge, in fen',
  "  --charge    本机的交易号；中断后用同一号重试     the till's number of the charge: the same again after a break",
  '  --money     记录已收款项的目录，默认 .data/till  where the till remembers what it took; default .data/till',
  '  --lang      zh（默认 default）或 or en',
  '  --url       默认 default: http://127.0.0.1:4000/graphql',
  '  NIANGJIA_TOKEN  合作方的访问令牌                 the access token of the partner, e.g. of npm run -s token',
].join('\n');

const NUMBER_WORDS = { ZH_CN: '交易号（中断后用 --charge 重试）：', EN: 'Charge (after a break: --charge):' } as const;
/** Keys are made of it. */
const NUMBER_FORM = /^[A-Za-z0-9_.:-]{1,100}$/;

/** What the command line asks for. */
interface Command {
  readonly service: Service;
  readonly charge: Charge;
  readonly moneyFolder: string;
}

/** Reads the command line; undefined where it is none of ours. */
function readCommand(args: readonly string[]): Command | undefined {
  const text = { type: 'string' } as const;
  const named = { token: text, offer: text, merchant: text, amount: text };
  const { values } = parseArgs({
    args: [...args],
    options: { ...named, charge: text, lang: text, url: text, money: text },
  });
  const { token: cardToken, offer: offerId, merchant: merchantId, amount } = values;
  const accessToken = process.env['NIANGJIA_TOKEN'];
  if (cardToken === undefined || offerId === undefined || merchantId === undefined) return undefined;
  if (accessToken === undefined || !Number.isSafeInteger(Number(amount))) return undefined;
  const locale: Locale = values.lang === 'en' ? 'EN' : 'ZH_CN';
  const number = values.charge ?? randomUUID();
  if (!NUMBER_FORM.test(number)) return undefined;
  return {
    moneyFolder: values.money ?? '.data/till',
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
  const { service, charge, moneyFolder } = command;
  console.log(`${NUMBER_WORDS[charge.locale]} ${charge.number}`);
  // The bank's file names the transaction by the id that the terminal answers.
  const outcome = await chargeCard({ service, terminal: rememberMoney(moneyFolder) }, charge);
  for (const line of receiptLines(outcome, charge.locale)) console.log(line);
  return outcome.kind === 'CONFIRMED' ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof CallFailed ? `${error.code} ${error.message}` : error);
  process.exitCode = 3;
}
