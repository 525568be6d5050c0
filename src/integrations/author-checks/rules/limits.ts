import type { FindingId } from '../../../lib/findings/finding-ids.ts';
import { limitsByName } from '../../../lib/networks/limits.ts';
import type { Finding } from '../finding.ts';
import type { Component } from '../page-text.ts';
import { allPages, inBody, type Page, type Site } from '../site.ts';
import { suggestion, unknown } from '../wording.ts';

type Described = NonNullable<ReturnType<Site['networks']['get']>>['value'];

/** What a page quotes from the record of a network: by which component, what is asked for, and what the record has. */
const quotes = {
	Limit: {
		missing: '`of` is missing. Add what is limited, for example of="post".',
		lacks: 'states no limit for',
		names: (network: NonNullable<Described>) => [...limitsByName(network).keys()],
	},
	Tap: {
		missing: '`of` is missing. Add which setting, for example of="two-step".',
		lacks: 'states no way to',
		names: ({ settings = {} }: NonNullable<Described>) =>
			Object.entries(settings).flatMap(([name, setting]) => (setting.path ? [name] : [])),
	},
} as const;

/** Every `<Limit>` names a network and something that the network limits, every `<Tap>` a setting to which its file has the way. */
export function checkLimits(site: Site): Finding[] {
	return allPages(site).flatMap((page) =>
		page.text.components.flatMap((component) => {
			const { name } = component;
			return name === 'Limit' || name === 'Tap' ? checkQuote(page, name, component, site) : [];
		}),
	);
}

/** A number that the file of a network states is written by `<Limit>`, which follows when the network changes it. */
export function checkTypedLimits(site: Site): Finding[] {
	const networks = [...site.networks].flatMap(([id, { file, value }]) => (value ? [{ id, file, value }] : []));
	return allPages(site).flatMap((page) =>
		page.text.withoutExamples.split('\n').flatMap((line, index) =>
			line.split(/(?<=[.!?…])\s/).flatMap((sentence) => {
				const numbers = numbersIn(sentence);
				if (numbers.length === 0) return [];
				return networks.flatMap(({ id, file, value }): Finding[] => {
					if (!namesNetwork(sentence, value.name)) return [];
					const limits = [...limitsByName(value)];
					const typed = numbers.flatMap((number) =>
						limits.filter(([, limit]) => limit === number.value).map(([of]) => ({ ...number, of })),
					)[0];
					if (!typed) return [];
					const message = `\`${typed.text}\` is a limit in ${file}. Write \`<Limit network="${id}" of="${typed.of}" />\` instead, which follows when the network changes it.`;
					return [{ ...inBody(page, index + 1, 'component/use', message, 'Limit'), warning: 'typed-limit' }];
				});
			}),
		),
	);
}

/** Smaller numbers are limits too seldom. */
const leastLimit = 50;
/** Numbers with or without signs between thousands; none that is part of a date, an address, a decimal or a span. */
const number = /(?<![\d.,:/#–-]|\d (?:to|до) )(?:\d{1,3}(?:[ ,.\u00A0\u2009\u202F]\d{3})+|\d{2,})(?![\d:/–-]|[.,]\d| (?:to|до) \d)/g;

function numbersIn(sentence: string): { text: string; value: number }[] {
	return [...sentence.matchAll(number)]
		.map(([text]) => ({ text, value: Number(text.replaceAll(/\D/g, '')) }))
		.filter(({ value }) => value >= leastLimit);
}

function namesNetwork(sentence: string, name: Readonly<Record<string, string>>): boolean {
	return Object.values(name).some((each) => {
		const at = sentence.indexOf(each);
		return at !== -1 && !/[\p{L}\p{N}]/u.test(`${sentence[at - 1] ?? ' '}${sentence[at + each.length] ?? ' '}`);
	});
}

function checkQuote(
	page: Page,
	component: keyof typeof quotes,
	{ attributes: { network, of }, line }: Component,
	{ networks }: Site,
): Finding[] {
	const { missing, lacks, names } = quotes[component];
	const finding = (name: string, message: string, id: FindingId = 'component/use') => [
		inBody(page, line, id, message, `${component} › ${name}`),
	];
	if (typeof network !== 'string')
		return finding('network', '`network` is missing. Add the id of a network, for example network="linkedin".');
	if (typeof of !== 'string') return finding('of', missing);
	const described = networks.get(network);
	if (!described) return finding('network', unknown('network', network, networks.keys()), 'reference/unknown');
	if (!described.value) return [];
	const stated = names(described.value);
	if (stated.includes(of)) return [];
	return finding('of', `${described.file} ${lacks} \`${of}\`.${suggestion(of, stated, 'It states')}`, 'reference/unknown');
}
