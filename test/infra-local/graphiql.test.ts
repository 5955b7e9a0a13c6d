import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSchema, parse, validate } from 'graphql';
import { expect, it } from 'vitest';
import { EXAMPLE_QUERY } from '../../infra/local/example-query.ts';
import { graphiqlFile, graphiqlPage } from '../../infra/local/graphiql.ts';
import { personas } from '../../infra/local/personas.ts';

const page = graphiqlPage(personas);
const html = String(page.body);

it('the page names no other host and asks the service on its own', () => {
  expect(html).not.toMatch(/(https?:)?\/\/[a-z0-9-]+\./i);
  expect(html).toContain('"endpoint": "/graphql"');
});

it('the content policy allows no other host, and only scripts of this very page', () => {
  const policy = String(page.headers['content-security-policy']);
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/https?:|\*|unsafe-eval|script-src[^;]*unsafe-inline/);
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? 'none';
  const scripts = html.match(/<script[^>]*>/g) ?? [];
  expect(scripts.length).toBeGreaterThan(3);
  for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`);
});

it('the nonce is new for every page', () => {
  expect(graphiqlPage(personas).headers['content-security-policy']).not.toBe(page.headers['content-security-policy']);
});

it('every file the page loads is served from here', async () => {
  const files = [...html.matchAll(/(?:href|src|from)[= ]"(\/[^"]+)"/g)].map((match) => match[1] ?? '');
  expect(files).toEqual(expect.arrayContaining(['/graphiql/ruru.js', '/graphiql/ruru.css']));
  for (const file of files) expect(await graphiqlFile(file, undefined)).toMatchObject({ status: 200 });
});

it('every persona can be chosen', () => {
  for (const { subject } of personas) expect(html).toContain(`<option value="${subject}"`);
});

it('the first query is one the schema understands', () => {
  const schema = readFileSync(fileURLToPath(new URL('../../schema/schema.graphql', import.meta.url)), 'utf8');
  expect(validate(buildSchema(schema), parse(EXAMPLE_QUERY))).toEqual([]);
});
