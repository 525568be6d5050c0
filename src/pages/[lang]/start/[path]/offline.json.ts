import type { APIRoute } from 'astro';
import type { PlannedPath } from '../../../../lib/offline/kept-path.ts';
import { hasAnswers } from '../../../../queries/guidelines/answers.ts';
import { getPaths, type PathView } from '../../../../queries/paths/paths.ts';
import { areApart, getRecordTracks } from '../../../../queries/progress/record.ts';
import { wordsIn } from '../../../../queries/layout/words.ts';
import { address, base, languageCodes, listedPaths, portal } from '../../../../queries/layout/portal.ts';

export const getStaticPaths = async () => (portal.offline === false ? [] : listedPaths('path', getPaths));

/** What a reader keeps who keeps a path; the build fills in the files (integrations/offline-files.ts). */
export const GET: APIRoute<{ path: PathView }> = async ({ params: { lang = '' }, props: { path } }) => {
	const words = wordsIn(lang);
	const offline = address(lang, 'offline');
	const check = address(lang, 'check');
	const me = address(lang, 'me');
	const review = address(lang, 'review');
	const guidelines = address(lang, 'guidelines');
	const answers = (await hasAnswers()) ? [{ href: address(lang, 'answers'), title: words('answers.title') }] : [];
	const lessonsApart = areApart(await getRecordTracks(lang));
	const planned: PlannedPath = {
		title: path.title,
		href: path.href,
		offline,
		also: [
			{ href: address(lang), title: words('offline.page.home') },
			{ href: me, title: words('me.title') },
			{ href: review, title: words('review.title') },
			{ href: check, title: words('check.title') },
			{ href: guidelines, title: words('guidelines.title') },
			...answers,
		],
		pages: [
			// Where a reader begins.
			base,
			address(lang),
			me,
			path.href,
			`${path.href}certificate/`,
			...path.steps.map(({ href }) => href),
			review,
			check,
			guidelines,
			...answers.map(({ href }) => href),
			// A page that is not kept may be asked for in any language.
			...languageCodes.map((code) => address(code, 'offline')),
		],
		data: [
			`${path.href}steps.json`,
			`${address(lang)}pages.json`,
			`${address(lang)}search.json`,
			`${me}items.json`,
			...(lessonsApart ? [`${me}lessons.json`] : []),
			...languageCodes.map((code) => `${address(code, 'check')}words.json`),
		],
	};
	return Response.json(planned);
};
