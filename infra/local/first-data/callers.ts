import type { SystemApi } from '../../../functions/compose/system-api.ts';
import { personas, type Persona, type PersonaScope } from '../personas.ts';
import { makeChange, SYSTEMS } from './change.ts';

const NATION = '000000';

/** A caller to be let in. */
type Registration = Pick<Persona, 'subject' | 'name' | 'role'> & { readonly scope: Record<string, unknown> };

/** Lets a caller in; one that is known stays as it is. */
export async function registerCaller(api: SystemApi, { subject, ...facts }: Registration): Promise<void> {
  const input = { idempotencyKey: `first-data:caller:${subject}`, subject, ...facts };
  const change = {
    by: 'maker',
    field: 'registerApiClient',
    inputType: 'RegisterApiClientInput',
    ask: '',
    input,
  } as const;
  await makeChange(api, change, 'SUBJECT_TAKEN');
}

function scopeOf(scope: PersonaScope, bodyIds: ReadonlyMap<string, string>): Record<string, unknown> {
  switch (scope.kind) {
    case 'REGION':
    case 'SELF':
      return { kind: scope.kind, regionCode: scope.regionCode };
    case 'CARD_PROGRAM':
      return { kind: scope.kind, regionCode: scope.regionCode, cardProgram: scope.code };
    case 'SPONSOR':
      return { kind: scope.kind };
    case 'BODY':
      return { kind: scope.kind, bodyId: bodyIds.get(scope.bodyCode) };
  }
}

/** Records the systems themselves, so that the audit trail names nobody unknown. No issuer gives them tokens. */
export async function registerSystems(api: SystemApi): Promise<void> {
  const scope = { kind: 'REGION', regionCode: NATION };
  const names = { maker: '首批数据录入（系统）', checker: '首批数据审核（系统）', upper: '首批数据复审（系统）' };
  await registerCaller(api, { subject: SYSTEMS.maker, name: names.maker, role: 'PROVINCE_ADMIN', scope });
  await registerCaller(api, { subject: SYSTEMS.checker, name: names.checker, role: 'PROVINCE_ADMIN', scope });
  await registerCaller(api, { subject: SYSTEMS.upper, name: names.upper, role: 'PROVINCE_ADMIN', scope });
}

/** Lets every persona in but the members, who come with their cards and posts, and the sponsors. */
export async function registerPersonas(api: SystemApi, bodyIds: ReadonlyMap<string, string>): Promise<void> {
  await Promise.all(
    personas
      .filter(({ role }) => role !== 'MEMBER' && role !== 'SPONSOR')
      .map(({ subject, name, role, scope }) =>
        registerCaller(api, { subject, name, role, scope: scopeOf(scope, bodyIds) }),
      ),
  );
}
