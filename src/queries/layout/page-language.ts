import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { fallback } from './portal.ts';
import { hasWords } from './words.ts';

/** Says of a page that is made of interface texts in which language these are: a language that has none borrows the default one’s. */
export const onRequest = defineRouteMiddleware(({ locals }) => {
	const { entryMeta, lang } = locals.starlightRoute;
	if (locals.screen && !hasWords(lang)) entryMeta.lang = fallback.defaultLanguage;
});
