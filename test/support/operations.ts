import { expect } from 'vitest';
import * as z from 'zod';
import type { Persona, TestService } from './service.ts';

const problem = z.looseObject({ code: z.string(), path: z.array(z.string()).nullable() });
const payloadSchema = z.looseObject({
  problems: z.array(problem),
  receipt: z.object({ id: z.string() }).nullable(),
});
const rowSchema = z.object({ id: z.string(), version: z.number() });

/** What a change answered: the object it shows, the problems in both languages, the receipt. */
export type Payload = z.infer<typeof payloadSchema>;

/** A row that was changed, as far as it takes to name it again. */
export type ChangedRow = z.infer<typeof rowSchema>;

/** A change: `shows` is the object of its payload with the fields wanted. */
export interface ChangeCall {
  readonly name: string;
  readonly shows: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** The type of the input where it is not named after the change. */
  readonly type?: string;
}

/** Makes a change as a persona, under an idempotency key of its own; an error of the request fails the test. */
export async function change(service: TestService, persona: Persona, call: ChangeCall): Promise<Payload> {
  const { name, shows, input } = call;
  const type = call.type ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation Change($input: ${type}!) { ${name}(input: $input) {
    ${shows} problems { code path zh: message en: message(locale: EN) } receipt { id } } }`;
  const idempotencyKey = service.request().ids.next('Request');
  const data = await read(service, persona, { query, variables: { input: { idempotencyKey, ...input } } });
  return payloadSchema.parse(z.record(z.string(), z.unknown()).parse(data)[name]);
}

/** A document with its variables. */
export interface ReadCall {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** Reads as a persona; an error of the request fails the test. */
export async function read(service: TestService, persona: Persona, call: ReadCall): Promise<unknown> {
  const { body } = await service.ask(persona, call.query, call.variables ?? {});
  expect(body.errors).toBeUndefined();
  return body.data;
}

/** The row a payload shows under `name`; a payload without one fails the test. */
export function changedRow(payload: Payload, name: string): ChangedRow {
  return rowSchema.parse(payload[name]);
}
