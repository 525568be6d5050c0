import type { APIRoute } from 'astro';
import { languagePaths } from '../../../queries/layout/portal.ts';
import { getTerms } from '../../../queries/checker/rules.ts';

export const getStaticPaths = languagePaths;

/** The lists of the rules in a language, for a draft that is in another language than the page. */
export const GET: APIRoute = async ({ params }) => Response.json((await getTerms())[params['lang'] ?? '']);
