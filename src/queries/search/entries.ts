import { getCollection } from 'astro:content';
import { aliasesIn } from '../../lib/search/aliases.ts';
import type { SearchEntry } from '../../lib/search/ranking.ts';
import { getAnswers, hasAnswers } from '../guidelines/answers.ts';
import { getDecisions } from '../guidelines/decisions.ts';
import { memoizeByLanguage } from '../layout/memoize.ts';
import { address, inLanguage } from '../layout/portal.ts';
import { wordsIn, type Words } from '../layout/words.ts';
import { settingKinds, unknownSettings, type SettingKind } from '../../lib/networks/settings.ts';
import { searchedFacts } from '../networks/facts.ts';
import { getDescribedNetworks } from '../networks/networks.ts';
import { getPaths } from '../paths/paths.ts';
import { getProgrammeParts } from '../programme/programme.ts';
import { getDocs, placeOf } from '../layout/docs.ts';
import { getOfferedTracks, isPageOffered } from '../training/lessons.ts';

/** Pages of the site itself: where each stands below the language, and the keys of its title, its text and its aliases. */
const ownPages = [
	['check', 'check.title', 'check.description', 'search.also.check'],
	['share', 'share.title', 'share.description', 'search.also.share'],
	['training', 'training.title', 'training.description', 'search.also.training'],
	['guidelines', 'guidelines.title', 'guidelines.description', 'search.also.guidelines'],
	['guidelines/handbook', 'handbook.link', 'handbook.description', 'search.also.handbook'],
	['answers', 'answers.title', 'answers.description', 'search.also.answers'],
	['networks', 'networks.title', 'networks.description', 'search.also.networks'],
	['plan', 'plan.title', 'plan.description', 'search.also.plan'],
	['review', 'review.title', 'review.description', 'search.also.review'],
	['me', 'me.title', 'me.description', 'search.also.me'],
	['programme', 'programme.title', 'programme.text', 'search.also.programme'],
] as const;

/**
 * What search knows in a language without reading whole pages: guidelines, lessons, quick answers, networks, paths and
 * the pages of the site itself. The library is left to the full-text search, as it may be long.
 */
export const getSearchEntries = memoizeByLanguage(async (language: string): Promise<SearchEntry[]> => {
	const words = wordsIn(language);
	const withAnswers = await hasAnswers();
	const parts = await Promise.all([
		decisions(language),
		answers(language),
		tracks(language),
		docs(language),
		networks(language, words),
		paths(language),
		ownPages
			.filter(([id]) => id !== 'answers' || withAnswers)
			.map(([id, title, text, also]) => ({
				id,
				url: address(language, id),
				kind: 'page' as const,
				title: words(title),
				text: words(text),
				aliases: aliasesIn(words(also)),
			})),
		programme(language, words),
	]);
	return parts.flat();
});

async function answers(language: string): Promise<SearchEntry[]> {
	const all = (await getAnswers(language)).flatMap((theme) => theme.answers);
	return all.map(({ id, question, answer, aliases, onHome }) => ({
		id: `answers/${id}`,
		url: `${address(language, 'answers')}#${id}`,
		kind: 'answer',
		title: question,
		text: answer,
		...(aliases.length > 0 && { aliases }),
		...(onHome && { offered: true }),
	}));
}

async function tracks(language: string): Promise<SearchEntry[]> {
	const { used, others } = await getDescribedNetworks(language);
	const namesOf = (network: string) => [...used, ...others].find(({ id }) => id === network)?.aliases?.[language] ?? [];
	return (await getOfferedTracks()).map(({ id, data }) => {
		const aliases = data.aliases?.[language] ?? [];
		return {
			id: `training/${id}`,
			url: address(language, 'training', id),
			kind: 'track',
			title: inLanguage(data.title, language),
			text: inLanguage(data.summary, language),
			aliases,
			// Whatever else people call its networks finds the networks first.
			more: [...(data.networks ?? []), ...(data.status ?? [])].flatMap(namesOf).filter((name) => !aliases.includes(name)),
		};
	});
}

async function docs(language: string): Promise<SearchEntry[]> {
	const pages = (await getDocs()).filter(
		({ id, data }) => placeOf(id).language === language && placeOf(id).name !== '' && data.pagefind !== false,
	);
	const offered = await Promise.all(pages.map(isPageOffered));
	return pages
		.filter((_, index) => offered[index])
		.map(({ id, data, body = '' }) => ({
			id: id.slice(language.length + 1),
			url: address(id),
			kind: data.kind,
			title: data.title,
			text: (data.kind === 'guideline' ? data.summary : data.description) ?? '',
			...(data.aliases && { aliases: data.aliases }),
			more: [...[...body.matchAll(/^##+ (.+)$/gm)].map(([, heading = '']) => heading), ...(data.kind === 'page' ? [] : data.keyPoints)],
		}));
}

async function networks(language: string, words: Words): Promise<SearchEntry[]> {
	const { used, others } = await getDescribedNetworks(language);
	const wordsFor = (kinds: readonly SettingKind[]) => kinds.map((kind) => words(`search.also.setting.${kind}`));
	return [...used, ...others].map((network) => ({
		id: `networks/${network.id}`,
		url: address(language, 'networks', network.id),
		kind: 'network',
		title: inLanguage(network.name, language),
		text: searchedFacts(network, words, language)
			.map(({ label, title, value }) => `${label ?? title}: ${value.replace(/\.$/, '')}`)
			.join('; ')
			.concat('.'),
		aliases: network.aliases?.[language] ?? [],
		more: wordsFor(settingKinds.filter((kind) => network.settings?.[kind])),
		missing: wordsFor(unknownSettings(network)),
	}));
}

async function decisions(language: string): Promise<SearchEntry[]> {
	const data = new Map((await getCollection('decisions')).map((entry) => [entry.id, entry.data]));
	return (await getDecisions(language)).map(({ id, title, summary, href }) => ({
		id: `guidelines/${id}`,
		url: href,
		kind: 'page',
		title,
		text: summary,
		aliases: data.get(id)?.aliases?.[language] ?? [],
		offered: true,
	}));
}

async function paths(language: string): Promise<SearchEntry[]> {
	return (await getPaths(language)).map(({ id, title, summary, audience, href }) => ({
		id: `start/${id}`,
		url: href,
		kind: 'page',
		title,
		text: summary,
		more: [audience],
	}));
}

async function programme(language: string, words: Words): Promise<SearchEntry[]> {
	return (await getProgrammeParts(language)).map(({ name, href }) => ({
		id: href.slice(address(language).length, -1),
		url: href,
		kind: 'page',
		title: words(`programme.part.${name}`),
		text: words(`programme.part.${name}.text`),
		aliases: aliasesIn(words(`search.also.${name}`)),
	}));
}
