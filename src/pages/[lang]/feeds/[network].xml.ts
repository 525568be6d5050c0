import type { APIRoute } from 'astro';
import { rssFeed } from '../../../lib/share/feed.ts';
import { feedPaths, getFeed, whole, type FeedView } from '../../../queries/feeds.ts';

export const getStaticPaths = feedPaths;

export const GET: APIRoute<{ feed: FeedView }> = async ({ params, props: { feed } }) =>
	new Response(rssFeed(await getFeed(params['lang'] ?? '', feed), whole(feed.rss)), {
		headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
	});
