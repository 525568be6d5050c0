import { getCollection, type CollectionKey } from 'astro:content';
import { forgeOf } from '../../lib/company/edit-address.ts';
import { backendOf, editorPolicy, runsOf } from '../../lib/editing/backend.ts';
import { savedNote } from '../../lib/editing/collections.ts';
import { authorComponents } from '../../lib/editing/components.ts';
import { editorConfig } from '../../lib/editing/config.ts';
import { english } from '../../lib/editing/english.ts';
import { labelOf, switchesOf } from '../../lib/editing/fields.ts';
import { russian } from '../../lib/editing/russian.ts';
import { inWords, type EditorWords } from '../../lib/editing/words.ts';
import { collectionNames, onlyName, singleFiles, yamlCollections } from '../../schemas/collections.ts';
import type { SchemaContext } from '../../schemas/common.ts';
import { docsSchema, guidelineGroups } from '../../schemas/docs.ts';
import { writtenSchema } from '../../schemas/json-schema.ts';
import { inLanguage, languageCodes, portal } from '../layout/portal.ts';
import { wordsIn, type TextKey } from '../layout/words.ts';
import { castPeople } from '../training/cast.ts';

/** What the page of the editor needs: its configuration, what its components may name, and its security policy. */
export async function getEditor() {
	const context: SchemaContext = {
		languages: languageCodes,
		networks: await networksByUse(),
		topics: portal.topics.map(({ id }) => id),
		audiences: portal.audiences.map(({ id }) => id),
	};
	const editing = portal.editing ?? { save: 'browser' };
	const backend = backendOf(editing, repository());
	const runs = runsOf(editing, repository());
	const said = await words();
	const yaml = await Promise.all(
		collectionNames.map(async (name) => {
			const { folder, schema } = yamlCollections[name];
			return { name, folder, folders: await foldersOf(name), only: onlyName[name], schema: writtenSchema(schema(context)) };
		}),
	);
	const files = Object.entries(singleFiles).map(([name, { file, schema }]) => ({ name, file, schema: writtenSchema(schema(context)) }));
	const folders = await pages();
	const config = editorConfig({
		backend,
		languages: portal.languages,
		unusedNetworks: context.networks.filter((network) => !portal.networks.includes(network)),
		inRussian: wordsLanguage === 'ru',
		nameOf: await names(),
		themes: guidelineGroups,
		defaultLanguage: portal.defaultLanguage,
		note: runs && savedNote,
		title: inLanguage(portal.site.title, portal.defaultLanguage),
		url: portal.site.url,
		yaml,
		files,
		pages: folders,
		titles: await titlesOfTracks(),
	});
	const components = authorComponents({ networks: portal.networks, contacts: Object.keys(portal.contacts), people: castPeople() });
	const switches = switchesOf([...yaml, ...files, ...folders].map(({ schema }) => schema));
	const values = { themes: guidelineGroups.join(', '), theme: guidelineGroups[0], ...(runs !== undefined && { runs }) };
	return { switches, ...inWords({ config, components }, said, values), policy: editorPolicy(backend), language: wordsLanguage };
}

/** The language of labels and hints: that of the portal, where the editor has it. */
const wordsLanguage = portal.defaultLanguage === 'ru' ? 'ru' : 'en';

/** What topics and the like are called in `portal.yaml`, and all else on the site. */
async function names(): Promise<(group: string, value: string) => string | undefined> {
	const { topics, audiences, contacts, languages, defaultLanguage } = portal;
	const named = (list: readonly { id: string; name: Record<string, string> }[]) =>
		Object.fromEntries(list.map(({ id, name }) => [id, inLanguage(name, defaultLanguage)]));
	const networks = (await getCollection('networks')).map(({ id, data }) => ({ id, name: data.name }));
	const own: Readonly<Record<string, Record<string, string>>> = {
		topic: named(topics),
		audience: named(audiences),
		network: named(networks),
		contact: named(Object.entries(contacts).map(([id, { name }]) => ({ id, name }))),
		language: Object.fromEntries(languages.map(({ code, label }) => [code, label])),
	};
	const words = wordsIn(defaultLanguage);
	return (group, value) => (own[group] ? own[group][value] : words(`${group}.${value}` as TextKey));
}

/** Networks go by their own names, all else by those of the schemas. */
async function words(): Promise<EditorWords> {
	const names = (await getCollection('networks')).map(({ id, data }) => [labelOf(id), inLanguage(data.name, portal.defaultLanguage)]);
	const { labels, hints } = wordsLanguage === 'ru' ? russian : english;
	return { labels: { ...Object.fromEntries(names), ...labels }, hints };
}

/** The networks that colleagues use come first: a form has a field for each. */
async function networksByUse(): Promise<string[]> {
	const all = (await getCollection('networks')).map(({ id }) => id).toSorted();
	return [...portal.networks, ...all.filter((id) => !portal.networks.includes(id))];
}

function repository() {
	const { repository: url, branch = 'main' } = portal;
	const forge = url === undefined ? undefined : (portal.forge ?? forgeOf(url));
	return url === undefined || forge === undefined ? undefined : { url, forge, branch };
}

/** What the folders of tracks are called. */
async function titlesOfTracks(): Promise<Record<string, string>> {
	const tracks = (await getCollection('tracks')).map(({ id, data }) => [id, inLanguage(data.title, portal.defaultLanguage)]);
	return Object.fromEntries(tracks) as Record<string, string>;
}

/** The folders below that of a collection in which files lie; none where they lie in it. */
async function foldersOf(name: CollectionKey): Promise<string[]> {
	const entries = await getCollection(name);
	return [...new Set(entries.map(({ id }) => folderOf(id)).filter((folder) => folder !== ''))].toSorted();
}

/** The folders of pages below that of a language, each with the schema of the pages in it. */
async function pages() {
	const kinds = writtenSchema(docsSchema).oneOf!;
	const entries = await getCollection('docs');
	const folders = new Map(entries.map(({ id, data }) => [folderOf(id.slice(id.indexOf('/') + 1)), data.kind]));
	for (const { id } of await getCollection('tracks')) folders.set(`training/${id}`, 'lesson');
	return [...folders]
		.toSorted(([a], [b]) => a.localeCompare(b, 'en'))
		.map(([folder, kind]) => ({ folder, schema: kinds.find(({ properties }) => properties?.['kind']?.const === kind)! }));
}

const folderOf = (id: string) => id.slice(0, Math.max(0, id.lastIndexOf('/')));
