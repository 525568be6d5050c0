import type { APIRoute } from 'astro';
import { rssFeed } from '../../../lib/library/feed.ts';
import { feedPaths, getFeed, absoluteUrl, type FeedView } from '../../../queries/library/feeds.ts';

export const getStaticPaths = feedPaths;

export const GET: APIRoute<{ feed: FeedView }> = async ({ params, props: { feed } }) =>
	new Response(rssFeed(await getFeed(params['lang'] ?? '', feed), absoluteUrl(feed.rss)), {
		headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
	});
