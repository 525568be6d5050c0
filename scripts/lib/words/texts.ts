import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument, isMap, isScalar, isSeq, type Node } from 'yaml';
import { readProject } from '../../../src/integrations/author-checks/read.ts';

/** A line or a field that readers read, in one language. */
export interface Text {
	/** Path below the project's folder. */
	file: string;
	/** Counted from 1. */
	line: number;
	language: string;
	text: string;
}

/** Titles of others, addresses, and words that readers write: they are as they are. */
const left = new Set([
	'sources',
	'source',
	'url',
	'href',
	'link',
	'words',
	'patterns',
	'accept',
	'accepted',
	'sums',
	'aliases',
	'searches',
	'unseen',
]);
const leftFolders = ['src/content/terms/', 'src/content/rules/', 'src/content/records/versions/', 'src/content/survey-results/'];
const yamlFiles = ['portal.yaml', 'src/content/**/*.yaml', 'quizzes/**/*.yaml'];

/**
 * Every text that readers read: pages with the fields above them, all localized fields of YAML files, and the interface.
 * Left out are the titles of sources, addresses, code, and the word lists of the post checker and of search.
 *
 * @param root the folder of the project
 */
export async function readTexts(root: string): Promise<Text[]> {
	const { pages, portal } = await readProject(root);
	const languages = languagesOf(portal?.data);
	const ofPages = pages.flatMap(({ file, language, data, lineOf, body, bodyLine }) => [
		...fieldsOf(data, language, languages).map(({ path, ...field }) => ({ ...field, file, line: lineOf(path) ?? 1 })),
		...linesOf(body).map((text, index) => ({ file, line: bodyLine + index, language, text })),
	]);
	const ofYaml = yamlFiles
		.flatMap((pattern) => globSync(pattern, { cwd: root }))
		.map((file) => file.replaceAll('\\', '/'))
		.filter((file) => !leftFolders.some((folder) => file.startsWith(folder)))
		.toSorted()
		.flatMap((file) => inYaml(file, readFileSync(join(root, file), 'utf8'), languages));
	return [...ofPages, ...ofYaml].filter(({ text, language }) => text.trim() !== '' && languages.has(language));
}

function languagesOf(portal: unknown): Set<string> {
	const { languages = [] } = (portal ?? {}) as { languages?: { code: string }[] };
	return new Set(languages.map(({ code }) => code));
}

type Field = { path: PropertyKey[]; language: string; text: string };

/** The texts of the fields above a page, which are in its language. */
function fieldsOf(data: unknown, language: string, languages: ReadonlySet<string>, path: PropertyKey[] = []): Field[] {
	if (typeof data === 'string') return data.includes(' ') ? [{ path, language, text: data }] : [];
	if (typeof data !== 'object' || data === null || data instanceof Date) return [];
	return Object.entries(data).flatMap(([key, value]) =>
		left.has(key)
			? []
			: fieldsOf(value, languages.has(key) ? key : language, languages, [...path, Array.isArray(data) ? Number(key) : key]),
	);
}

/** The localized fields of a YAML file; the interface texts of a language are all of its file. */
function inYaml(file: string, source: string, languages: ReadonlySet<string>): Text[] {
	const counter = new LineCounter();
	const document = parseDocument(source, { lineCounter: counter });
	const [, interfaceLanguage] = /^src\/content\/i18n\/(\w+)\.yaml$/.exec(file) ?? [];
	const walk = (node: unknown, language: string | undefined): Text[] => {
		if (isScalar(node)) {
			if (language === undefined || typeof node.value !== 'string') return [];
			return [{ file, line: counter.linePos((node as Node).range?.[0] ?? 0).line, language, text: node.value }];
		}
		if (isSeq(node)) return node.items.flatMap((item) => walk(item, language));
		if (!isMap(node)) return [];
		return node.items.flatMap(({ key, value }) => {
			const name = isScalar(key) ? String(key.value) : '';
			return left.has(name) || name.startsWith('search.also.') ? [] : walk(value, languages.has(name) ? name : language);
		});
	};
	return walk(document.contents, interfaceLanguage);
}

/** The lines of a page's body without code, addresses and the names of components; what stands in `why` and `for` stays. */
function linesOf(body: string): string[] {
	let inCode = false;
	return body.split('\n').map((line) => {
		if (line.startsWith('```')) {
			inCode = !inCode;
			return '';
		}
		if (inCode) return '';
		return (
			line
				.replaceAll(/`[^`]*`/g, '')
				.replaceAll(/\]\([^)]*\)/g, ']')
				// What a component writes stands in the sentence: an address, a limit.
				.replaceAll(/<[A-Z]\w*[^<>]*\/>/g, (component) => (/\b(?:why|for|alt)=/.test(component) ? component : '…'))
				.replaceAll(/\b(?:id|to|month|code|network|verdict|person|author|role|as|of|href|src)="[^"]*"/g, '')
				.replaceAll(/<\/?[A-Za-z]\w*|\/?>/g, ' ')
				.replaceAll(/\b(?:why|for|job|alt)="([^"]*)"/g, '$1')
				// Where a tag was cut out, its spaces stay behind.
				.replaceAll(/ {2,}/g, (spaces) => (line.startsWith('<') ? ' ' : spaces))
		);
	});
}
