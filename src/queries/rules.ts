import { getCollection } from 'astro:content';
import { severities, type Rule, type Severity } from '../lib/check/rules.ts';
import { termsByLanguage } from '../lib/check/terms.ts';
import type { CountingRule } from '../lib/share/counting-rules.ts';
import { isBinding } from '../lib/share/limits.ts';
import { getNetworks, type NetworkView } from './networks.ts';
import { inLanguage, portal, languageCodes } from './portal.ts';
import { ruleAddress } from './refs.ts';

/** A rule of the post checker as a reader sees it. */
export interface RuleView {
	id: string;
	severity: Severity;
	title: string;
	message: string;
	suggestion: string;
	/** Address of the guideline that it stands on. */
	href: string;
}

/** All that the browser needs to check a draft, besides words for readers. */
export interface CheckSetting {
	rules: Rule[];
	terms: ReturnType<typeof termsByLanguage>;
	networks: {
		id: string;
		limit: number;
		counting: CountingRule;
		isSure: boolean;
		hashtags?: number | undefined;
		links?: number | undefined;
	}[];
	elections: NonNullable<typeof portal.elections>;
}

/** The rules in a language, the weightiest first. */
export async function getRules(language: string): Promise<RuleView[]> {
	const views = await Promise.all(
		(await getCollection('rules')).map(async ({ id, data: { severity, title, message, suggestion, ref } }) => ({
			id,
			severity,
			title: inLanguage(title, language),
			message: inLanguage(message, language),
			suggestion: inLanguage(suggestion, language),
			href: await ruleAddress(ref, language),
		})),
	);
	return views.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || a.id.localeCompare(b.id));
}

/** What the post checker of this portal goes by. */
export async function getCheckSetting(): Promise<CheckSetting> {
	const lists = (await getCollection('terms')).map(({ id, data }) => [id, data.words] as const);
	const rules = (await getCollection('rules')).map(({ id, data }): Rule => {
		const { severity, group, networks, countries, during, about, find, when, unless, fix } = data;
		return { id, severity, group, networks, countries, during, about, find, when, unless, fix };
	});
	return {
		rules: rules.toSorted((a, b) => a.id.localeCompare(b.id)),
		terms: termsByLanguage(Object.fromEntries(lists), {
			company: Object.values(portal.company.name),
			hashtag: portal.hashtag,
			languages: languageCodes,
		}),
		networks: (await getNetworks()).map(limitsOf),
		elections: portal.elections ?? [],
	};
}

/** A network that publishes no limit takes a draft of any length. */
function limitsOf({ id, post, counts }: NetworkView): CheckSetting['networks'][number] {
	return {
		id,
		limit: post?.limit ?? Number.MAX_SAFE_INTEGER,
		counting: post?.counting ?? 'utf16',
		isSure: post !== undefined && isBinding(post),
		hashtags: counts?.hashtags?.most,
		links: counts?.links?.most,
	};
}
