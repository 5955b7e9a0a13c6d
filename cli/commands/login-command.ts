import { Command, Option } from 'commander';
import { z } from 'zod';
import { login } from '../login/login.ts';
import { createPrinter } from '../printer.ts';
import { runToEnd } from '../run-command.ts';
import { DEFAULT_URL, languageOption, parseUrl } from './options.ts';

const optionsSchema = z.object({
  url: z.string(),
  issuer: z.string().optional(),
  client: z.string(),
  scope: z.string().optional(),
  lang: z.enum(['zh', 'en']),
});

async function runLogin(given: unknown): Promise<void> {
  const { lang: language, url, client, issuer, scope } = optionsSchema.parse(given);
  const printer = createPrinter(process.stdout, process.stderr);
  process.exitCode = await runToEnd({ language, printer }, () =>
    login({ url, client, issuer, scope, language, printer }),
  );
}

/** `niangjia login`. */
export function loginCommand(): Command {
  return new Command('login')
    .description(
      '登录：密钥取自 NIANGJIA_CLIENT_SECRET 或当场输入 log in; the secret is in NIANGJIA_CLIENT_SECRET, or asked for',
    )
    .requiredOption('--client <id>', '客户端编号 the client id')
    .addOption(new Option('--url <url>', '服务地址 the service').argParser(parseUrl).default(DEFAULT_URL))
    .addOption(new Option('--issuer <url>', '令牌签发方，默认为服务的 /issuer the token issuer').argParser(parseUrl))
    .option('--scope <scope>', '签发方要求的 scope what the issuer wants as scope')
    .addOption(languageOption())
    .action(runLogin);
}
