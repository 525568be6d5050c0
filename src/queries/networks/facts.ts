import type { Standing } from '../../lib/networks/limits.ts';
import { writtenNumber } from '../../lib/text/written-number.ts';
import { settingKinds, unknownSettings } from '../../lib/networks/settings.ts';
import { type UnitName, unitName } from '../../lib/networks/text-length.ts';
import { buildDate } from '../../lib/time/build-date.ts';
import { longDate, sourceDate } from '../layout/dates.ts';
import { advertisingVerdict } from './advertising.ts';
import type { NetworkView } from './networks.ts';
import { inLanguage, portal } from '../layout/portal.ts';
import type { Words } from '../layout/words.ts';
import type { Localized, Source } from '../../schemas/common.ts';

export interface Fact {
	/** What it is about, where a group has several facts. */
	label?: string | undefined;
	value: string;
	note?: string | undefined;
	/** What to say of a statement that the network does not make itself. */
	doubt?: string | undefined;
	/** Numbers of its sources in the list below. */
	sources: number[];
}

export interface NumberedSource {
	title: string;
	url?: string | undefined;
	/** Who published it, in their own language. */
	publisher: string;
	/** Its date, and when it was read. */
	details: string;
}

interface Founded {
	standing: Standing;
	source: Source;
	checked: string;
	note?: Localized | undefined;
}

type Limit = NonNullable<NetworkView['post']>;

/** How a network stands in a country, which is named as the language names it. */
export interface CountryStatus {
	/** Its code in small letters. */
	country: string;
	name: string;
	status: NonNullable<NetworkView['status']>[string];
	/** It is one of those whose law counts for the company. */
	isHome: boolean;
}

/** How a network stands by country: where the company's law counts first, then the others by name. */
export function statusesOf({ status = {} }: NetworkView, language: string): CountryStatus[] {
	const names = new Intl.DisplayNames(language, { type: 'region' });
	const homes: readonly string[] = portal.countries ?? [];
	return Object.entries(status)
		.map(([country, each]) => ({
			country,
			name: names.of(country.toUpperCase()) ?? country,
			status: each,
			isHome: homes.includes(country),
		}))
		.toSorted((a, b) => Number(b.isHome) - Number(a.isHome) || a.name.localeCompare(b.name, language));
}

/** What networks are compared in, in the order of the columns. */
export const comparisonColumns = ['readers', 'disclosure', 'links', 'altText', 'trouble', 'status'] as const;
export type ComparisonColumn = (typeof comparisonColumns)[number];

/** The heading of what is compared. */
export const comparisonTitle = (column: ComparisonColumn, words: Words): string =>
	column === 'altText' || column === 'status' ? words(`networks.group.${column}`) : words(`networks.about.${column}`);

/** What the record of a network says, in the words of a language, each statement with the numbers of its sources. */
export function networkFacts(network: NetworkView, words: Words, language: string) {
	const sources = new Map<string, NumberedSource>();
	const text = (localized: Localized) => inLanguage(localized, language);
	const date = (value: string) => longDate(value, language);
	const counted = (unit: UnitName, count: number, shown = writtenNumber(count, language)) =>
		words(`networks.unit.${unit}`, { count, amount: shown });

	/** The number of a source as it was read on a day; a new one is put at the end. */
	function numberOf({ title, publisher, url, date: published }: Source, checked: string): number {
		const details = [published && sourceDate(published, language), words('networks.checked', { date: date(checked) })];
		const source = { title, url, publisher, details: details.filter(Boolean).join(', ') };
		const key = JSON.stringify(source);
		if (!sources.has(key)) sources.set(key, source);
		return [...sources.keys()].indexOf(key) + 1;
	}

	function founded(value: string, { standing, source, checked, note }: Founded, label?: string): Fact {
		return {
			label,
			value,
			note: note && text(note),
			doubt: standing === 'official' ? undefined : words(`networks.standing.${standing}`),
			sources: [numberOf(source, checked)],
		};
	}

	function limitFact(of: string, limit: Limit | Omit<Limit, 'as'>): Fact {
		const range = limit.least === undefined ? undefined : `${writtenNumber(limit.least, language)}–${writtenNumber(limit.limit, language)}`;
		const own = counted(unitName(limit.counting), limit.limit, range);
		const bytes = limit.bytes && words('networks.andBytes', { bytes: counted('bytes', limit.bytes) });
		return founded(`${own}${bytes ?? ''}`, limit, words(`networks.text.${of}`));
	}

	function altTextFact({ available, limit, advised, ...rest }: NonNullable<NetworkView['altText']>): Fact {
		const yes = limit ? words('networks.alt.yesUpTo', { amount: writtenNumber(limit, language) }) : words('networks.alt.yes');
		const advice = advised ? words('networks.alt.advised', { amount: writtenNumber(advised, language) }) : '';
		return founded(available ? `${yes}${advice}.` : `${words('networks.alt.no')}.`, rest);
	}

	function shareFact({ takes, standing, source, checked, note }: NonNullable<NetworkView['share']>): Fact {
		const value = words(`networks.takes.${takes}`);
		if (standing && source && checked) return founded(value, { standing, source, checked, note });
		return { value, note: note && text(note), sources: [] };
	}

	/** When it was checked stands beside it: what is true of a network changes, and the dates in it are those of events. */
	function statusFact({ name, status: { access, since, advertising, ...rest } }: CountryStatus): Fact {
		const reach = words(`networks.access.${access}`);
		const known = since ? words('networks.access.since', { access: reach, date: sourceDate(since, language) }) : reach;
		return {
			label: name,
			value: [
				known,
				...(advertising ? [advertisingVerdict(advertising, words, language, buildDate())] : []),
				words('networks.status.checked', { date: date(rest.checked) }),
			]
				.map(sentence)
				.join(' '),
			note: text(rest.text),
			sources: rest.sources.map((source) => numberOf(source, rest.checked)),
		};
	}

	const { post, texts = {}, counts = {}, images = [], altText, settings = {}, settingsSought, share, remarks = [] } = network;
	const noted = () => remarks.map((remark) => ({ about: remark.about, ...founded(text(remark.text), remark) }));
	function comparedFacts(key: ComparisonColumn): Fact[] {
		if (key === 'altText') return altText ? [altTextFact(altText)] : [];
		// The sentence below a status is for the card; here its verdict is enough.
		if (key === 'status') return statusesOf(network, language).map((each) => ({ ...statusFact(each), note: undefined }));
		return noted().filter(({ about }) => about === key);
	}

	/** Settings of which no way is known are named, and when it was looked for, so that nobody takes the list for complete. */
	function settingFacts(): Fact[] {
		const unknown = unknownSettings(network);
		const named = settingKinds.flatMap((kind) => {
			const setting = settings[kind];
			if (!setting) return [];
			return [founded(setting.path ? text(setting.path) : words('networks.setting.none'), setting, words(`networks.setting.${kind}`))];
		});
		if (unknown.length === 0) return named;
		const list = new Intl.ListFormat(language).format(
			unknown.map((kind, place) => (place === 0 ? words(`networks.setting.${kind}`) : uncapitalized(words(`networks.setting.${kind}`)))),
		);
		const note = settingsSought && words('networks.setting.sought', { date: date(settingsSought) });
		return [...named, { label: words('networks.setting.unknown'), value: list, note, sources: [] }];
	}

	const groups = [
		{
			key: 'text' as const,
			facts: [
				...(post
					? [limitFact(post.as ?? 'post', post)]
					: [{ label: words('networks.text.post'), value: words('networks.noLimit'), sources: [] }]),
				...Object.entries(texts).map(([of, limit]) => limitFact(of, limit)),
			],
		},
		{
			key: 'counts' as const,
			facts: Object.entries(counts).map(([of, count]) =>
				founded(words('networks.upTo', { amount: writtenNumber(count.most, language) }), count, words(`networks.count.${of}`)),
			),
		},
		{ key: 'images' as const, facts: images.map((image) => founded(text(image.text), image, words(`networks.image.${image.of}`))) },
		{ key: 'altText' as const, facts: [altText ? altTextFact(altText) : { value: words('networks.noAltText'), sources: [] }] },
		{ key: 'settings' as const, facts: settingFacts() },
		{ key: 'share' as const, facts: share ? [shareFact(share)] : [] },
		{ key: 'remarks' as const, facts: noted() },
		{ key: 'status' as const, facts: statusesOf(network, language).map(statusFact) },
	];
	const known = groups
		.filter(({ facts }) => facts.length > 0)
		.map(({ key, facts }) => ({ key, title: words(`networks.group.${key}`), facts: facts as Fact[] }));
	return {
		groups: known,
		/** Its facts by what networks are compared in. Asked for after the groups, they have the same sources by the same numbers. */
		compared: comparisonColumns.map((key) => ({ key, facts: comparedFacts(key) })),
		sources: [...sources.values()],
	};
}

/** The last day on which anybody read a source of one of the networks. */
export function lastChecked(networks: readonly NetworkView[]): string | undefined {
	const days = networks.flatMap((network) => [...JSON.stringify(network).matchAll(/"checked":"([^"]+)"/g)].map(([, day = '']) => day));
	return days.toSorted().at(-1);
}

/** Where its settings are, or that no way is known, each with who says so and when it was read. */
export function settingsOf(network: NetworkView, words: Words, language: string) {
	const { groups, sources } = networkFacts(network, words, language);
	const origin = (number: number) => {
		const { publisher, details } = sources[number - 1]!;
		return sentence(`${publisher}, ${details}`);
	};
	return groups
		.filter(({ key }) => key === 'settings')
		.flatMap(({ title, facts }) =>
			facts.map((fact) => ({ title, ...fact, note: [fact.note, ...fact.sources.map(origin)].filter(Boolean).join(' ') })),
		);
}

/**
 * What a reader looks for most in a network: the first of each group, and more of the first; not which ways are unknown.
 * How it stands where the company's law counts comes last, without the sentence that explains it.
 */
export function glanceAt(network: NetworkView, words: Words, language: string) {
	const { groups, compared } = networkFacts(network, words, language);
	const homes = statusesOf(network, language).filter(({ isHome }) => isHome).length;
	const statuses = compared.filter(({ key }) => key === 'status').flatMap(({ facts }) => facts.slice(0, homes));
	const figures = groups
		.filter(({ key, facts: [first] }) => key !== 'status' && (key !== 'settings' || first?.sources.length !== 0))
		.flatMap(({ title, facts }) => facts.map((fact, place) => ({ title, ...fact, place })))
		.toSorted((a, b) => a.place - b.place)
		.slice(0, 4);
	return [...figures, ...statuses.map((fact) => ({ title: words('networks.group.status'), ...fact }))];
}

/** What people look for in a network by words: how long its texts may be, alt text, and the way to each setting, or that none is known. */
export function searchedFacts(network: NetworkView, words: Words, language: string) {
	const { groups } = networkFacts(network, words, language);
	const factsOf = (wanted: (typeof groups)[number]['key']) =>
		groups.filter(({ key }) => key === wanted).flatMap(({ title, facts }) => facts.map((fact) => ({ title, ...fact })));
	return [...factsOf('text').slice(0, 1), ...factsOf('altText'), ...factsOf('settings')];
}

const uncapitalized = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** With a full stop, unless it ends in one already, as dates in Russian do. */
function sentence(text: string): string {
	return text.endsWith('.') ? text : `${text}.`;
}
