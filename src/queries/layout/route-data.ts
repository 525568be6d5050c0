import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { isPageOffered } from '../training/lessons.ts';
import { fallback } from './portal.ts';
import { hasWords } from './words.ts';

/** What Starlight is told of each page before it is drawn. */
export const onRequest = defineRouteMiddleware(async ({ locals }) => {
	const { entry, entryMeta, lang } = locals.starlightRoute;
	// Lessons that are not offered stay out of the full-text search; whoever has a link still finds them.
	if (!(await isPageOffered(entry))) entry.data.pagefind = false;
	// A page of interface texts speaks the default language where its own has none yet.
	if (locals.screen && !hasWords(lang)) entryMeta.lang = fallback.defaultLanguage;
});
