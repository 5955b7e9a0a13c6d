import { spawnSync } from 'node:child_process';

/** Every gate in order, by its npm script. The tests come last: their closing line ends the run. */
const GATES = [
  { name: 'generated files are current', script: 'check:generated' },
  { name: 'format', script: 'check:format' },
  { name: 'types', script: 'check:types' },
  { name: 'lint of code and contract', script: 'lint' },
  { name: 'layers', script: 'check:layers' },
  { name: 'dead code', script: 'check:dead-code' },
  { name: 'no breaking change of the contract', script: 'check:schema' },
] as const;
const TESTS = 'test:unit';

for (const { name, script } of GATES) {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--run', script], { encoding: 'utf8' });
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(5);
  console.log(`${status === 0 ? 'pass' : 'FAIL'} ${seconds} s  ${name}`);
  if (status !== 0) {
    console.log(`${stdout}${stderr}\nThe gate "${name}" failed. Run it alone with: npm run ${script}`);
    process.exit(1);
  }
}
process.exitCode = spawnSync(process.execPath, ['--run', TESTS], { stdio: 'inherit' }).status ?? 1;
