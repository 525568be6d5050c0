import type { APIRoute } from 'astro';
import { languagePaths } from '../../queries/layout/portal.ts';
import { getSaveablePages } from '../../queries/progress/saved.ts';

export const getStaticPaths = languagePaths;

/** What can be saved for later, by id, for a reader who saved something. */
export const GET: APIRoute = async ({ params }) => Response.json(await getSaveablePages(params['lang'] ?? ''));
