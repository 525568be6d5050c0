import type { APIRoute } from 'astro';
import { languageCodes } from '../../../../queries/layout/portal.ts';
import { getPaths, type PathView } from '../../../../queries/paths/paths.ts';

export async function getStaticPaths() {
	const groups = await Promise.all(languageCodes.map(async (lang) => ({ lang, paths: await getPaths(lang) })));
	return groups.flatMap(({ lang, paths }) => paths.map((path) => ({ params: { lang, path: path.id }, props: { path } })));
}

/** The steps of a path, for its pages: only a reader who is on it fetches them. */
export const GET: APIRoute<{ path: PathView }> = ({ props }) =>
	Response.json(
		props.path.steps.map(({ id, href, title, minutes, quiz, acknowledge }) => ({
			id,
			href,
			title,
			minutes,
			...(quiz && { quiz: { id: quiz.id, revision: quiz.revision } }),
			...(acknowledge !== undefined && { acknowledge }),
		})),
	);
