import type { APIRoute } from 'astro';
import { languagePaths } from '../../queries/layout/portal.ts';
import { getSearchEntries } from '../../queries/search/entries.ts';

export const getStaticPaths = languagePaths;

/** What search knows without reading whole pages. It is fetched when search is first opened. */
export const GET: APIRoute = async ({ params }) => Response.json(await getSearchEntries(params['lang'] ?? ''));
