import { fold } from '../../../lib/checker/fold.ts';
import { PhraseFinder } from '../../../lib/checker/phrases.ts';
import { tokenize } from '../../../lib/checker/words.ts';
import { valuesIn } from '../../../lib/text/values-in.ts';
import type { Finding } from '../finding.ts';
import { localizedTexts } from '../localized-texts.ts';
import type { SourceFile } from '../read.ts';
import { allFiles, allPages, inBody, noteAt, type Entry, type Page, type Site } from '../site.ts';

/**
 * What a company may leave out, and the collection that makes it. The words by which a text speaks of one are
 * `check.part.<name>` of the interface texts; a part without such words is not looked for.
 */
const parts = [
	{ name: 'leaderboard', noun: 'the leaderboard', collection: 'teams' },
	{ name: 'contests', noun: 'contests', collection: 'contests' },
	{ name: 'results', noun: 'the results', collection: 'results' },
	{ name: 'goals', noun: 'the goals of the programme', collection: 'goals' },
	{ name: 'recognitions', noun: 'thanks', collection: 'recognitions' },
	{ name: 'survey', noun: 'the survey', collection: 'surveys' },
	{ name: 'checklist', noun: 'the checklist for managers', collection: 'checklists' },
	{ name: 'leaders', noun: 'leaders', collection: 'leaders' },
	{ name: 'campaigns', noun: 'campaigns', collection: 'campaigns' },
	{ name: 'mix', noun: 'the mix of posts', collection: 'mix' },
	{ name: 'library', noun: 'the library', collection: 'shareables' },
	{ name: 'quiet', noun: 'quiet periods', collection: 'quiet' },
	{ name: 'badges', noun: 'badges', collection: 'badges' },
	{ name: 'paths', noun: 'learning paths', collection: 'paths' },
	{ name: 'answers', noun: 'quick answers', collection: 'answers' },
	{ name: 'decisions', noun: 'the questions that lead to an answer', collection: 'decisions' },
	{ name: 'training', noun: 'the training', collection: 'tracks' },
] as const;

type Part = (typeof parts)[number];

/** What of a text speaks of a part. */
interface Mention {
	part: Part;
	found: string;
}

/** Fields of a page that readers see. */
const pageFields: ReadonlySet<PropertyKey> = new Set(['title', 'description', 'summary', 'objectives', 'keyPoints']);

/**
 * A text does not speak of a part that the company has left out: links to it would lead nowhere and are found as such, but a
 * sentence about it misleads in silence.
 */
export function checkLeftOut(site: Site): Finding[] {
	const missing = parts.filter(({ collection }) => ('size' in site[collection] ? site[collection].size : site[collection].length) === 0);
	if (missing.length === 0) return [];
	const finders = new Map(site.words.map(({ id, value }) => [id, finderOf(missing, value ?? {})]));
	const mentionsIn = (text: string, language: string) => finders.get(language)?.(text) ?? [];
	// Lists of words for search, examples and networks name whatever a post may name; answers that came back stay as they came.
	const silent = new Set<SourceFile | undefined>([
		site.portal,
		site.cast,
		site.demo,
		site.searches,
		...site.networks.values(),
		...site.terms.values(),
		...site.surveyResults.values(),
	]);
	const languages = new Set(site.pages.keys());
	return [
		...allFiles(site)
			.filter((file) => !silent.has(file))
			.flatMap((file) => inFile(file, languages, mentionsIn)),
		...allPages(site).flatMap((page) => inPage(page, (text) => mentionsIn(text, page.language))),
	];
}

function finderOf(missing: readonly Part[], words: Readonly<Record<string, string>>): (text: string) => Mention[] {
	const finder = new PhraseFinder();
	const wanted = missing.map((part) => {
		const phrases = (words[`check.part.${part.name}`] ?? '').split(';').filter((phrase) => phrase.trim() !== '');
		return { part, list: finder.add(phrases) };
	});
	return (text) => {
		const folded = fold(text);
		const found = finder.find(tokenize(folded));
		return wanted.flatMap(({ part, list }) => {
			const [first] = found.get(list) ?? [];
			if (!first) return [];
			const { start, end } = folded.place(first.start, first.end);
			return [{ part, found: text.slice(start, end).replaceAll(/[[\]*_]/g, '') }];
		});
	};
}

function inFile(
	file: Entry<unknown>,
	languages: ReadonlySet<string>,
	mentionsIn: (text: string, language: string) => Mention[],
): Finding[] {
	return localizedTexts(file.data, languages, { examples: false }).flatMap(({ path, language, text }) =>
		mentionsIn(text, language).map((mention) => warning(noteAt(file, path, sentence(mention, language)))),
	);
}

function inPage(page: Page, mentionsIn: (text: string) => Mention[]): Finding[] {
	const inFields = valuesIn(page.data).flatMap(({ path, value }) =>
		typeof value === 'string' && pageFields.has(path[0]!)
			? mentionsIn(value).map((mention) => warning(noteAt(page, path, sentence(mention, page.language))))
			: [],
	);
	const inText = page.text.withoutExamples
		.split('\n')
		.flatMap((line, index) =>
			mentionsIn(line).map((mention) => warning(inBody(page, index + 1, 'part/left-out', sentence(mention, page.language)))),
		);
	return [...inFields, ...inText];
}

function warning(note: Omit<Finding, 'id' | 'warning'>): Finding {
	return { ...note, id: 'part/left-out', warning: 'left-out' };
}

function sentence({ part, found }: Mention, language: string): string {
	return `«${found}» speaks of ${part.noun}, which this portal leaves out. Rewrite the sentence, or put the part back; if it means something else, take the words out of \`check.part.${part.name}\` in src/content/i18n/${language}.yaml.`;
}
