import { z } from 'astro/zod';
import { daysAfter, isMonday } from '../../../src/lib/time/calendar.ts';
import { unfilled } from '../../../src/lib/text/unfilled.ts';
import type { Site } from '../../../src/integrations/author-checks/site.ts';
import { collectionNames, yamlCollections, type CollectionName } from '../../../src/schemas/collections.ts';
import type { SchemaContext } from '../../../src/schemas/common.ts';
import { docsSchema } from '../../../src/schemas/docs.ts';
import type { GivenValue } from './filled.ts';

/** What `npm run new` can make. */
export type FileKind = { name: string } & ({ page: 'lesson' | 'guideline' | 'page' } | { collection: CollectionName });

const pages = ['lesson', 'guideline', 'page'] as const;

/** Everything that can be made: the kinds of pages, and a file of each collection. */
export const fileKinds: readonly FileKind[] = [
	...pages.map((page) => ({ name: page, page })),
	...collectionNames.map((collection) => ({ name: yamlCollections[collection].one, collection })),
];

/** The schema of what is made. */
export function schemaOf(kind: FileKind, context: SchemaContext): z.ZodType {
	if ('collection' in kind) return yamlCollections[kind.collection].schema(context);
	const [page, lesson, guideline] = docsSchema.options;
	const own = { page, lesson, guideline }[kind.page];
	return z
		.strictObject({
			title: z.string().describe('Heading of the page.'),
			description: z.string().describe('What the page is about, in a sentence for cards and search engines.'),
		})
		.extend(own.shape);
}

/** A text by language that is written in the file although it may be left out. */
const text: GivenValue = {};

/** What the schema of a kind cannot know: rules that compare fields, and what makes a good beginning. */
export function givenFor(kind: FileKind, name: string, site: Site): GivenValue {
	const { today } = site;
	if (!('collection' in kind)) {
		const common = { kind: kind.page, order: nextOrder(kind, name, site), minutes: kind.page === 'lesson' ? 3 : 1 };
		if (kind.page === 'lesson') return { ...common, quiz: name };
		const version = { version: 1, effective: today, changes: [{ version: 1, date: today, what: unfilled }] };
		return kind.page === 'guideline' ? { ...common, ...version } : { kind: 'page' };
	}
	const order = { order: nextOrder(kind, name, site) };
	const given: Partial<Record<CollectionName, GivenValue>> = {
		answers: { answers: [{ id: name.split('/').at(-1)! }] },
		briefing: {
			minutes: 15,
			parts: [
				{ minutes: 3, shows: 'question' },
				{ minutes: 6, shows: 'points' },
				{ minutes: 4, shows: 'items' },
				{ minutes: 2, shows: 'rules' },
			],
		},
		contests: { hashtag: Object.fromEntries(site.languages.map((language) => [language, `#${inCapitals(name)}`])) },
		decisions: {
			root: 'first',
			questions: [{ id: 'first', options: [{ to: 'go-ahead' }, { to: 'ask-first' }] }],
			answers: [
				{ id: 'go-ahead', verdict: 'go' },
				{ id: 'ask-first', verdict: 'ask' },
			],
		},
		goals: { kpis: [{ baseline: 0, target: 1, source: text, readings: [{ on: today, value: 0 }] }] },
		leaders: { reach: { mail: '$contact:questions' }, languages: [...site.languages] },
		mix: { kinds: [{ kind: 'expertise', posts: 1 }] },
		networks: { colour: '#555555' },
		participants: { shown: 'person', name: text },
		quiet: { holds: { kinds: ['product'] } },
		quizzes: {
			pass: 0.75,
			questions: [
				{
					id: `${name.replaceAll('/', '-')}-first`,
					kind: 'single',
					options: [{ id: 'right', correct: true }, { id: 'near' }, { id: 'wrong' }],
				},
			],
		},
		recognitions: { to: { team: text } },
		roi: { currency: 'EUR', reach: { seen: { low: 0, high: 1 }, overlap: { low: 0, high: 1 } } },
		rules: { find: { words: text } },
		surveys: { version: today.slice(0, 7), questions: [{ kind: 'single' }] },
		surveyResults: { version: today.slice(0, 7), questions: [{ answered: 0 }] },
		weeks: { week: freeMonday(site) },
	};
	const own = given[kind.collection] ?? {};
	return { ...order, ...(own as object) };
}

/** The next place among the others: lessons of a track, guidelines, the files of a collection. */
function nextOrder(kind: FileKind, name: string, site: Site): number {
	const folder = name.includes('/') ? `training/${name.split('/')[0]}/` : 'guidelines/';
	const pages = [...site.pages.get(site.defaultLanguage)!.values()].filter(({ id }) => id.startsWith(folder));
	const beside = 'collection' in kind ? [...site[kind.collection].values()] : pages;
	const places = beside.map(({ value }) => (value && 'order' in value ? Number(value.order) : 0));
	return 1 + Math.max(0, ...places);
}

/** The first Monday to come for which nothing is planned. */
function freeMonday({ weeks, drafts, today }: Site): string {
	const taken = new Set([...weeks.values(), ...drafts.weeks.values()].map(({ value }) => value?.week));
	let day = daysAfter(today, 1);
	while (!isMonday(day) || taken.has(day)) day = daysAfter(day, 1);
	return day;
}

const inCapitals = (name: string) =>
	name
		.split('-')
		.map((part) => part.charAt(0).toUpperCase() + part.slice(1))
		.join('');
