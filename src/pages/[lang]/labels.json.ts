import type { APIRoute } from 'astro';
import { inLanguage, languageCodes, languagePaths, portal } from '../../queries/layout/portal.ts';
import { wordsIn, type TextKey } from '../../queries/layout/words.ts';

/** The search dialog. */
const search: TextKey[] = [
	'search.label',
	'search.cancelLabel',
	'search.placeholder',
	'search.hint',
	'search.searching',
	'search.none',
	'search.near',
	'search.found',
	'search.most',
	'search.failed',
	'search.byName',
	'search.kind.lesson',
	'search.kind.guideline',
	'search.kind.answer',
	'search.kind.share',
	'search.kind.page',
	'search.kind.track',
	'search.kind.network',
	'search.keys',
];
/** What is said of trouble with what is kept. */
const notice: TextKey[] = ['notice.memory', 'notice.aside', 'notice.newer', 'notice.cleared'];
/** The calendar file. */
const reminder: TextKey[] = ['reminder.event', 'reminder.event.text', 'reminder.file', 'reminder.done'];

export const getStaticPaths = languagePaths;

/** Links to the same search in the other languages, in their words: who types Russian reads it. */
const elsewhere = (language: string) =>
	languageCodes
		.filter((code) => code !== language)
		.map((code) => [`search.other.${code}`, wordsIn(code)('search.other', { query: '{query}' })]);

/** Texts of elements that stand on every lesson and that few readers use: they are fetched with the script of the element. */
export const GET: APIRoute = ({ params: { lang = '' } }) => {
	const own = wordsIn(lang).labels([...search, ...notice, ...reminder], { site: inLanguage(portal.site.title, lang) });
	return Response.json({ ...(JSON.parse(own) as Record<string, string>), ...Object.fromEntries(elsewhere(lang)) });
};
