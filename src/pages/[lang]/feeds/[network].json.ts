import type { APIRoute } from 'astro';
import { jsonFeed } from '../../../lib/library/feed.ts';
import { feedPaths, getFeed, absoluteUrl, type FeedView } from '../../../queries/library/feeds.ts';

export const getStaticPaths = feedPaths;

export const GET: APIRoute<{ feed: FeedView }> = async ({ params, props: { feed } }) =>
	new Response(jsonFeed(await getFeed(params['lang'] ?? '', feed), absoluteUrl(feed.json)), {
		headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
	});
