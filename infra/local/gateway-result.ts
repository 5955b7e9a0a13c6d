import { z } from 'zod';
import { replyJson, type Reply } from './reply.ts';

const headerSchema = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const resultSchema = z.object({
  statusCode: z.number().int().min(200).max(599),
  headers: z.record(z.string(), headerSchema).optional(),
  multiValueHeaders: z.record(z.string(), z.array(headerSchema)).optional(),
  cookies: z.array(z.string()).optional(),
  body: z.string().optional(),
  isBase64Encoded: z.boolean().optional(),
});

/** What API Gateway answers when a function throws or answers nonsense. */
export const GATEWAY_FAILURE: Reply = replyJson(500, { message: 'Internal Server Error' });

/** The answer API Gateway would make of a function's result; its own 500 for one that it cannot read. */
export function fromGatewayResult(result: unknown): Reply {
  const parsed = resultSchema.safeParse(result);
  if (!parsed.success) return GATEWAY_FAILURE;
  const { statusCode, headers, multiValueHeaders, cookies, body = '', isBase64Encoded } = parsed.data;
  return {
    status: statusCode,
    headers: { ...headers, ...multiValueHeaders, ...(cookies === undefined ? {} : { 'set-cookie': cookies }) },
    body: isBase64Encoded === true ? Buffer.from(body, 'base64') : body,
  };
}
