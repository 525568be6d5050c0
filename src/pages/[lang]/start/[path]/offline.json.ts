import type { APIRoute } from 'astro';
import type { PlannedPath } from '../../../../lib/offline/kept-path.ts';
import { getPaths, type PathView } from '../../../../queries/paths/paths.ts';
import { address, languageCodes, portal } from '../../../../queries/layout/portal.ts';

export async function getStaticPaths() {
	if (portal.offline === false) return [];
	const groups = await Promise.all(languageCodes.map(async (lang) => ({ lang, paths: await getPaths(lang) })));
	return groups.flatMap(({ lang, paths }) => paths.map((path) => ({ params: { lang, path: path.id }, props: { path } })));
}

/** What a reader keeps who keeps a path; the build fills in the files (integrations/offline-files.ts). */
export const GET: APIRoute<{ path: PathView }> = ({ params: { lang = '' }, props: { path } }) => {
	const offline = address(lang, 'offline');
	const check = address(lang, 'check');
	const planned: PlannedPath = {
		title: path.title,
		href: path.href,
		offline,
		pages: [path.href, `${path.href}certificate/`, ...path.steps.map(({ href }) => href), check, offline],
		data: [`${path.href}steps.json`, ...languageCodes.map((code) => `${address(code, 'check')}words.json`)],
	};
	return Response.json(planned);
};
