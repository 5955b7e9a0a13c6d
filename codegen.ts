import type { CodegenConfig } from '@graphql-codegen/cli';
import { PARENT_TYPES } from './infra/gates/parent-types.ts';

/** What resolvers give and take for each scalar: the domain's own branded values. */
const DOMAIN_SCALARS = {
  ID: 'string',
  DateTime: '\\#domain/day.ts#Instant',
  LocalDate: '\\#domain/day.ts#LocalDate',
  RegionCode: '\\#domain/region/region-code.ts#RegionCode',
  CreditCode: '\\#domain/credit-code.ts#CreditCode',
  CardToken: '\\#domain/card/card-token.ts#CardToken',
  Fen: '\\#domain/money.ts#Fen',
  Decimal: '\\#domain/decimal.ts#Decimal',
};

/** The wire form of each scalar, as a client sees it. */
const WIRE_SCALARS = {
  ID: 'string',
  DateTime: 'string',
  LocalDate: 'string',
  RegionCode: 'string',
  CreditCode: 'string',
  CardToken: 'string',
  Fen: 'number',
  Decimal: 'string',
};

const READONLY_TYPES = { strictScalars: true, immutableTypes: true, useTypeImports: true };

/** The typed documents of a client, which knows the service by these only. */
const clientDocuments = (folder: string) => ({
  documents: `${folder}/**/*.graphql`,
  plugins: ['typescript-operations', 'typed-document-node'],
  config: { ...READONLY_TYPES, scalars: WIRE_SCALARS, enumType: 'string-literal', documentMode: 'string' },
});

const config: CodegenConfig = {
  silent: true,
  ignoreNoDocuments: true,
  schema: ['schema/*.graphql', '!schema/schema.graphql', '!schema/baseline.graphql'],
  generates: {
    'functions/graphql/__generated__/resolver-types.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        ...READONLY_TYPES,
        scalars: DOMAIN_SCALARS,
        contextType: '\\#graphql/context.ts#RequestContext',
        mappers: PARENT_TYPES,
        avoidOptionals: { field: true, object: true, resolvers: true, query: true, mutation: true },
        enumsAsTypes: true,
        maybeValue: 'T | null',
        inputMaybeValue: 'T | null | undefined',
        resolversNonOptionalTypename: { unionMember: true, interfaceImplementingType: true },
      },
    },
    'schema/schema.graphql': { plugins: ['schema-ast'], config: { sort: true, includeDirectives: true } },
    'cli/__generated__/documents.ts': clientDocuments('cli'),
    'examples/till/__generated__/documents.ts': clientDocuments('examples/till'),
  },
};

export default config;
