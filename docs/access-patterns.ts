import { writeFile } from 'node:fs/promises';
import { renderAccessPatterns } from '#store/access-patterns.ts';

await writeFile(new URL('access-patterns.md', import.meta.url), renderAccessPatterns());
console.log('wrote docs/access-patterns.md');
