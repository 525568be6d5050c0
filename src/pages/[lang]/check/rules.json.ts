import type { APIRoute } from 'astro';
import { languagePaths } from '../../../queries/layout/portal.ts';
import { getCheckSetting, getRuleWords } from '../../../queries/checker/rules.ts';

export const getStaticPaths = languagePaths;

/** The rules of the post checker and their words, for a reader who edits a text of the library. */
export const GET: APIRoute = async ({ params }) => {
	const language = params['lang'] ?? '';
	return Response.json({ setting: await getCheckSetting(language), words: await getRuleWords(language) });
};
