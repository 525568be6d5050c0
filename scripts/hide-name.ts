import { randomBytes } from 'node:crypto';
import { hideName } from '../src/lib/checker/secret-names.ts';

/** Prints the line by which `secret-names.yaml` knows a name without telling it: `npm run hide-name -- "Project Name"`. */
const name = process.argv.slice(2).join(' ');

try {
	console.log(`    - ${hideName(name, randomBytes(8).toString('hex'))}`);
} catch (error) {
	console.error(name.trim() === '' ? 'Write the name behind the command: npm run hide-name -- "Project Name"' : (error as Error).message);
	process.exitCode = 1;
}
