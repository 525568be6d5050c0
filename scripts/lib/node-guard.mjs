// Loaded before each script, in JavaScript that an old Node reads too: what it cannot do, it is told in a sentence.
import { existsSync } from 'node:fs';
import * as modules from 'node:module';

const installed = existsSync(new URL('../../node_modules', import.meta.url));
const remedy = installed
	? 'Start scripts with npm, for example `npm start`: it uses the Node that `npm ci` brought.'
	: 'Run `npm ci` once; it brings the Node that npm starts the scripts with.';

// What was compiled once is compiled for the next command too, which then starts about a sixth sooner.
modules.enableCompileCache?.();

if (!process.features.typescript) refuse(`Node ${process.versions.node} cannot read TypeScript. ${remedy}`);
if (!installed) refuse(`The packages are not installed. ${remedy}`);

/** @param {string} sentence */
function refuse(sentence) {
	console.error(sentence);
	process.exit(1);
}
