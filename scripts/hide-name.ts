import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { isSeq } from 'yaml';
import { hideName } from '../src/lib/checker/secret-names.ts';
import { changed } from './lib/adopt/yaml-text.ts';

/** Puts a name into the list of secret names without telling it: `npm run hide-name -- "Project Name"`. */
const name = process.argv.slice(2).join(' ');
const file = 'src/content/rules/secret-names.yaml';

/** The salt of the list, so that a draft need not be hashed with several. */
function saltOf(text: string): string {
	return /\b[1-4]\.([0-9a-f]{32})\./.exec(text)?.[1] ?? randomBytes(16).toString('hex');
}

/** Adds a hash to the list; one that is there already is not added twice. */
function withHash(text: string, hash: string): string {
	return changed(text, (document) => {
		const list = document.getIn(['find', 'secrets']);
		if (!isSeq(list)) return document.setIn(['find', 'secrets'], [hash]);
		list.flow = false;
		if (!(list.toJSON() as unknown[]).includes(hash)) list.add(hash);
	});
}

try {
	if (!existsSync(file)) throw new Error(`There is no ${file}, which lists such names. Bring it back from Outspoken first.`);
	const text = readFileSync(file, 'utf8');
	writeFileSync(file, withHash(text, await hideName(name, saltOf(text))));
	console.log(`${file}  written: the name is in it, and nobody can read it there.`);
} catch (error) {
	console.error(name.trim() === '' ? 'Write the name behind the command: npm run hide-name -- "Project Name"' : (error as Error).message);
	process.exitCode = 1;
}
