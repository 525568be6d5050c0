import type { APIRoute } from 'astro';
import { campaignCalendar } from '../../queries/campaigns.ts';
import { languagePaths } from '../../queries/portal.ts';

export const getStaticPaths = languagePaths;

export const GET: APIRoute = async ({ params }) =>
	new Response(await campaignCalendar(params['lang'] ?? ''), { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
