import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { savedNote } from '../../../src/lib/editing/collections.ts';
import { editorConfig } from '../../../src/lib/editing/config.ts';
import { collectionNames, onlyName, singleFiles, yamlCollections } from '../../../src/schemas/collections.ts';
import { docsSchema, guidelineGroups } from '../../../src/schemas/docs.ts';
import { writtenSchema } from '../../../src/schemas/json-schema.ts';
import { context } from '../schemas/judge.ts';

const names: Record<string, string> = { en: 'English', ru: 'Русский' };

/** What has its name in `portal.yaml`. */
const inPortal = new Set(['topic', 'audience', 'contact', 'language']);

const textsOf = (language: string) => parse(readFileSync(`src/content/i18n/${language}.yaml`, 'utf8')) as Record<string, string>;

/** The editor of all that can be written, in a company of these languages, with one track; fields say of themselves what they are. */
export function configured(languages: readonly string[], inRussian = false) {
	const own = { ...context, languages };
	const kinds = writtenSchema(docsSchema).oneOf!;
	const texts = textsOf(inRussian ? 'ru' : 'en');
	return editorConfig({
		backend: { name: 'test-repo' },
		languages: languages.map((code) => ({ code, label: names[code]! })),
		defaultLanguage: languages[0]!,
		unusedNetworks: context.networks,
		inRussian,
		nameOf: (group, value) => texts[`${group}.${value}`] ?? (inPortal.has(group) ? texts['goal.reach'] : undefined),
		themes: guidelineGroups,
		note: savedNote,
		title: 'Outspoken',
		url: 'https://portal.example',
		yaml: collectionNames.map((name) => {
			const { folder, schema } = yamlCollections[name];
			return { name, folder, folders: name === 'quizzes' ? ['town-square'] : [], only: onlyName[name], schema: writtenSchema(schema(own)) };
		}),
		files: Object.entries(singleFiles).map(([name, { file, schema }]) => ({ name, file, schema: writtenSchema(schema(own)) })),
		pages: kinds.map((schema, index) => ({ folder: ['programme/reports', 'training/town-square', 'guidelines'][index]!, schema })),
		titles: { 'town-square': 'Town Square' },
	});
}
