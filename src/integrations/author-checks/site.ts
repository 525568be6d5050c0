import { docsSchema as withStarlight } from '@astrojs/starlight/schema';
import { z } from 'astro/zod';
import type { SchemaContext } from '../../schemas/common.ts';
import { docsSchema, type GuidelineData, type LessonData } from '../../schemas/docs.ts';
import { contestRecordSchema, type RecordedContest } from '../../schemas/programme/contests/record.ts';
import { pointsSchema, type Points } from '../../schemas/programme/leaderboard/points.ts';
import { colleague } from '../../lib/company/cast.ts';
import { fillAll, fillTokens, type Company } from '../../lib/company/tokens.ts';
import { fallbackOf, withFallbacks } from '../../lib/text/fallback.ts';
import { companyOf, completeLanguages, portalFields, portalLanguages, type Portal } from '../../schemas/portal.ts';
import { principlesSchema, type Principles } from '../../schemas/guidelines/principles.ts';
import { castSchema, type Cast } from '../../schemas/training/cast.ts';
import { quizRecordSchema, type RecordedQuiz } from '../../schemas/quiz/record.ts';
import { demoSchema, type Demo } from '../../schemas/demo.ts';
import { searchesSchema, type Searches } from '../../schemas/search/searches.ts';
import { collectionNames, yamlCollections, type CollectionName, type ValueOf } from '../../schemas/collections.ts';
import type { FindingId } from '../../lib/findings/finding-ids.ts';
import { referencesIn, type Reference } from '../../schemas/references.ts';
import { fieldName, type Finding, type Note } from './finding.ts';
import { readPageText, type PageText } from './page-text.ts';
import type { KeptVersion, PageFile, Project, SourceFile } from './read.ts';
import { validate, type DataMistake } from './sentences.ts';

/** A file and what its schema made of it; the value is missing when the file has mistakes. */
export interface Entry<Value> extends SourceFile {
	value?: Value | undefined;
	mistakes: DataMistake[];
	/** What its fields name in other files. */
	references: Reference[];
}

export type PageData = { title: string; description?: string; draft: boolean } & (LessonData | GuidelineData | { kind: 'page' });

export interface Page extends PageFile {
	value?: PageData | undefined;
	mistakes: DataMistake[];
	references: Reference[];
	text: PageText;
}

/** The files of each collection by their id. */
type Collections = { [Name in CollectionName]: Map<string, Entry<ValueOf<Name>>> };

/** What is not published yet, in the places where it will be. */
export interface Drafts extends Collections {
	pages: Site['pages'];
}

/** The whole content, judged file by file: what the rules that compare files go by. */
export interface Site extends Collections {
	portal: Entry<Portal> | undefined;
	/** What the tokens in texts stand for; absent while portal.yaml is wrong. */
	company: Company | undefined;
	principles: Entry<Principles> | undefined;
	points: Entry<Points> | undefined;
	/** The made-up company of the examples; a company may have none. */
	cast: Entry<Cast> | undefined;
	/** The files that belong to the example company; gone once a company has moved in. */
	demo: Entry<Demo> | undefined;
	/** What people type into search, and what they must find. */
	searches: Entry<Searches> | undefined;
	/** The interface texts of the enabled languages. */
	words: Entry<Record<string, string>>[];
	/** What colleagues did, file by file. */
	activity: Project['activity'];
	/** Enabled languages in which every text is needed, the default one first. Guessed from the folders while portal.yaml is wrong. */
	languages: string[];
	/** Enabled languages that are still being written: what they lack, the default language has. */
	incomplete: readonly string[];
	defaultLanguage: string;
	/** Ids of the networks in use. All that are described while portal.yaml is wrong. */
	networksInUse: string[];
	/** Ids of the topics that portal.yaml names; none while it is wrong. */
	topics: string[];
	/** Pages of the enabled languages by language and id. */
	pages: Map<string, Map<string, Page>>;
	/** Pages that lie in no folder of a language. */
	strayPages: PageFile[];
	/** Files and pages that say `draft: true`: they are read and not published, so nothing else knows them. */
	drafts: Drafts;
	keptVersions: KeptVersion[];
	/** What is recorded of quizzes, by their ids. */
	quizRecords: Map<string, Entry<RecordedQuiz>>;
	/** What is recorded of contests, by their ids. */
	contestRecords: Map<string, Entry<RecordedContest>>;
	results: Project['results'];
	pictures: Project['pictures'];
	publicFiles: Project['publicFiles'];
	besideAuthors: Project['besideAuthors'];
	/** The interface texts of all languages that are written, enabled or not. */
	allWords: SourceFile[];
	counters: Project['counters'];
	allFiles: Project['allFiles'];
	exists: Project['exists'];
	/** The day on which the content is judged, as `YYYY-MM-DD`. */
	today: string;
}

export type SiteCheck = (site: Site) => Finding[];

/** @param today the day on which it is judged, as `YYYY-MM-DD`: some content ends by itself */
export function judgeSite(project: Project, today: string): Site {
	const portal = project.portal && judgePortal(project.portal);
	const described = project.files.networks.map(({ id }) => id);
	const folders = [...new Set(project.pages.map(({ language }) => language))].filter(isLanguageCode);
	const networksInUse = portal?.value?.networks ?? described;
	const defaultLanguage = portal?.value?.defaultLanguage ?? folders[0] ?? 'en';
	const enabled = portal?.value ? completeLanguages(portal.value.languages) : folders;
	const incomplete = portal?.value ? fallbackOf(portal.value).incomplete : [];
	const languages = [defaultLanguage, ...enabled.filter((code) => code !== defaultLanguage)];
	const topics = portal?.value?.topics.map(({ id }) => id) ?? [];
	const audiences = portal?.value?.audiences.map(({ id }) => id) ?? [];
	const context: SchemaContext = { languages, networks: described, topics, audiences };
	const company = portal?.value && companyOf(portal.value);
	const filled = (file: SourceFile): SourceFile => ({
		...file,
		data: fillAll(file.data, defaultLanguage, company ?? standIn),
		written: file.data,
	});

	const noPages = (): Site['pages'] => new Map([...languages, ...incomplete].map((language) => [language, new Map<string, Page>()]));
	const pages = noPages();
	const draftPages = noPages();
	for (const file of project.pages) {
		(isDraft(file) ? draftPages : pages).get(file.language)?.set(file.id, judgePage(file, company));
	}
	return {
		...judgeCollections(project, context, filled, (file) => !isDraft(file)),
		drafts: { ...judgeCollections(project, context, filled, isDraft), pages: draftPages },
		portal,
		company,
		principles: project.principles && judgeFile(filled(project.principles), principlesSchema(context)),
		points: project.points && judgeFile(project.points, pointsSchema(context)),
		cast: project.cast && judgeFile(project.cast, castSchema(context)),
		demo: project.demo && judgeFile(project.demo, demoSchema()),
		searches: project.searches && judgeFile(project.searches, searchesSchema()),
		words: project.words.filter(({ id }) => pages.has(id)).map((file) => judgeFile(filled(file), interfaceWords)),
		activity: project.activity,
		languages,
		incomplete,
		defaultLanguage,
		networksInUse,
		topics,
		pages,
		strayPages: project.pages.filter(({ language }) => !isLanguageCode(language)),
		keptVersions: project.keptVersions,
		quizRecords: judgeAll(project.quizRecords, quizRecordSchema),
		contestRecords: judgeAll(project.contestRecords, contestRecordSchema),
		results: project.results,
		pictures: project.pictures,
		publicFiles: project.publicFiles,
		besideAuthors: project.besideAuthors,
		allWords: project.words,
		counters: project.counters,
		allFiles: project.allFiles,
		exists: project.exists,
		today,
	};
}

const usualContacts = ['questions', 'support', 'incidents', 'press'];

/** While portal.yaml is wrong, so that no text is refused for a token that will be filled in. */
const standIn: Company = {
	name: {},
	website: 'https://company.example',
	hashtag: '#Company',
	contacts: Object.fromEntries(usualContacts.map((name) => [name, 'name@company.example'])),
};

/** Whether a file says that it is not to be published yet. */
function isDraft({ data }: SourceFile): boolean {
	return typeof data === 'object' && data !== null && 'draft' in data && data.draft === true;
}

/** Every file and page that is not published yet. */
export function allDrafts({ drafts }: Pick<Site, 'drafts'>): (Page | Entry<unknown>)[] {
	return [...collectionNames.flatMap((name): Entry<unknown>[] => [...drafts[name].values()]), ...allPages(drafts)];
}

/** Whether what is written is a page, with a text below its fields. */
export function isPage(entry: Page | Entry<unknown>): entry is Page {
	return 'body' in entry;
}

/** A site as it is once all that is a draft is published. */
export function withDrafts(site: Site): Site {
	const { drafts } = site;
	const both = collectionNames.map((name) => [name, new Map<string, unknown>([...site[name], ...drafts[name]])]);
	const pages = new Map([...site.pages].map(([language, own]) => [language, new Map([...own, ...drafts.pages.get(language)!])]));
	return { ...site, ...(Object.fromEntries(both) as Collections), pages };
}

/** Every file whose fields a schema describes. */
export function allEntries(site: Site): (Page | Entry<unknown>)[] {
	return [...allFiles(site), ...allPages(site)];
}

/** Every YAML file whose fields a schema describes. */
export function allFiles(site: Site): Entry<unknown>[] {
	const single = [site.portal, site.principles, site.points, site.cast, site.demo, site.searches].filter((entry) => entry !== undefined);
	return [...collectionNames.flatMap((name): Entry<unknown>[] => [...site[name].values()]), ...single];
}

/** Who may sign an example: the ids of the cast, and nobody in particular. */
export const signers = ({ cast }: Pick<Site, 'cast'>): string[] => [...Object.keys(cast?.value?.people ?? {}), colleague];

/** Every published page of every enabled language. */
export function allPages({ pages }: Pick<Site, 'pages'>): Page[] {
	return [...pages.values()].flatMap((group) => [...group.values()]);
}

/** A finding at a field of a file. */
export function at(source: SourceFile, path: readonly PropertyKey[], id: FindingId, message: string): Finding {
	return { id, ...noteAt(source, path, message) };
}

/** A finding in the body of a page, at a line counted within the body. */
export function inBody(page: PageFile, line: number, id: FindingId, message: string, field?: string): Finding {
	return { id, ...noteInBody(page, line, message, field) };
}

/** A note on a field of a file, where nothing is wrong. */
export function noteAt(source: SourceFile, path: readonly PropertyKey[], message: string): Note {
	return { file: source.file, line: source.lineOf(path), field: fieldName(path, source.data) || undefined, message };
}

/** A note on the body of a page, at a line counted within the body. */
export function noteInBody(page: PageFile, line: number, message: string, field?: string): Note {
	return { file: page.file, line: page.bodyLine + line - 1, field, message };
}

function judgeCollections(
	{ files }: Project,
	context: SchemaContext,
	filled: (file: SourceFile) => SourceFile,
	isWanted: (file: SourceFile) => boolean,
): Collections {
	const judged = collectionNames.map((name) => {
		const wanted = files[name].filter(isWanted).map(filled);
		return [name, judgeAll(wanted, wanted.length > 0 ? yamlCollections[name].schema(context) : z.never())] as const;
	});
	return Object.fromEntries(judged) as unknown as Collections;
}

function judgeAll<Schema extends z.ZodType>(files: readonly SourceFile[], schema: Schema): Map<string, Entry<z.output<Schema>>> {
	return new Map(files.map((file) => [file.id, judgeFile(file, schema)]));
}

function judgeFile<Schema extends z.ZodType>(file: SourceFile, schema: Schema): Entry<z.output<Schema>> {
	if (file.broken) return { ...file, mistakes: [], references: [] };
	const { value, mistakes = [] } = validate(schema, file.data);
	return { ...file, value, mistakes, references: referencesIn(schema, file.data) };
}

function judgePortal(file: SourceFile): Entry<Portal> {
	const languages = judgeFile(file, portalLanguages);
	if (!languages.value) return { ...languages, value: undefined };
	const judged = judgeFile(file, portalFields({ languages: completeLanguages(languages.value.languages) }));
	return { ...judged, value: judged.value && withFallbacks(judged.value, fallbackOf(judged.value)) };
}

/** The interface: a text for each key. */
const interfaceWords = z.record(z.string(), z.string());

const pageSchema = withStarlight({ extend: docsSchema })({ image: () => z.string() as never }) as unknown as z.ZodType<PageData>;

function judgePage(file: PageFile, company: Company | undefined): Page {
	const fill = (text: string) => (company ? fillTokens(text, file.language, company) : text);
	const data = company ? fillAll(file.data, file.language, company) : file.data;
	const { value, mistakes } = judgeFile({ ...file, data }, pageSchema);
	let text: PageText | undefined;
	return {
		...file,
		value,
		mistakes,
		references: referencesIn(docsSchema, data),
		get text() {
			return (text ??= readPageText(fill(file.body), file.file.endsWith('.md') ? 'md' : 'mdx'));
		},
	};
}

function isLanguageCode(name: string): boolean {
	return /^[a-z]{2}$/.test(name);
}
