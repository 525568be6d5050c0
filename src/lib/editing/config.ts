import type { Backend, CmsConfig, CollectionFile, EntryCollection, Field } from '@sveltia/cms';
import { checkedDraftHint, draftHint, groups, kindLabels, kindSingulars, pageSingulars, slugOf } from './collections.ts';
import { fieldsOf, labelOf, pictures, rootList, type EditedLanguage } from './fields.ts';
import type { JsonSchema } from './json-schema.ts';
import { writtenField } from './written.ts';

/** What there is to edit. */
export interface EditedContent {
	backend: Backend;
	languages: readonly EditedLanguage[];
	/** Networks that colleagues are offered no texts for. */
	unusedNetworks: readonly string[];
	/** What schemas say of fields, in Russian; `inWords` turns the rest. */
	inRussian?: boolean | undefined;
	/** What a value that can be chosen is called. */
	nameOf?: ((group: string, value: string) => string | undefined) | undefined;
	/** Themes of the guidelines. */
	themes: readonly string[];
	defaultLanguage: string;
	/** What stands above each list of files. */
	note?: string | undefined;
	/** Name of the portal. */
	title: string;
	/** Address of the site. */
	url: string;
	/**
	 * Each kind of YAML file: where such files lie, and how they must look. `folders` are those below that have files, `only`
	 * is the name of the one file that the site reads.
	 */
	yaml: readonly { name: string; folder: string; folders: readonly string[]; only?: string | undefined; schema: JsonSchema }[];
	/** The YAML files of which there is one. */
	files: readonly { name: string; file: string; schema: JsonSchema }[];
	/** Folders of pages below that of a language, with the kind of page in it. */
	pages: readonly { folder: string; schema: JsonSchema }[];
	/** What folders are called that have a name of their own. */
	titles: Readonly<Record<string, string>>;
}

/** How files are read and written: ours, which leave as it is written what nobody changed. */
export const fileFormats = { yaml: 'written-yaml', page: 'written-page' } as const;

const written: Field = { name: writtenField, label: 'Text of the file', widget: 'hidden' };

/** Where the pages are, by language. */
const pagesFolder = 'src/content/docs/{{locale}}';

/** The configuration of the editor, made from what our schemas say. */
export function editorConfig(edited: EditedContent): CmsConfig {
	const { backend, languages, defaultLanguage, title, url, files } = edited;
	return {
		load_config_file: false,
		backend,
		app_title: title,
		site_url: url,
		display_url: url,
		...pictures.pages,
		i18n: {
			structure: 'multiple_folders',
			locales: languages.map(({ code }) => code),
			default_locale: defaultLanguage,
			initial_locales: 'all',
		},
		// What an author left out stays out.
		output: { omit_empty_optional_fields: true },
		slug: { encoding: 'ascii', clean_accents: true, lowercase: true },
		editor: { preview: false },
		media_libraries: { default: { config: { slugify_filename: true } }, stock_assets: { providers: [] } },
		collections: collectionsOf(edited),
		singletons: files.map(({ name, file, schema }): CollectionFile => ({
			name,
			label: kindLabel(name),
			file,
			...(schema.type === 'array'
				? { fields: [rootList(schema, name, edited)] }
				: { format: fileFormats.yaml, fields: [...fieldsOf(schema, edited), written] }),
		})),
	};
}

/** All kinds of files in their groups, with a line between the groups. */
function collectionsOf(edited: EditedContent): NonNullable<CmsConfig['collections']> {
	const { pages, yaml } = edited;
	const made = (name: string): EntryCollection[] => {
		if (name === 'pages') return pages.map((page) => pageCollection(page, edited));
		const kinds = yaml.filter((kind) => kind.name === name);
		return kinds.flatMap((kind) => (kind.folders.length > 0 ? kind.folders : ['']).map((below) => yamlCollection(kind, below, edited)));
	};
	const others = yaml.map(({ name }) => name).filter((name) => !groups.flat().includes(name));
	return [...groups, others]
		.map((group) => group.flatMap(made))
		.filter((group) => group.length > 0)
		.flatMap((group, index) => [...(index > 0 ? [{ divider: true }] : []), ...group]);
}

/**
 * What a new file begins as, in the form on top. A file that is there and says nothing of it is none: `readValues` says so, or
 * the editor would make a draft of it.
 */
const draft = ({ note }: EditedContent) =>
	({
		name: 'draft',
		label: 'Draft',
		widget: 'boolean',
		required: false,
		default: true,
		// A phone has no room for the note above the list.
		hint: note === undefined ? draftHint : checkedDraftHint,
	}) as const satisfies Field;

/** Files are made, and neither deleted nor renamed here: a link or a browser may know them. */
const lasting = ({ note }: EditedContent) => ({ create: true, delete: false, ...(note !== undefined && { description: note }) });

function pageCollection({ folder, schema }: EditedContent['pages'][number], edited: EditedContent): EntryCollection {
	const { themes, titles } = edited;
	const fields = fieldsOf(schema, edited).map((field) =>
		field.name === 'kind' && 'options' in field
			? { name: field.name, label: field.label!, widget: 'hidden' as const, default: schema.properties!['kind']!.const as string }
			: field,
	);
	const singular = pageSingulars[String(schema.properties?.['kind']?.const)];
	return {
		name: idOf('pages', folder),
		label: folderLabel(folder.split('/'), titles),
		...(singular !== undefined && { label_singular: singular }),
		folder: `${pagesFolder}/${folder}`,
		format: fileFormats.page,
		...lasting(edited),
		i18n: true,
		slug: slugOf('pages', 'title', themes),
		fields: [
			draft(edited),
			{ name: 'title', label: 'Title', widget: 'string', hint: 'Heading of the page.' },
			{ name: 'description', label: 'Description', widget: 'text', hint: 'What the page is about, in a sentence; search engines show it.' },
			...fields,
			{ name: 'body', label: 'Text', widget: 'richtext', modes: ['raw', 'rich_text'], hint: 'The page itself.' },
			// How Starlight draws the page.
			{ name: 'template', label: 'Template', widget: 'hidden' },
			written,
		].map((field) => translated(field as Field)) as EntryCollection['fields'],
	};
}

/**
 * A field that has its own value in each language, as everything of a page has. The editor asks this of each field inside a
 * list as well: without it, the other languages see empty boxes.
 */
export function translated(field: Field): Field {
	const inside = field as { field?: Field; fields?: Field[]; types?: Field[] };
	return {
		...field,
		...(inside.field && { field: translated(inside.field) }),
		...(inside.fields && { fields: inside.fields.map(translated) }),
		...(inside.types && { types: inside.types.map(translated) }),
		i18n: true,
	} as Field;
}

function yamlCollection(
	{ name, folder, only, schema }: EditedContent['yaml'][number],
	below: string,
	edited: EditedContent,
): EntryCollection {
	const { defaultLanguage, themes, titles } = edited;
	const fields = fieldsOf(schema, edited).filter((field) => field.name !== 'draft');
	const heading = ['title', 'name'].find((each) => schema.properties?.[each]);
	const titled = heading && schema.properties![heading]!.type === 'object' ? `${heading}.${defaultLanguage}` : heading;
	return {
		name: idOf(name, below),
		label: folderLabel([name, ...(below === '' ? [] : [below])], titles),
		...(kindSingulars[name] !== undefined && { label_singular: kindSingulars[name] }),
		folder: below === '' ? folder : `${folder}/${below}`,
		format: fileFormats.yaml,
		...lasting(edited),
		...(only === undefined
			? { slug: slugOf(name, schema.required?.includes(heading ?? '') ? titled : undefined, themes) }
			: { slug: { template: only, editable: false }, limit: 1 }),
		...(titled === undefined ? { summary: '{{slug}}' } : { identifier_field: titled, summary: `{{${titled}}}` }),
		fields: [draft(edited), ...fields, written],
	};
}

const folderLabel = (parts: readonly string[], titles: EditedContent['titles']) =>
	parts.map((part) => titles[part] ?? kindLabel(part)).join(' – ');

const kindLabel = (name: string) => kindLabels[name] ?? labelOf(name);

const idOf = (...parts: string[]) =>
	parts
		.filter((part) => part !== '')
		.join('-')
		.replaceAll('/', '-');
