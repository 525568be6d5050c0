import type { APIRoute } from 'astro';
import { getIndex } from '../../../queries/library/library.ts';
import { languagePaths } from '../../../queries/layout/portal.ts';

export const getStaticPaths = languagePaths;

/** All items in short, for the filters of the library; its first page holds a few of them only. */
export const GET: APIRoute = async ({ params }) => Response.json(await getIndex(params['lang'] ?? ''));
