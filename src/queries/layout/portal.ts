import source from '../../../portal.yaml';
import { fillAll } from '../../lib/company/tokens.ts';
import { fallbackOf, withFallbacks } from '../../lib/text/fallback.ts';
import type { InLanguage } from '../../lib/text/in-language.ts';
import { companyOf, portalSchema } from '../../schemas/portal.ts';
import type { Localized } from '../../schemas/common.ts';

/** The company, its languages, networks and contacts, as `portal.yaml` states them. */
export const portal = portalSchema.parse(source);

/** Which languages are still being written, and whose texts stand in for theirs. */
export const fallback = fallbackOf(portal);

const company = companyOf(portal);

/** A value with what the company is put into its texts, for what is read past the collections. */
export const withCompany = <Value>(value: Value, language = portal.defaultLanguage): Value =>
	withFallbacks(fillAll(value, language, company), fallback);

/** The codes of the site's languages, in the order of `portal.yaml`. */
export const languageCodes = portal.languages.map(({ code }) => code);

/** Path at which the site stands, with a slash at both ends. */
export const base = import.meta.env.BASE_URL;

/** The company's accent colours as a rule of a style sheet; the tokens choose between them. */
export const accentRule = `:root{--accent-light:${portal.look.accent};--accent-dark:${portal.look.accentDark}}`;

/** Static paths for a page that exists once in each language. */
export const languagePaths = () => languageCodes.map((lang) => ({ params: { lang } }));

/**
 * Static paths for a page that exists for each thing of a list, in each language: the thing is a prop of the page, and its id
 * the parameter of the same name.
 */
export async function listedPaths<Name extends string, Thing extends { id: string }>(
	name: Name,
	list: (language: string) => Promise<readonly Thing[]>,
) {
	const groups = await Promise.all(
		languageCodes.map(async (lang) =>
			(await list(lang)).map((thing) => ({
				params: { lang, [name]: thing.id } as Record<Name | 'lang', string>,
				props: { [name]: thing } as Record<Name, Thing>,
			})),
		),
	);
	return groups.flat();
}

/** The text in a language; the schemas have made sure that it is there, or one of the default language in its place. */
export function inLanguage(texts: Localized, language: string): string {
	const text = texts[language] ?? (fallback.incomplete.includes(language) ? texts[fallback.defaultLanguage] : undefined);
	if (text === undefined) throw new Error(`A text has no \`${language}\` version: ${JSON.stringify(texts)}`);
	return text;
}

/** Who makes calendar files in a language, as they name it. */
export const calendarProduct = (language: string) =>
	`-//${inLanguage(portal.company.name, language)}//Outspoken//${language.toUpperCase()}`;

/** Takes each text of a value, at any depth, in the language. */
export function allInLanguage<Value>(value: Value, language: string): InLanguage<Value>;
export function allInLanguage(value: unknown, language: string): unknown {
	if (Array.isArray(value)) return value.map((entry) => allInLanguage(entry, language));
	if (typeof value !== 'object' || value === null) return value;
	if (Object.hasOwn(value, language)) return (value as Record<string, unknown>)[language];
	return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, allInLanguage(entry, language)]));
}

/** What readers call a topic of the library, as `portal.yaml` names it. */
export const topicName = (id: string, language: string): string => nameIn(portal.topics, id, language);

/** What readers call an audience of the library. */
export const audienceName = (id: string, language: string): string => nameIn(portal.audiences, id, language);

function nameIn(things: readonly { id: string; name: Localized }[], id: string, language: string): string {
	const thing = things.find((each) => each.id === id);
	if (!thing) throw new Error(`portal.yaml names no \`${id}\`. It has ${things.map((each) => each.id).join(', ')}.`);
	return inLanguage(thing.name, language);
}

/** The language of the page that is being rendered. */
export function languageOf({ currentLocale }: { currentLocale?: string | undefined }): string {
	return currentLocale ?? portal.defaultLanguage;
}

/**
 * The address of a page, with the base path before it: `address('en', 'share')` is `/en/share/`. That of a file is written
 * behind it, as in `${address('en')}labels.json`.
 *
 * @throws Error when the last part is a file, which the slash at the end would make a page that nobody has
 */
export function address(...segments: string[]): string {
	const path = segments.filter((segment) => segment !== '').join('/');
	if (/\.[^/]*$/.test(path)) throw new Error(`${path} is a file, and an address ends in a slash.`);
	return path === '' ? base : `${base}${path}/`;
}

/** A page as it stands in each language of the site: `href` is its address there, with the base path. */
export function versionsOf(page: { url: URL; currentLocale?: string | undefined }) {
	const rest = page.url.pathname.slice(`${base}${languageOf(page)}`.length);
	return portal.languages.map(({ code, label }) => ({ code, label, href: `${base}${code}${rest}` }));
}
