import { writeFileSync } from 'node:fs';
import { demoResults } from './lib/demo-results.ts';

writeFileSync('src/content/results/demo.csv', demoResults('teplia'));
