import { bundleGraphql, BUNDLE_LIMIT } from './bundle.ts';

const SHOWN = 15;

const { bytes, packages, later, folder } = await bundleGraphql({ sourceMap: process.argv.includes('--sourcemap') });
console.log(
  `${folder}: ${bytes.toLocaleString('en')} of at most ${BUNDLE_LIMIT.toLocaleString('en')} bytes at the start`,
);
for (const { name, bytes: share } of packages.slice(0, SHOWN)) {
  console.log(`${share.toLocaleString('en').padStart(10)}  ${name}`);
}
console.log('loaded when first needed:');
for (const { name, bytes: size } of later.slice(0, SHOWN)) {
  console.log(`${size.toLocaleString('en').padStart(10)}  ${name}`);
}
