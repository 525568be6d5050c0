import type { APIRoute } from 'astro';
import { getPackage } from '../queries/lms/package.ts';

/** What the packager puts into the manifest. */
export const GET: APIRoute = async () => {
	const { title, units } = await getPackage();
	return Response.json({ title, units: units.map(({ id, title: name, page, hasQuiz }) => ({ id, title: name, page, hasQuiz })) });
};
