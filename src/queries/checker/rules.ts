import { getCollection } from 'astro:content';
import { readerCountries, severities, type Country, type Rule, type Severity } from '../../lib/checker/rules.ts';
import { toSend, type CheckSetting, type NetworkSetting } from '../../lib/checker/setting.ts';
import type { Terms } from '../../lib/checker/phrases.ts';
import { companyForms, termsByLanguage } from '../../lib/checker/terms.ts';
import { barredFrom, restrictionsOf } from '../../lib/library/advertising.ts';
import type { TextLimit } from '../../lib/networks/text-length.ts';
import { getNetworks, type NetworkView } from '../networks/networks.ts';
import { base, inLanguage, languageCodes, portal } from '../layout/portal.ts';
import { getQuietPeriods, getQuietRules, quietRuleId, quietWords } from '../library/quiet.ts';
import { ruleAddress } from '../guidelines/refs.ts';

/** A rule of the post checker as a reader sees it. */
export interface RuleView {
	id: string;
	severity: Severity;
	title: string;
	message: string;
	suggestion: string;
	/** Whether its words see plain cases only. */
	isPartial: boolean;
	/** Address of the guideline that it stands on. */
	href: string;
}

/** The rules in a language, the weightiest first. */
export async function getRules(language: string): Promise<RuleView[]> {
	const views = await Promise.all(
		(await getCollection('rules')).map(async ({ id, data: { severity, partial, title, message, suggestion, ref } }) => ({
			id,
			severity,
			isPartial: partial === true,
			title: inLanguage(title, language),
			message: inLanguage(message, language),
			suggestion: inLanguage(suggestion, language),
			href: await ruleAddress(ref, language),
		})),
	);
	return views.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || a.id.localeCompare(b.id));
}

type RuleWords = Omit<RuleView, 'id' | 'severity' | 'isPartial'>;

/** By id, what a reader is told of each rule and of each quiet period. */
export async function getRuleWords(language: string): Promise<Record<string, RuleWords>> {
	const rules = (await getRules(language)).map(({ id, title, message, suggestion, href }) => [id, { title, message, suggestion, href }]);
	const quiet = (await getQuietPeriods(language)).map((period) => [quietRuleId(period.id), quietWords(period, language)]);
	return Object.fromEntries([...rules, ...quiet]) as Record<string, RuleWords>;
}

/** The country where most readers of a text in a language are, unless the author says otherwise. */
export function usualCountry(language: string): Country {
	return language === 'ru' ? 'ru' : 'elsewhere';
}

/** By language, the lists that the rules name. */
export async function getTerms(): Promise<Record<string, Terms>> {
	const lists = (await getCollection('terms')).map(({ id, data }) => [id, data.words] as const);
	return termsByLanguage(Object.fromEntries(lists), {
		company: companyForms({ ...portal.company, hashtag: portal.hashtag }),
		hashtag: portal.hashtag,
		languages: languageCodes,
	});
}

/** What the post checker of this portal goes by, on a page in a language. */
export async function getCheckSetting(language: string): Promise<CheckSetting> {
	const { [language]: own = {}, ...others } = await getTerms();
	const rules = (await getCollection('rules')).map(({ id, data }): Rule => {
		const { severity, group, networks, countries, during, where, about, find, when, unless, settles, fix } = data;
		return enabledOnly({
			id,
			severity,
			group,
			networks,
			countries,
			during,
			where,
			about,
			find,
			when,
			unless,
			settles,
			fix: withMedium(fix),
		});
	});
	return {
		rules: rules.toSorted((a, b) => a.id.localeCompare(b.id)),
		terms: { [language]: toSend(own) },
		elsewhere: Object.fromEntries(Object.keys(others).map((other) => [other, `${base}${other}/check/words.json`])),
		networks: (await getNetworks()).map(limitsOf),
		elections: portal.elections ?? [],
		quiet: await getQuietRules(),
	};
}

/** A rule without the words and sentences of languages that the portal does not have. */
function enabledOnly<Value>(value: Value): Value;
function enabledOnly(value: unknown): unknown {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
	const isLocalized = languageCodes.some((code) => Object.hasOwn(value, code));
	return Object.fromEntries(
		Object.entries(value)
			.filter(([key]) => !isLocalized || languageCodes.includes(key))
			.map(([key, each]) => [key, enabledOnly(each as unknown)]),
	);
}

function withMedium(fix: Rule['fix']): Rule['fix'] {
	return fix?.kind === 'shorten' && portal.trackedLinks.enabled ? { ...fix, medium: portal.trackedLinks.medium } : fix;
}

function limitsOf({ id, post, texts, counts, status }: NetworkView): NetworkSetting {
	return {
		id,
		post: post && textLimit(post),
		caption: texts?.caption && textLimit(texts.caption),
		hashtags: counts?.hashtags?.most,
		links: counts?.links?.most,
		restricted: Object.fromEntries(
			readerCountries.flatMap((country) => {
				const from = barredFrom(restrictionsOf(status, [country]));
				return from === undefined ? [] : [[country, from]];
			}),
		),
	};
}

function textLimit({ limit, counting, bytes, standing }: NonNullable<NetworkView['post']>): TextLimit {
	return { limit, counting, bytes, standing };
}
