import { getNamedType, TypeInfo, visit, visitWithTypeInfo, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { Role } from '#domain/caller/caller.ts';
import { mayDo } from '#domain/caller/permission.ts';
import { ruleFor } from './field-rules.ts';
import { requestError } from './request-error.ts';

/** The first field of a document that `role` may not read, as `Type.field`; undefined when it may read them all. */
export function firstForbiddenField(schema: GraphQLSchema, document: DocumentNode, role: Role): string | undefined {
  const types = new TypeInfo(schema);
  let forbidden: string | undefined;
  const visitor = visitWithTypeInfo(types, {
    Field: (node) => {
      const parent = types.getParentType();
      const type = parent === null || parent === undefined ? '' : getNamedType(parent).name;
      const action = ruleFor(type, node.name.value);
      if (action !== undefined && mayDo(role, action)) return;
      forbidden ??= `${type}.${node.name.value}`;
    },
  });
  visit(document, visitor);
  return forbidden;
}

/** FORBIDDEN, naming the field and the role. */
export function forbiddenField(field: string, role: Role): Error {
  return requestError(
    'FORBIDDEN',
    { zh: `角色 ${role} 无权使用 ${field}。`, en: `The role ${role} may not use ${field}.` },
    { field, role },
  );
}
