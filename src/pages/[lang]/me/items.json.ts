import type { APIRoute } from 'astro';
import { languagePaths } from '../../../queries/layout/portal.ts';
import { getItemTitles } from '../../../queries/progress/record.ts';

export const getStaticPaths = languagePaths;

/** Titles and addresses of all items, for a reader who has shared some; a page with all of them would be long. */
export const GET: APIRoute = async ({ params }) => Response.json(await getItemTitles(params['lang'] ?? ''));
