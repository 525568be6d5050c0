import type { ProjectFiles } from '../../../src/integrations/author-checks/files.ts';
import { inFolders } from '../../../src/integrations/author-checks/read-folders.ts';
import { withDrafts, type Site } from '../../../src/integrations/author-checks/site.ts';
import { listed, unknown } from '../../../src/integrations/author-checks/wording.ts';
import { collectionNames, onlyName, yamlCollections } from '../../../src/schemas/collections.ts';
import { guidelineGroups } from '../../../src/schemas/docs.ts';
import { themeOf } from '../../../src/schemas/guidelines/answers.ts';
import { requiredFields, writtenSchema } from '../../../src/schemas/json-schema.ts';
import type { Target } from '../../../src/schemas/references.ts';
import { unfilled } from '../../../src/lib/text/unfilled.ts';
import { bodyOf } from './bodies.ts';
import { filledFile, type GivenValue, type Setting } from './filled.ts';
import { givenFor, fileKinds, schemaOf, type FileKind } from './kinds.ts';

/** Nothing can be made of what was asked for; the sentence says why and what to do. */
export class CannotMake extends Error {}

/** What somebody wants to have made. */
export interface NewFileRequest {
	kind: FileKind;
	/** Its place below the folder of its kind: `linkedin/first-post`, `heat-loss`. */
	name: string;
	/** Its title or name in the default language. */
	title?: string | undefined;
	/** What was chosen for fields. */
	chosen: Readonly<Record<string, string>>;
}

/** A field of which somebody is asked before the file is made. */
export interface Choice {
	field: string;
	description: string;
	options: readonly string[];
}

/** A kind by its name. */
export function kindOf(name: string): FileKind {
	const kind = fileKinds.find((each) => each.name === name);
	if (kind) return kind;
	throw new CannotMake(
		unknown(
			'kind of file',
			name,
			fileKinds.map((each) => each.name),
		),
	);
}

/** What is asked for a kind: the fields at the top of its file that name something, or have one of a few values. */
export function choicesFor(kind: FileKind, site: Site): Choice[] {
	const theme: Choice[] =
		'collection' in kind && kind.collection === 'answers'
			? [{ field: 'theme', description: 'Theme of the guidelines under which it stands.', options: guidelineGroups }]
			: [];
	const track: Choice[] =
		kind.name === 'lesson'
			? [{ field: 'track', description: 'Track that it belongs to.', options: [...withDrafts(site).tracks.keys()] }]
			: [];
	const fields = requiredFields(writtenSchema(schemaOf(kind, contextOf(site)))).flatMap(([field, schema]): Choice[] => {
		const { names, description = '' } = schema;
		if (schema.const !== undefined || field === 'quiz') return [];
		const options = names === undefined ? (schema.enum as string[] | undefined) : known(names, site);
		if (names !== undefined && options?.length === 0) throw nothingToName(names, kind);
		return options ? [{ field, description, options }] : [];
	});
	return [...track, ...theme, ...fields];
}

/**
 * The files that make a beginning, by their paths: drafts in which the sign ✎ stands where something is to be written.
 *
 * @throws CannotMake
 */
export function planNew(
	{ kind, name: given, title, chosen }: NewFileRequest,
	site: Site,
	files: Pick<ProjectFiles, 'exists'>,
): Map<string, string> {
	const name = placeOf(kind, given, chosen);
	const choices = choicesFor(kind, site);
	if (kind.name === 'lesson') refuseUnknownTrack(name, site);
	for (const [field, value] of Object.entries(chosen)) {
		const choice = choices.find((each) => each.field === field);
		if (!choice) {
			const fields = choices.map((each) => `--${each.field}`);
			throw new CannotMake(`${article(kind)} takes no \`--${field}\`. It takes ${listed(['--title', ...fields])}.`);
		}
		if (!choice.options.includes(value)) throw new CannotMake(`--${field}: ${unknown('value', value, choice.options)}`);
	}
	const made = 'collection' in kind ? yamlFile(kind, name, { title, chosen }, site) : pagesOf(kind, name, { title, chosen }, site);
	// A lesson and its quiz belong together; one that is there stays.
	const quiz = kind.name === 'lesson' ? yamlFile(kindOf('quiz'), name, { chosen: {} }, site) : new Map<string, string>();
	for (const file of made.keys())
		if (files.exists(file)) throw new CannotMake(`${file} exists already. Choose another name, or change that file.`);
	return new Map([...made, ...[...quiz].filter(([file]) => !files.exists(file))]);
}

function refuseUnknownTrack(name: string, site: Site): void {
	const [track = ''] = name.split('/');
	const tracks = [...withDrafts(site).tracks.keys()];
	if (!tracks.includes(track)) throw new CannotMake(unknown('track', track, tracks));
}

/** What was chosen for the file, and what is written as its title. */
type Written = Pick<NewFileRequest, 'title' | 'chosen'>;

function yamlFile(kind: FileKind, name: string, { title, chosen }: Written, site: Site): Map<string, string> {
	if (!('collection' in kind)) return new Map();
	const { theme: _, ...fields } = chosen;
	const schema = writtenSchema(schemaOf(kind, contextOf(site)));
	const heading = ['title', 'name'].find((each) => schema.properties?.[each]);
	const given = givenFor(kind, name, site) as { [field: string]: GivenValue };
	const titled = title !== undefined && heading !== undefined ? { [heading]: inLanguages(title, site) } : {};
	const text = filledFile(schema, { ...given, ...titled, ...fields }, settingOf(kind, site));
	return new Map([[`${yamlCollections[kind.collection].folder}/${name}.yaml`, `${draftLine}\n${text}`]]);
}

function pagesOf(kind: FileKind, name: string, { title, chosen }: Written, site: Site): Map<string, string> {
	if ('collection' in kind) return new Map();
	const { track: _, ...fields } = chosen;
	const folder = { lesson: 'training/', guideline: 'guidelines/', page: '' }[kind.page];
	const schema = writtenSchema(schemaOf(kind, contextOf(site)));
	const given = givenFor(kind, name, site) as { [field: string]: GivenValue };
	return new Map(
		site.languages.map((language) => {
			const own = title !== undefined && language === site.defaultLanguage ? { title } : {};
			const frontmatter = filledFile(schema, { ...given, ...own, ...fields }, settingOf(kind, site));
			const body = bodyOf(kind.page, language, site.networksInUse[0] ?? '');
			return [`src/content/docs/${language}/${folder}${name}.mdx`, `---\n${draftLine}\n${frontmatter}---\n${body}`] as const;
		}),
	);
}

const draftLine = '# A draft: nobody sees it until you remove the next line.\ndraft: true';

/** The title in the default language; the others are to be written. */
function inLanguages(title: string, { languages, defaultLanguage }: Site): GivenValue {
	return Object.fromEntries(languages.map((language) => [language, language === defaultLanguage ? title : unfilled]));
}

/** Where below its folder a file lies. */
function placeOf(kind: FileKind, given: string, { track, theme }: NewFileRequest['chosen']): string {
	const only = 'collection' in kind ? onlyName[kind.collection] : undefined;
	const name = only ?? given.replace(/\.(?:ya?ml|mdx?)$/, '');
	const wrong = name.split('/').find((part) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(part));
	if (wrong !== undefined) {
		throw new CannotMake(
			`The name \`${wrong}\` becomes part of an address, so it takes small Latin letters, digits and single hyphens, for example \`${inFolders(wrong)}\`.`,
		);
	}
	if ('collection' in kind && kind.collection === 'answers' && themeOf(name) === undefined) {
		if (theme === undefined)
			throw new CannotMake(`An answer stands under a theme. Add \`--theme\` with one of ${listed(guidelineGroups)}.`);
		return `${theme}-${name}`;
	}
	if (!['lesson', 'quiz'].includes(kind.name) || name.includes('/')) return name;
	if (track === undefined) throw new CannotMake(`Write the track before the name: \`npm run new -- ${kind.name} <track>/${name}\`.`);
	return `${track}/${name}`;
}

/** Where the file is made, for what it names. */
function settingOf(kind: FileKind, site: Site): Setting {
	return {
		languages: site.languages,
		networks: site.networksInUse,
		today: site.today,
		first: (target) => {
			const [name] = known(target, site);
			if (name === undefined) throw nothingToName(target, kind);
			return name;
		},
	};
}

function nothingToName(target: Target, kind: FileKind): CannotMake {
	const what = target === 'page' ? 'guideline' : target;
	return new CannotMake(
		`${article(kind)} names ${/^[aeiou]/.test(what) ? 'an' : 'a'} ${what}, and there is none yet. Begin with \`npm run new -- ${what}\`.`,
	);
}

const article = ({ name }: FileKind) => `${/^[aeiou]/.test(name) ? 'An' : 'A'} ${name}`;

/** What there is to be named, published or still a draft, as the new file is one. */
function known(target: Target, published: Site): string[] {
	const site = withDrafts(published);
	const pages = [...site.pages.get(site.defaultLanguage)!.keys()];
	const below = (folder: string) => pages.flatMap((id) => (id.startsWith(folder) ? [id.slice(folder.length)] : []));
	if (target === 'page') return pages.filter((id) => id.startsWith('guidelines/'));
	if (target === 'guideline') return below('guidelines/');
	if (target === 'lesson') return below('training/');
	if (target === 'person') return Object.keys(site.cast?.value?.people ?? {});
	const collection = collectionNames.find((name) => yamlCollections[name].one === target);
	return collection ? [...site[collection].keys()] : [];
}

function contextOf({ languages, networks, topics, portal }: Site) {
	const audiences = portal?.value?.audiences.map(({ id }) => id) ?? [];
	return { languages, networks: [...networks.keys()], topics, audiences };
}
