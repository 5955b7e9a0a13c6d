import type { OnResolveArgs, Plugin } from 'esbuild';

interface LeftOut {
  /** Why the deployed function never needs the module. */
  readonly reason: string;
  /** What stands in its place; it fails loudly where it could be called at all. */
  readonly source: string;
  /** The only package whose request is meant; without it, everyone's is. */
  readonly askedBy?: string;
}

const refuse = (advice: string): string => `throw new Error(${JSON.stringify(`Left out of the bundle: ${advice}`)});`;

function refuseApolloPlugin(name: string): LeftOut {
  return {
    reason: `the server names its plugins; ${name}, which Apollo adds unasked, is switched off`,
    source: `export function ApolloServerPlugin${name}() { ${refuse(`use ApolloServerPlugin${name}Disabled()`)} }`,
    askedBy: '@apollo/server',
  };
}

const LANDING_PAGE: LeftOut = {
  reason: 'a deployed service shows no landing page; the local server has its own GraphiQL',
  source: `export { refuse as ApolloServerPluginLandingPageLocalDefault, refuse as ApolloServerPluginLandingPageProductionDefault };
    function refuse() { ${refuse('use ApolloServerPluginLandingPageDisabled()')} }`,
  askedBy: '@apollo/server',
};

/** ElectroDB makes items and keys for us and is never given a client (ADR 0001); it asks for all commands of the SDK at once. */
const ELECTRO_CLIENT: LeftOut = {
  reason: 'the requests are made by functions/store, with the few commands it uses',
  source: `module.exports = new Proxy({}, { get() { ${refuse('send requests through functions/store')} } });`,
  askedBy: 'electrodb',
};

/** Modules that dependencies reach but the deployed function does not use: by package name, or by the path they are asked for. */
const LEFT_OUT: Readonly<Record<string, LeftOut>> = {
  './plugin/cacheControl/index.js': refuseApolloPlugin('CacheControl'),
  './plugin/usageReporting/index.js': refuseApolloPlugin('UsageReporting'),
  './plugin/schemaReporting/index.js': refuseApolloPlugin('SchemaReporting'),
  './plugin/inlineTrace/index.js': refuseApolloPlugin('InlineTrace'),
  './plugin/landingPage/default/index.js': LANDING_PAGE,
  './incrementalDeliveryPolyfill.js': {
    reason:
      'our own executor stands where Apollo takes a gateway; the module asks for graphql while running, which keeps all of it in the bundle',
    source: `export function executeIncrementally() { ${refuse('give Apollo Server a gateway')} }`,
    askedBy: '@apollo/server',
  },
  '@apollo/utils.createhash': {
    reason:
      'it looks for the hash of Node.js with module.require, which a bundle lacks, and takes a slow one in JavaScript',
    source: `export { createHash } from 'node:crypto';`,
  },
  '@graphql-tools/schema': {
    reason:
      'Apollo Server needs it to make a schema of type definitions; ours is made before (functions/graphql/executable-schema.ts)',
    source: `export function makeExecutableSchema() { ${refuse('give Apollo Server a schema')} }`,
  },
  'fast-json-stringify': {
    reason: 'graphql-jit needs it for its option customJSONSerializer only, which stays off; it brings all of ajv',
    source: `export default () => { ${refuse('keep customJSONSerializer off')} };`,
  },
  jsonschema: {
    reason:
      'ElectroDB checks the form of each entity with it at start-up; the entities are constants, checked in every test run',
    source: `export class Validator { addSchema() {} validate() { return { errors: [] }; } }
      Validator.prototype.customFormats = {};`,
  },
  '@aws-sdk/lib-dynamodb': ELECTRO_CLIENT,
  '@aws-sdk/util-dynamodb': ELECTRO_CLIENT,
  '@aws-sdk/credential-provider-node': {
    reason:
      'Lambda hands its credentials over in the environment; profiles, SSO and instance metadata do not exist there',
    source: `import { fromEnv } from '@aws-sdk/credential-provider-env'; export const defaultProvider = (init) => fromEnv(init);`,
  },
};

const SPACE = 'left-out';

/** Puts the stand-ins of `LEFT_OUT` in the place of their modules; `root` is where stand-ins resolve their own imports. */
export function leaveOut(root: string): Plugin {
  const names = Object.keys(LEFT_OUT).map((name) => name.replaceAll('.', String.raw`\.`));
  return {
    name: SPACE,
    setup: (build) => {
      build.onResolve({ filter: new RegExp(`^(${names.join('|')})$`) }, (request) =>
        isMeant(request) ? { path: request.path, namespace: SPACE } : undefined,
      );
      build.onLoad({ filter: /.*/, namespace: SPACE }, ({ path }) => ({
        contents: LEFT_OUT[path]?.source ?? '',
        resolveDir: root,
      }));
    },
  };
}

/** Whether the stand-in is for whoever asks here. */
function isMeant({ path, importer }: OnResolveArgs): boolean {
  const askedBy = LEFT_OUT[path]?.askedBy;
  return askedBy === undefined || importer.replaceAll('\\', '/').includes(`/node_modules/${askedBy}/`);
}
