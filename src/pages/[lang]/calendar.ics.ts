import type { APIRoute } from 'astro';
import { campaignCalendar } from '../../queries/library/campaigns.ts';
import { languagePaths } from '../../queries/layout/portal.ts';

export const getStaticPaths = languagePaths;

export const GET: APIRoute = async ({ params }) =>
	new Response(await campaignCalendar(params['lang'] ?? ''), { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
