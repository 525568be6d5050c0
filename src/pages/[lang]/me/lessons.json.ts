import type { APIRoute } from 'astro';
import { languagePaths } from '../../../queries/layout/portal.ts';
import { areApart, getRecordLessons, getRecordTracks } from '../../../queries/progress/record.ts';

/** Where there are more lessons than a page bears. */
export const getStaticPaths = async () => {
	const paths = languagePaths();
	const apart = await Promise.all(paths.map(async ({ params }) => areApart(await getRecordTracks(params.lang))));
	return paths.filter((_, index) => apart[index]);
};

export const GET: APIRoute = async ({ params }) => Response.json(await getRecordLessons(params['lang'] ?? ''));
