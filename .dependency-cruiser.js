/** Who may import whom. Anything of ours that a layer's `mayReach` does not name is refused. */
const OURS = '^(functions|infra|cli|examples|bench|test|data|schema|web)/|^[^/]+\\.(js|ts)$';
const PORTS = '^functions/services/ports(\\.ts$|/)';
const HANDLERS = '^functions/[^/]+/handler\\.ts$';
const COMPOSE = '^functions/compose(\\.ts$|/)';
const LOCAL = '^infra/local/';

const layer = (name, { from, fromNot = [], mayReach, comment }) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, ...(fromNot.length > 0 && { pathNot: fromNot }) },
  to: { path: OURS, pathNot: mayReach },
});

/** An edge of the system (GraphQL, stream, jobs, schedule, remind): translates, and calls services. */
const edge = (folder) =>
  layer(`${folder}-layer`, {
    from: `^functions/${folder}/`,
    mayReach: ['^functions/(services|domain|platform)/', `^functions/${folder}/`, COMPOSE],
    comment: `${folder} reaches services, domain, platform and its own files; never the store.`,
  });

/** A client like any other: it knows the service by its own generated documents only. */
const client = (folder) =>
  layer(`${folder}-layer`, {
    from: `^${folder}/`,
    mayReach: [`^${folder}/`],
    comment: `${folder} is a client: it knows the service by its generated documents only.`,
  });

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'domain-layer',
      comment: 'domain reaches domain only: no package, no node built-in.',
      severity: 'error',
      from: { path: '^functions/domain/' },
      to: { pathNot: '^functions/domain/' },
    },
    {
      name: 'services-layer',
      comment: 'services reach domain, and of the outside their ports only.',
      severity: 'error',
      from: { path: '^functions/services/' },
      to: { pathNot: ['^functions/domain/', '^functions/services/'] },
    },
    layer('store-layer', {
      from: '^functions/store/',
      mayReach: ['^functions/(store|domain|platform)/', PORTS],
      comment: 'store reaches domain, services/ports (types) and platform.',
    }),
    {
      name: 'store-takes-types-of-ports',
      comment: 'store implements the ports; it imports nothing of them but types.',
      severity: 'error',
      from: { path: '^functions/store/' },
      to: { path: PORTS, dependencyTypesNot: ['type-only'] },
    },
    layer('platform-layer', {
      from: '^functions/platform/',
      mayReach: ['^functions/platform/'],
      comment: 'platform reaches nothing else of ours.',
    }),
    ...['graphql', 'stream', 'jobs', 'schedule', 'remind'].map(edge),
    layer('compose-layer', {
      from: COMPOSE,
      mayReach: ['^functions/'],
      comment: 'compose reaches all of functions, and nothing outside.',
    }),
    {
      name: 'compose-is-for-entry-points',
      comment: 'Only handlers and infra/local put the system together (tests and the bench may reach anything).',
      severity: 'error',
      from: { pathNot: [HANDLERS, COMPOSE, LOCAL, '^(test|bench)/'] },
      to: { path: COMPOSE },
    },
    layer('infra-layer', {
      from: '^infra/',
      fromNot: [LOCAL],
      mayReach: ['^infra/', '^functions/store/table\\.ts$', '^functions/platform/env\\.ts$'],
      comment: 'infra reaches store/table.ts, platform/env.ts and infra.',
    }),
    layer('infra-local-layer', {
      from: LOCAL,
      mayReach: ['^infra/', '^functions/store/table\\.ts$', '^functions/platform/env\\.ts$', COMPOSE, HANDLERS],
      comment: 'infra/local reaches what infra reaches, and compose and the handlers.',
    }),
    ...['cli', 'web', 'examples/till'].map(client),
    {
      name: 'nothing-imports-tests',
      comment: 'Nothing imports test or bench.',
      severity: 'error',
      from: { pathNot: '^(test|bench)/|^vitest\\.config\\.ts$' },
      to: { path: '^(test|bench)/' },
    },
    {
      name: 'no-circle',
      comment: 'Two files that need each other are one thing, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolvable',
      comment: 'An import has to lead somewhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'shipped-code-needs-no-tool',
      comment: 'What is shipped runs on dependencies; devDependencies may lend it types only.',
      severity: 'error',
      from: { path: '^(functions|cli|examples)/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-shapeless-names',
      comment: 'A file is named by what it exports; utils, helpers, common and manager say nothing.',
      severity: 'error',
      from: {},
      to: { path: '[/-](util|utils|helper|helpers|common|manager)(\\.ts$|/)', pathNot: 'node_modules' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(node_modules|cdk\\.out|dist|coverage)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
      // The last one for packages that hold types only.
      mainFields: ['main', 'types', 'typings'],
    },
  },
};
