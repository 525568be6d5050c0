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
