import { copyIn } from './copies.ts';
import { decoded } from './encoding.ts';
import { fieldsBlock } from './fields-block.ts';
import type { BrokenFile } from './finding.ts';
import { signMistake } from './yaml-signs.ts';
import { authorFolders, isIgnored } from './read-folders.ts';
import { slug } from 'github-slugger';
import { CORE_SCHEMA, load } from 'js-yaml';
import { unfilledNotes } from '../../lib/text/unfilled.ts';
import { loadCounters, type Counters } from '../../lib/networks/text-length.ts';
import type { ActivityFile } from '../../lib/programme/leaderboard/activity-file.ts';
import { decode } from '../../lib/programme/results/decode.ts';
import type { Table } from '../../lib/programme/results/table.ts';
import { collectionNames, yamlCollections, singleFiles, type CollectionName } from '../../schemas/collections.ts';
import { readTables } from '../result-tables.ts';
import { filesOnDisk, type ProjectFiles } from './files.ts';
import { type PlacedYaml, placedYaml } from './placed-yaml.ts';
import { readPictures, type Picture } from './picture-facts.ts';
import { readPublicFiles, type PublicFile } from './public-files.ts';
import { contestRecordsFolder, quizRecordsFolder, versionsFolder } from './records.ts';
import { yamlSentence } from './yaml-mistakes.ts';

/** One file that an author wrote. */
export interface SourceFile {
	/** Path below the project's folder, with forward slashes. */
	file: string;
	/** Its permanent id: the path without folder of the collection and ending. */
	id: string;
	/** What its YAML says; undefined when it could not be read. */
	data: unknown;
	/** What it says before its tokens are filled in, where `data` has them filled. */
	written?: unknown;
	/** Why it could not be read. */
	broken?: BrokenFile;
	/** Lines, counted from 1, with a note that what stands there is only an example. */
	notes?: number[];
	/** The line, counted from 1, on which a field stands, or the nearest field around it. */
	lineOf(path: readonly PropertyKey[]): number | undefined;
}

/** A page: frontmatter and text. */
export interface PageFile extends SourceFile {
	/** First folder below docs; empty for a page that stands beside the folders of the languages. */
	language: string;
	body: string;
	/** The line on which the body begins, counted from 1. */
	bodyLine: number;
}

/** What is kept of a version of a guideline: `src/content/records/versions/en/guidelines/disclosure/2.txt`. */
export interface KeptVersion {
	/** Path below the project's folder, with forward slashes. */
	file: string;
	language: string;
	/** Id of the page: `guidelines/disclosure`. */
	page: string;
	/** Name of the file without its ending; a number if it is right. */
	version: string;
	text: string;
}

export interface Project {
	portal?: SourceFile;
	principles?: SourceFile;
	points?: SourceFile;
	cast?: SourceFile;
	demo?: SourceFile;
	searches?: SourceFile;
	/** The interface texts, file by file; the id of each is its language. */
	words: SourceFile[];
	/** The files with what colleagues did. */
	activity: (ActivityFile & { file: string })[];
	/** The files of each collection. */
	files: Record<CollectionName, SourceFile[]>;
	pages: PageFile[];
	keptVersions: KeptVersion[];
	/** What counts as right in quizzes, as it was recorded; the id of each is that of the quiz. */
	quizRecords: SourceFile[];
	/** The lists of entries of contests as they were closed; the id of each is that of the contest. */
	contestRecords: SourceFile[];
	/** The files with measured results. */
	results: Table[];
	/** The pictures in the folder public. */
	pictures: Picture[];
	/** What lies in the folder public, pictures or not. */
	publicFiles: PublicFile[];
	/** What lies beside the folders of authors, where a slip of the hand puts files; the names of folders end in a slash. */
	besideAuthors: string[];
	/** How networks count. */
	counters: Counters;
	/** Every file in the folders of authors, read or not. */
	allFiles: string[];
	/** Whether a file exists; the path is below the project's folder, with forward slashes. */
	exists(file: string): boolean;
}

const docsFolder = 'src/content/docs';

/**
 * Reads all content of a project. Only the shape of the files is judged here: what is no YAML is marked as broken.
 *
 * @param project its folder, or its files
 */
export async function readProject(project: URL | string | ProjectFiles): Promise<Project> {
	const files = typeof project === 'string' || project instanceof URL ? filesOnDisk(project) : project;
	const single = (id: keyof typeof singleFiles) => {
		const { file } = singleFiles[id];
		return files.exists(file) ? readYaml(files, file, id) : undefined;
	};
	const all = collectionNames.map(async (name) => [name, await readAll(files, yamlCollections[name].folder, '.yaml')] as const);
	const [
		portal,
		principles,
		points,
		cast,
		demo,
		searches,
		words,
		activity,
		pages,
		keptVersions,
		quizRecords,
		contestRecords,
		results,
		read,
		pictures,
		publicFiles,
		besideAuthors,
		counters,
	] = await Promise.all([
		single('portal'),
		single('principles'),
		single('points'),
		single('cast'),
		single('demo'),
		single('searches'),
		readAll(files, 'src/content/i18n', '.yaml'),
		readActivities(files),
		readPages(files),
		readKeptVersions(files),
		readRecords(files, quizRecordsFolder),
		readRecords(files, contestRecordsFolder),
		readTables(files),
		Promise.all(all),
		readPictures(files),
		readPublicFiles(files),
		readBeside(files),
		loadCounters(),
	]);
	const allFiles = (await Promise.all(authorFolders.map((folder) => files.below(folder, [''])))).flat().filter((file) => !isIgnored(file));
	return {
		allFiles,
		...(portal && { portal }),
		...(principles && { principles }),
		...(points && { points }),
		...(cast && { cast }),
		...(demo && { demo }),
		...(searches && { searches }),
		words,
		activity,
		files: Object.fromEntries(read) as Project['files'],
		pages,
		keptVersions,
		quizRecords,
		contestRecords,
		results,
		pictures,
		publicFiles,
		besideAuthors,
		counters,
		exists: (file) => files.exists(file),
	};
}

/** What a program has copied beside its original is not read: it would contradict it in everything. */
async function originals(files: ProjectFiles, folder: string, endings: readonly string[]): Promise<string[]> {
	return (await files.below(folder, endings)).filter((file) => copyIn(file, files) === undefined);
}

async function readAll(files: ProjectFiles, folder: string, ending: string): Promise<SourceFile[]> {
	const found = await originals(files, folder, [ending]);
	return Promise.all(found.map((file) => readYaml(files, file, file.slice(folder.length + 1, -ending.length))));
}

async function readBeside(files: ProjectFiles): Promise<string[]> {
	const folders = ['', 'src/', 'docs/'];
	const names = await Promise.all(
		folders.map(async (folder) => (await files.names(folder.slice(0, -1))).map((name) => `${folder}${name}`)),
	);
	return names.flat().filter((name) => !isIgnored(name.replace(/\/$/, '')));
}

async function textOf(files: ProjectFiles, file: string): Promise<string> {
	return (await files.read(file)).toString('utf8');
}

/** What reads CSV is loaded only where there is some. */
async function readActivities(files: ProjectFiles): Promise<Project['activity']> {
	const found = await files.below('src/content/activity', ['.csv']);
	if (found.length === 0) return [];
	const { readActivity } = await import('../../lib/programme/leaderboard/activity-file.ts');
	return Promise.all(found.map(async (file) => ({ file, ...readActivity(decode(await files.read(file))) })));
}

async function readPages(files: ProjectFiles): Promise<PageFile[]> {
	const found = await originals(files, docsFolder, ['.md', '.mdx']);
	return Promise.all(
		found.map(async (file) => {
			const place = file.slice(docsFolder.length + 1).replace(/\.mdx?$/, '');
			const [language, ...rest] = place.includes('/') ? place.split('/') : ['', place];
			const id = rest
				.map((part) => slug(part))
				.join('/')
				.replace(/(^|\/)index$/, '');
			const { text, broken } = decoded(await files.read(file));
			const page = broken ? { file, id, data: undefined, broken, lineOf: () => 1, body: '', bodyLine: 1 } : parsePage(file, id, text);
			return { ...page, data: withDate(page.data), language: language! };
		}),
	);
}

async function readKeptVersions(files: ProjectFiles): Promise<KeptVersion[]> {
	const found = await files.below(versionsFolder, ['.txt']);
	return Promise.all(
		found.map(async (file) => {
			const [language = '', ...page] = file.slice(versionsFolder.length + 1, -'.txt'.length).split('/');
			const version = page.pop() ?? '';
			return { file, language, page: page.join('/'), version, text: await textOf(files, file) };
		}),
	);
}

async function readRecords(files: ProjectFiles, folder: string): Promise<SourceFile[]> {
	const found = await files.below(folder, ['.json']);
	return Promise.all(
		found.map(async (file): Promise<SourceFile> => {
			const known = { file, id: file.slice(folder.length + 1, -'.json'.length), lineOf: () => undefined };
			try {
				return { ...known, data: JSON.parse(await textOf(files, file)) };
			} catch {
				return { ...known, data: undefined };
			}
		}),
	);
}

async function readYaml(files: ProjectFiles, file: string, id: string): Promise<SourceFile> {
	const { text, broken } = decoded(await files.read(file));
	return broken ? { file, id, data: undefined, broken, lineOf: () => 1 } : { file, id, ...parseYaml(text, 1) };
}

function parsePage(file: string, id: string, text: string): Omit<PageFile, 'language'> {
	const found = fieldsBlock(text);
	if (found.mistake) {
		const broken: BrokenFile = { id: 'page/fields-block', ...found.mistake };
		return { file, id, data: undefined, broken, lineOf: () => 1, body: '', bodyLine: 1 };
	}
	return {
		file,
		id,
		...parseYaml(found.fields, 2),
		body: text.slice(found.block.length),
		bodyLine: found.block.split('\n').length,
	};
}

/** Starlight takes `lastUpdated` as YAML readers make it that know dates; ours keeps dates as they are written. */
function withDate(data: unknown): unknown {
	if (typeof data !== 'object' || data === null || !('lastUpdated' in data)) return data;
	const { lastUpdated } = data;
	const isDate = typeof lastUpdated === 'string' && /^\d{4}-\d{2}-\d{2}/.test(lastUpdated);
	return isDate ? { ...data, lastUpdated: new Date(lastUpdated) } : data;
}

/** @param firstLine the line of the file on which the YAML begins */
function parseYaml(text: string, firstLine: number): Pick<SourceFile, 'data' | 'broken' | 'notes' | 'lineOf'> {
	const mistake = signMistake(text);
	if (mistake) return { data: undefined, broken: { ...mistake, line: mistake.line + firstLine - 1 }, lineOf: () => undefined };
	const data = readQuickly(text);
	// Places are asked for when there is something to say of them; finding them takes several times as long as reading.
	let placed: PlacedYaml | undefined;
	const lineOf: SourceFile['lineOf'] = (path) => {
		placed ??= placedYaml(text);
		return placed.lineOf(path) + firstLine - 1;
	};
	const notes = unfilledNotes(text).map((line) => line + firstLine - 1);
	if (data !== undefined) return { data, lineOf, ...(notes.length > 0 && { notes }) };

	placed = placedYaml(text);
	const { error, value } = placed;
	if (!error) return { data: value() ?? {}, lineOf };
	return {
		data: undefined,
		broken: placedAt(yamlSentence(error.cause, text, error.line), firstLine),
		lineOf: () => undefined,
	};
}

/** A mistake in a file of which the YAML is only a part. */
const placedAt = (mistake: BrokenFile, firstLine: number): BrokenFile => ({ ...mistake, line: mistake.line + firstLine - 1 });

/** What the YAML says, as Astro reads it, but with dates left as they are written; undefined when it is empty or broken. */
function readQuickly(text: string): unknown {
	try {
		return load(text, { schema: CORE_SCHEMA }) ?? undefined;
	} catch {
		return undefined;
	}
}
