import { spawnSync } from 'node:child_process';
import { astroProgram } from './lib/astro-program.ts';

console.log('Building the site…');
const { status } = spawnSync(process.execPath, [astroProgram, 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
if (status === 0) await import('./preview.ts');
else process.exitCode = 1;
