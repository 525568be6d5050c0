import type { APIRoute } from 'astro';
import { jsonFeed } from '../../../lib/share/feed.ts';
import { feedPaths, getFeed, whole, type FeedView } from '../../../queries/feeds.ts';

export const getStaticPaths = feedPaths;

export const GET: APIRoute<{ feed: FeedView }> = async ({ params, props: { feed } }) =>
	new Response(jsonFeed(await getFeed(params['lang'] ?? '', feed), whole(feed.json)), {
		headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
	});
