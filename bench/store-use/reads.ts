import type { Federation } from './federation.ts';
import type { Callers, Operation } from './operations.ts';

const SHOWN = 'id code name level state region { code name } parent { id name }';
const BODY = `query ($by: UnionBodyKey!) { unionBody(by: $by) { ${SHOWN} } }`;
const BODIES = `query ($filter: UnionBodyFilter, $first: Int!) {
  unionBodies(filter: $filter, first: $first) { nodes { ${SHOWN} } pageInfo { hasNextPage endCursor } }
}`;
const FIGURES = `query ($filter: FigureFilter, $first: Int!) {
  figures(filter: $filter, first: $first) { nodes { id value region { name } indicator { code nameZh } } pageInfo { hasNextPage } }
}`;
const DASHBOARD = `query ($region: RegionCode!) {
  dashboard(regionCode: $region) { region { name } reported { complete figures { id value indicator { nameZh } } } }
}`;

type Choose = (federation: Federation) => object;

function body(name: string, as: keyof Callers, by: Choose): Operation {
  return { name, as, query: BODY, variables: (federation) => ({ by: by(federation) }) };
}

function page(name: string, as: keyof Callers, filter: Choose): Operation {
  return { name, as, query: BODIES, variables: (federation) => ({ first: 100, filter: filter(federation) }) };
}

function figures(name: string, as: keyof Callers, filter: object): Operation {
  return { name, as, query: FIGURES, variables: () => ({ first: 100, filter }) };
}

const ofBody = (name: string, fields: string): Operation => ({
  name,
  as: 'officer',
  query: `query ($id: ID!) { unionBody(by: { id: $id }) { ${fields} } }`,
  variables: (federation) => ({ id: federation.base.id }),
});

/** The reads, each of a page of 100 where it is one. */
export const READS: readonly Operation[] = [
  body('body by id, region scope', 'admin', ({ base }) => ({ id: base.id })),
  body('body by id, body scope', 'officer', ({ base }) => ({ id: base.id })),
  body('body by code', 'reviewer', ({ base }) => ({ code: base.code })),
  body('body by credit code', 'admin', ({ base }) => ({ creditCode: base.creditCode })),
  page('children page', 'admin', ({ wide }) => ({ parentId: wide.id })),
  page('children page, body scope', 'officer', ({ wide }) => ({ parentId: wide.id })),
  page('subtree page, wide', 'admin', ({ wide }) => ({ underId: wide.id })),
  page('subtree page, a chain', 'admin', ({ deep }) => ({ underId: deep.id })),
  page('subtree page, families of 17', 'admin', ({ bushy }) => ({ underId: bushy.id })),
  page('subtree page, families of 2', 'admin', ({ pairs }) => ({ underId: pairs.id })),
  page('subtree page, whole city', 'officer', ({ city }) => ({ underId: city.id })),
  page('region page, county', 'admin', () => ({ regionCode: '330881' })),
  page('region page, province', 'admin', () => ({ regionCode: '330000' })),
  page('bodies by name', 'admin', ({ base }) => ({ name: base.name })),
  page('own bodies, body scope', 'officer', () => ({})),
  ofBody('ancestors', 'ancestors { id name }'),
  ofBody('officers page', 'officers(first: 100) { nodes { id } }'),
  ofBody('covered units page', 'coveredUnits(first: 100) { nodes { id } }'),
  ofBody('agreements page', 'agreements(first: 100) { nodes { id } }'),
  {
    ...{ name: 'facilities in a region', as: 'admin', variables: () => ({}) },
    query: '{ facilities(filter: { regionCode: "330000" }, first: 100) { nodes { id owner { id } } } }',
  },
  figures('figures page, province', 'dashboard', { regionCode: '330000', subtree: true }),
  figures('figures page, county', 'dashboard', { regionCode: '330881' }),
  figures('figures page, indicator', 'dashboard', { indicator: 'indicator_1', regionCode: '330000', subtree: true }),
  { name: 'dashboard', as: 'dashboard', query: DASHBOARD, variables: () => ({ region: '330881' }) },
  {
    ...{ name: 'indicators page', as: 'dashboard', variables: () => ({}) },
    query: '{ indicators(first: 100) { nodes { code nameZh } } }',
  },
];
