import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Path of Astro's command-line program. */
export const astroProgram = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin', 'astro.mjs');
