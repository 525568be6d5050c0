import type { APIRoute } from 'astro';
import { languagePaths } from '../../../queries/layout/portal.ts';
import { toSend } from '../../../lib/checker/setting.ts';
import { getTerms } from '../../../queries/checker/rules.ts';

export const getStaticPaths = languagePaths;

/** The lists of the rules in a language, for a draft that is in another language than the page. */
export const GET: APIRoute = async ({ params }) => Response.json(toSend((await getTerms())[params['lang'] ?? ''] ?? {}));
