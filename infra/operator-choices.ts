import * as z from 'zod';

/** The names an operator may set with `-c name=value`; docs/deploy.md explains each. */
const choicesSchema = z
  .object({
    stage: z.enum(['dev', 'prod']).default('dev'),
    profile: z.enum(['global', 'china']).default('global'),
    region: z.string().optional(),
    architecture: z.enum(['arm64', 'x86_64']).optional(),
    front: z.enum(['api', 'alb']).default('api'),
    concurrency: z.coerce.number().int().min(1).optional(),
    origins: z
      .string()
      .transform((text) => text.split(','))
      .pipe(z.array(z.url({ protocol: /^https$/ })))
      .optional(),
    alarmEmail: z.email().optional(),
    certificateArn: z.string().startsWith('arn:').optional(),
    tokenIssuer: z.url({ protocol: /^https$/ }).optional(),
    tokenAudience: z.string().min(1).optional(),
    tokenJwksUrl: z.url({ protocol: /^https$/ }).optional(),
  })
  .refine(({ profile, region }) => region === undefined || region.startsWith('cn-') === (profile === 'china'), {
    path: ['region'],
    message: '中国区的区域以 cn- 开头 / a region starts with cn- in the china profile and only there',
  })
  .refine(({ front, origins }) => front === 'api' || origins === undefined, {
    path: ['origins'],
    message: '负载均衡不回答跨域预检 / the load balancer answers no CORS preflight; use front=api',
  });

/** What an operator has chosen for one synthesis, checked; what is left open is decided by the stage. */
export type OperatorChoices = z.output<typeof choicesSchema>;

/** Reads the choices through `lookUp` (the CDK context); throws one error that names each wrong one and what is legal. */
export function readChoices(lookUp: (name: string) => unknown): OperatorChoices {
  const names = Object.keys(choicesSchema.shape);
  const given = names.map((name) => [name, lookUp(name)] as const).filter(([, value]) => value !== undefined);
  const parsed = choicesSchema.safeParse(Object.fromEntries(given));
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `-c ${issue.path.join('.')}: ${issue.message}`);
  throw new Error(
    `部署参数有误,请按 docs/deploy.md 更正 / Correct these options, see docs/deploy.md: ${faults.join('; ')}`,
  );
}
