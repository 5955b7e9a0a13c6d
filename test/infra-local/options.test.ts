import { expect, it } from 'vitest';
import { readStartOptions } from '../../infra/local/options.ts';

it('a start without options listens on 4000 and keeps its files', () => {
  expect(readStartOptions([], undefined)).toEqual({ port: 4000, memory: false, fresh: false });
});

it('--port goes before PORT', () => {
  expect(readStartOptions([], '5000').port).toBe(5000);
  expect(readStartOptions(['--port', '6000', '--memory', '--fresh'], '5000')).toEqual({
    port: 6000,
    memory: true,
    fresh: true,
  });
});

it.each([['0'], ['65536'], ['80.5'], ['http']])('the port %s is refused with the usage', (port) => {
  expect(() => readStartOptions(['--port', port], undefined)).toThrow(/1 to 65535[^]*npm start --/);
});

it.each(['1', '65535'])('the port %s is taken', (port) => {
  expect(readStartOptions(['--port', port], undefined).port).toBe(Number(port));
});

it.each([['--prot=1'], ['seed']])('the unknown argument %s is refused with the usage', (argument) => {
  expect(() => readStartOptions([argument], undefined)).toThrow('npm start --');
});
