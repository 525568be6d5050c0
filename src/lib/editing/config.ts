import type { Backend, CmsConfig, CollectionFile, EntryCollection, Field } from '@sveltia/cms';
import { fieldsOf, labelOf, pictures, rootList, type EditedLanguage } from './fields.ts';
import type { JsonSchema } from './json-schema.ts';
import { writtenField } from './written.ts';

/** What there is to edit. */
export interface EditedContent {
	backend: Backend;
	languages: readonly EditedLanguage[];
	defaultLanguage: string;
	/** Name of the portal. */
	title: string;
	/** Address of the site. */
	url: string;
	/** Each kind of YAML file: where such files lie, and how they must look. `folders` are those below that have files. */
	yaml: readonly { name: string; folder: string; folders: readonly string[]; schema: JsonSchema }[];
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
	const { backend, languages, defaultLanguage, title, url, yaml, files, pages } = edited;
	return {
		load_config_file: false,
		backend,
		app_title: title,
		site_url: url,
		display_url: url,
		...pictures,
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
		collections: [
			...pages.map((page) => pageCollection(page, edited)),
			...yaml.flatMap((kind) => (kind.folders.length > 0 ? kind.folders : ['']).map((below) => yamlCollection(kind, below, edited))),
		],
		singletons: files.map(({ name, file, schema }): CollectionFile => ({
			name,
			label: labelOf(name),
			file,
			...(schema.type === 'array'
				? { fields: [rootList(schema, name, languages)] }
				: { format: fileFormats.yaml, fields: [...fieldsOf(schema, languages), written] }),
		})),
	};
}

function pageCollection({ folder, schema }: EditedContent['pages'][number], { languages, titles }: EditedContent): EntryCollection {
	const fields = fieldsOf(schema, languages).map((field) =>
		field.name === 'kind' && 'options' in field
			? { name: field.name, label: field.label!, widget: 'hidden' as const, default: field.options[0] }
			: field,
	);
	return {
		name: idOf('pages', folder),
		label: folderLabel(folder.split('/'), titles),
		folder: `${pagesFolder}/${folder}`,
		format: fileFormats.page,
		create: true,
		i18n: true,
		slug: { template: '{{title}}', editable: true },
		fields: [
			{ name: 'title', label: 'Title', widget: 'string', hint: 'Heading of the page.' },
			{ name: 'description', label: 'Description', widget: 'text', hint: 'What the page is about, in a sentence; search engines show it.' },
			...fields,
			{
				name: 'draft',
				label: 'Draft',
				widget: 'boolean',
				required: false,
				hint: '`true`: nobody sees it yet. Remove the line to publish it.',
			},
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
	{ name, folder, schema }: EditedContent['yaml'][number],
	below: string,
	{ languages, defaultLanguage, titles }: EditedContent,
): EntryCollection {
	const fields = fieldsOf(schema, languages);
	const heading = ['title', 'name'].find((each) => schema.properties?.[each]);
	const titled = heading && schema.properties![heading]!.type === 'object' ? `${heading}.${defaultLanguage}` : heading;
	return {
		name: idOf(name, below),
		label: folderLabel([name, ...(below === '' ? [] : [below])], titles),
		folder: below === '' ? folder : `${folder}/${below}`,
		format: fileFormats.yaml,
		create: true,
		slug: { template: titled === undefined ? '{{uuid_shorter}}' : `{{${titled}}}`, editable: true },
		...(titled === undefined ? { summary: '{{slug}}' } : { identifier_field: titled, summary: `{{${titled}}}` }),
		fields: [...fields, written],
	};
}

const folderLabel = (parts: readonly string[], titles: EditedContent['titles']) =>
	parts.map((part) => titles[part] ?? labelOf(part)).join(' – ');

const idOf = (...parts: string[]) =>
	parts
		.filter((part) => part !== '')
		.join('-')
		.replaceAll('/', '-');
