import graphqlPlugin from '@graphql-eslint/eslint-plugin';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Files that may pass 200 lines, each with the reason why it is not cut. */
const LONG_FILES = [
  // Everything the services need from outside, in one list to read at a glance.
  'functions/services/ports.ts',
];

const CONSOLE_PROGRAMS = [
  'cli/**',
  'examples/**',
  'bench/**',
  'infra/local/**',
  'infra/gates/**',
  'infra/regions/**',
  'infra/build.ts',
  'docs/access-patterns.ts',
  'test/support/closing-line-reporter.ts',
];
const WHERE_A_TOOL_DEMANDS_DEFAULT_EXPORTS = ['*.config.ts', 'codegen.ts'];

const NO_DOUBLE_ASSERTION = {
  selector: 'TSAsExpression > TSAsExpression[typeAnnotation.type="TSUnknownKeyword"]',
  message: 'Parse the value at its border instead of asserting it through unknown.',
};
const NO_DEFAULT_EXPORT = {
  selector: 'ExportDefaultDeclaration, ExportSpecifier[exported.name="default"]',
  message: 'Export by name, so that a thing has one name everywhere.',
};
const NO_BARREL = {
  selector: 'ExportAllDeclaration, ExportNamedDeclaration[source]',
  message: 'Import from the file that makes the thing; no barrel files.',
};
const NO_CLOCK = {
  selector:
    'CallExpression[callee.object.name="Date"][callee.property.name="now"], NewExpression[callee.name="Date"][arguments.length=0]',
  message: 'Time is a port: take it from the clock that compose.ts hands in (functions/platform/clock.ts).',
};
const NO_CHANCE = {
  selector:
    'CallExpression[callee.object.name="Math"][callee.property.name="random"], CallExpression[callee.property.name="randomUUID"], CallExpression[callee.name=/^random(UUID|Bytes|Int)$/]',
  message: 'Randomness and ids are ports: take them from what compose.ts hands in (functions/platform/ids.ts).',
};
const NO_SKIPPED_TEST = {
  selector:
    'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(only|skip|skipIf|runIf|todo|fails)$/]',
  message: 'Every test runs, each time.',
};
const NO_SLEEP = {
  selector: 'CallExpression[callee.name=/^(setTimeout|sleep|delay)$/]',
  message: 'Wait for the thing itself (vi.waitFor, expect.poll), never for a fixed time.',
};
const EVERYWHERE = [NO_DOUBLE_ASSERTION, NO_DEFAULT_EXPORT, NO_BARREL];

const restrict = (...syntax) => ({ 'no-restricted-syntax': ['error', ...syntax] });

const typescript = {
  name: 'typescript',
  files: ['**/*.ts'],
  extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
  languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  rules: {
    'max-lines': ['error', { max: 200 }],
    'max-lines-per-function': ['error', { max: 60 }],
    'max-params': ['error', { max: 3 }],
    'no-console': 'error',
    'no-param-reassign': 'error',
    // `== null` is the one idiom that means null or undefined, which the contract's inputs mix.
    eqeqeq: ['error', 'always', { null: 'ignore' }],
    '@typescript-eslint/consistent-type-assertions': [
      'error',
      { assertionStyle: 'as', objectLiteralTypeAssertions: 'never', arrayLiteralTypeAssertions: 'never' },
    ],
    '@typescript-eslint/explicit-module-boundary-types': 'error',
    '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    '@typescript-eslint/prefer-readonly': 'error',
    '@typescript-eslint/require-array-sort-compare': 'error',
    '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    '@typescript-eslint/switch-exhaustiveness-check': [
      'error',
      { considerDefaultExhaustiveForUnions: false, requireDefaultForNonUnion: true },
    ],
    ...restrict(...EVERYWHERE),
  },
};

const contract = {
  name: 'contract',
  files: ['schema/*.graphql'],
  plugins: { '@graphql-eslint': graphqlPlugin },
  languageOptions: {
    parser: graphqlPlugin.parser,
    parserOptions: {
      graphQLConfig: { schema: ['schema/*.graphql', '!schema/schema.graphql', '!schema/baseline.graphql'] },
    },
  },
  rules: {
    ...graphqlPlugin.configs['flat/schema-recommended'].rules,
    ...graphqlPlugin.configs['flat/schema-relay'].rules,
    '@graphql-eslint/description-style': ['error', { style: 'inline' }],
    '@graphql-eslint/no-typename-prefix': 'off',
    '@graphql-eslint/strict-id-in-types': 'off',
    '@graphql-eslint/input-name': ['error', { caseSensitiveInputType: true, checkInputType: false }],
    '@graphql-eslint/no-root-type': ['error', { disallow: ['subscription'] }],
    '@graphql-eslint/no-scalar-result-type-on-mutation': 'error',
    '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
    '@graphql-eslint/relay-edge-types': [
      'error',
      { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false },
    ],
    '@graphql-eslint/require-deprecation-date': 'error',
    '@graphql-eslint/require-description': [
      'error',
      {
        types: true,
        rootField: true,
        DirectiveDefinition: true,
        EnumValueDefinition: true,
        FieldDefinition: true,
        InputValueDefinition: true,
      },
    ],
  },
};

/** Clients with documents; the plugin reads those of all of them at once. */
const CLIENTS = ['cli', 'examples/till'];

const documentsOf = (folder) => ({
  name: `documents of ${folder}`,
  files: [`${folder}/**/*.graphql`],
  plugins: { '@graphql-eslint': graphqlPlugin },
  languageOptions: {
    parser: graphqlPlugin.parser,
    parserOptions: {
      graphQLConfig: { schema: 'schema/schema.graphql', documents: CLIENTS.map((one) => `${one}/**/*.graphql`) },
    },
  },
  rules: graphqlPlugin.configs['flat/operations-recommended'].rules,
});

export default defineConfig(
  globalIgnores([
    '**/__generated__/',
    'schema/schema.graphql',
    'schema/baseline.graphql',
    'cdk.out/',
    'dist/',
    'coverage/',
    '.data/',
  ]),
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  typescript,
  { name: 'ports', files: ['functions/**/*.ts'], rules: restrict(...EVERYWHERE, NO_CLOCK, NO_CHANCE) },
  {
    name: 'where the ports are made',
    files: ['functions/platform/{clock,ids,secret-bytes}.ts'],
    rules: restrict(...EVERYWHERE),
  },
  {
    name: 'time outside the functions',
    files: ['infra/**/*.ts', 'cli/**/*.ts'],
    // The command line has one clock, in a file of its own.
    ignores: ['infra/local/**', 'cli/clock.ts'],
    rules: restrict(...EVERYWHERE, NO_CLOCK),
  },
  {
    name: 'entities, whose type is what ElectroDB infers',
    files: ['functions/store/*-entity.ts'],
    rules: { '@typescript-eslint/explicit-module-boundary-types': 'off' },
  },
  { name: 'console programs', files: CONSOLE_PROGRAMS, rules: { 'no-console': 'off' } },
  {
    name: 'tests',
    files: ['test/**/*.ts'],
    rules: {
      // A table of cases may be long; it is still one rule per test.
      'max-lines': ['error', { max: 400 }],
      'max-lines-per-function': 'off',
      '@typescript-eslint/require-await': 'off',
      ...restrict(...EVERYWHERE, NO_SKIPPED_TEST, NO_SLEEP),
    },
  },
  { name: 'default exports', files: WHERE_A_TOOL_DEMANDS_DEFAULT_EXPORTS, rules: restrict(NO_DOUBLE_ASSERTION) },
  ...LONG_FILES.map((file) => ({ name: file, files: [file], rules: { 'max-lines': 'off' } })),
  contract,
  ...CLIENTS.map(documentsOf),
);
