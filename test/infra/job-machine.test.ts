import { describe, expect, it } from 'vitest';
import { statementsOf } from './job-template.ts';
import { synthesiseJobs, VARIANTS } from './synthesis.ts';

describe.each(VARIANTS)('the machine of file jobs ($variant)', ({ options }) => {
  const template = synthesiseJobs(options);

  it('reads lists of parts and no other object, and opens them with the key of the service', () => {
    const statements = statementsOf(template, 'JobsMachine');
    const reads = statements.filter(({ Action }) => Action.some((action) => action.startsWith('s3:')));
    expect(reads.map(({ Action }) => Action)).toEqual([['s3:GetObject']]);
    expect(JSON.stringify(reads[0]?.Resource)).toMatch(/"\/jobs\/\*\/parts\.json"/);
    const opens = statements.filter(({ Action }) => Action.some((action) => action.startsWith('kms:')));
    expect(opens.map(({ Action }) => Action)).toEqual([['kms:Decrypt']]);
    expect(JSON.stringify(opens[0]?.Resource)).toMatch(/:ExportsOutputFnGetAttKey/);
  });
});
