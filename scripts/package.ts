import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readPortal } from '../src/integrations/portal.ts';
import { packageFormats, type PackageFormat } from '../src/lib/lms/dialect.ts';
import { assembleSite } from './lib/assemble-site.ts';
import { buildLessons, hostedCourse, packLessons } from './lib/package-lessons.ts';

/**
 * `npm run package -- --path new-hire --format scorm2004`, with `--track` or `--lesson` in place of `--path`. With
 * `--format cmi5 --hosted` it writes a course whose entries are pages of the site.
 */
const root = process.cwd();
const kinds = ['path', 'track', 'lesson'] as const;
const text = { type: 'string' } as const;
const usage = `Say what is to be packaged, and for which format: npm run package -- --path new-hire --format ${packageFormats.join('|')} [--language ru]. In place of --path there is --track linkedin, or --lesson linkedin/profile. With --format cmi5 --hosted the entries are pages of the site.`;

const { languages, defaultLanguage, lms } = readPortal(root);
const { values } = parseArgs({
	options: { path: text, track: text, lesson: text, format: text, language: text, hosted: { type: 'boolean' } },
	strict: false,
});
const chosen = kinds.filter((kind) => typeof values[kind] === 'string');
const [kind] = chosen;
const language = typeof values['language'] === 'string' ? values['language'] : defaultLanguage;
const format = packageFormats.find((each) => each === values['format']);

if (chosen.length !== 1 || !kind || !format) {
	console.error(usage);
	process.exitCode = 1;
} else if (!languages.some(({ code }) => code === language)) {
	console.error(`The site has no language \`${language}\`. It has ${languages.map(({ code }) => code).join(', ')}.`);
	process.exitCode = 1;
} else if (values['hosted'] && (format !== 'cmi5' || !lms)) {
	console.error(
		format === 'cmi5'
			? 'portal.yaml names no record store, so pages of the site may report to none. Add `lms: { stores: [https://lms.company.example] }`, publish the site, and try again.'
			: 'Only cmi5 opens pages of the site by their address: npm run package -- --path new-hire --format cmi5 --hosted.',
	);
	process.exitCode = 1;
} else if (!namesOf(kind).includes(String(values[kind]))) {
	const id = String(values[kind]);
	const alike = namesOf(kind).filter((name) => name.startsWith(`${id.split('/')[0]}/`));
	console.error(`There is no ${kind} \`${id}\` in \`${language}\`. There are ${(alike.length > 0 ? alike : namesOf(kind)).join(', ')}.`);
	process.exitCode = 1;
} else {
	await write(kind, String(values[kind]), format);
}

/** What could be packaged: a long build is no way to hear of a mistyped name. */
function namesOf(of: (typeof kinds)[number]): string[] {
	const folder = of === 'path' ? 'src/content/paths' : `src/content/docs/${language}/training`;
	const files = globSync(of === 'path' ? '*.{yaml,yml}' : '*/*.{mdx,md}', { cwd: join(root, folder) });
	const names = files.map((file) => file.replaceAll('\\', '/').replace(/\.\w+$/, ''));
	return [...new Set(of === 'track' ? names.map((name) => dirname(name)) : names)].toSorted();
}

async function write(what: (typeof kinds)[number], id: string, into: PackageFormat): Promise<void> {
	const hosted = values['hosted'] === true;
	const name = `packages/${[what === 'path' ? '' : what, ...id.split('/'), language, into].filter(Boolean).join('-')}.${hosted ? 'xml' : 'zip'}`;
	console.log('Building the lessons…');
	const built = await buildLessons({ assemble: (folder) => assembleSite(folder, root), kind: what, id, language });
	if ('failed' in built) {
		console.error(built.failed);
		process.exitCode = 1;
		return;
	}
	const file = join(root, name);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, hosted ? hostedCourse(built) : packLessons(built, into));
	console.log(`${name}: ${built.units.map(({ title }) => title).join(' · ')}`);
	if (into === 'cmi5' && built.stores.length === 0) {
		console.log(
			'portal.yaml names no record store, so each page reports to the host that opens it. To let it report to yours alone, add `lms: { stores: [https://lms.company.example] }` and make the package again.',
		);
	}
}
