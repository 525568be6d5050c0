import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { isPageOffered } from '../training/lessons.ts';

/** Keeps lessons that are not offered out of the full-text search; whoever has a link still finds them. */
export const onRequest = defineRouteMiddleware(async ({ locals }) => {
	const { entry } = locals.starlightRoute;
	if (!(await isPageOffered(entry))) entry.data.pagefind = false;
});
