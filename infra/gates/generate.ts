import { writeGeneratedFiles } from './generated-files.ts';

for (const path of await writeGeneratedFiles()) console.log(`wrote ${path}`);
