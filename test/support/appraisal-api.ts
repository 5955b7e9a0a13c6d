import { expect } from 'vitest';
import * as z from 'zod';
import type { Member } from '#domain/member/member.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import { plantMember } from './household.ts';
import { change, read } from './operations.ts';
import { lettingIn, type PostApi } from './post-api.ts';
import type { Persona, TestService } from './service.ts';

/** An object as far as a test looks at it. */
const shownSchema = z.looseObject({ id: z.string(), version: z.number(), state: z.string().optional() });
const dataSchema = z.record(z.string(), z.unknown());

/** An object after a change, with whatever else was asked of it. */
export type Shown = z.infer<typeof shownSchema>;

/** A change as a test asks for it. */
export interface Asked {
  readonly by: Persona;
  readonly name: string;
  readonly input: object;
}

/** What is suggested, evaluated and visited, over the contract. */
export interface AppraisalApi {
  /** Makes a change; a refusal fails the test. `more` are fields of the object beside id, version and state. */
  readonly did: (asked: Asked, more?: string) => Promise<Shown>;
  /** What became of a change: empty where it went through, else `CODE path`. */
  readonly told: (asked: Asked) => Promise<string>;
  /** Makes a change of an object as it was last seen, and tells what became of it. */
  readonly toldOf: (row: Shown, asked: Asked) => Promise<string>;
  /** Makes a change of an object as it was last seen; a refusal fails the test. */
  readonly step: (row: Shown, asked: Asked, more?: string) => Promise<Shown>;
  /** Reads a root field, e.g. `mySubmissions { id }`. */
  readonly see: (by: Persona, field: string) => Promise<unknown>;
  readonly letIn: PostApi['letIn'];
  readonly member: (body: UnionBody) => Promise<Member>;
}

/** The types of inputs and the objects of payloads that are not named after the change. */
export interface Contract {
  readonly inputs: Readonly<Record<string, string>>;
  /** The field of the payload in which a change shows its object. */
  readonly objectOf: (name: string) => string;
  /** Whether the object has a state. */
  readonly states?: (object: string) => boolean;
}

/** Opens an API of some changes. */
export function openAppraisalApi(service: TestService, { inputs, objectOf, states }: Contract): AppraisalApi {
  let order = 300;
  const callOf = ({ name, input }: Asked, shows: string) => {
    const type = inputs[name];
    return { name, shows, input: { ...input }, ...(type === undefined ? {} : { type }) };
  };
  const did: AppraisalApi['did'] = async (asked, more = '') => {
    const object = objectOf(asked.name);
    const state = states?.(object) === false ? '' : 'state';
    const payload = await change(service, asked.by, callOf(asked, `${object} { id version ${state} ${more} }`));
    expect(payload.problems).toEqual([]);
    return shownSchema.parse(payload[object]);
  };
  const told: AppraisalApi['told'] = async (asked) => {
    const { problems } = await change(service, asked.by, callOf(asked, ''));
    return problems.map(({ code, path }) => `${code} ${(path ?? []).join('.')}`.trim()).join(', ');
  };
  const of = ({ id, version }: Shown, asked: Asked): Asked => {
    return { ...asked, input: { id, expectedVersion: version, ...asked.input } };
  };
  return {
    did,
    told,
    toldOf: (row, asked) => told(of(row, asked)),
    step: (row, asked, more) => did(of(row, asked), more),
    see: async (by, field) => Object.values(dataSchema.parse(await read(service, by, { query: `{ ${field} }` })))[0],
    letIn: lettingIn(service),
    member: (body) => {
      order += 1;
      return plantMember(service.request(), { body, order });
    },
  };
}
