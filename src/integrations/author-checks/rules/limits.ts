import type { FindingId } from '../../../lib/findings/finding-ids.ts';
import { limitsByName } from '../../../lib/networks/limits.ts';
import type { Finding } from '../finding.ts';
import type { Component } from '../page-text.ts';
import { allPages, inBody, type Page, type Site } from '../site.ts';
import { suggestion, unknown } from '../wording.ts';

/** Every `<Limit>` names a network and something that the network limits. */
export function checkLimits(site: Site): Finding[] {
	return allPages(site).flatMap((page) =>
		page.text.components.filter(({ name }) => name === 'Limit').flatMap((component) => checkLimit(page, component, site)),
	);
}

function checkLimit(page: Page, { attributes: { network, of }, line }: Component, { networks }: Site): Finding[] {
	const finding = (name: string, message: string, id: FindingId = 'component/use') => [inBody(page, line, id, message, `Limit › ${name}`)];
	if (typeof network !== 'string')
		return finding('network', '`network` is missing. Add the id of a network, for example network="linkedin".');
	if (typeof of !== 'string') return finding('of', '`of` is missing. Add what is limited, for example of="post".');
	const described = networks.get(network);
	if (!described) return finding('network', unknown('network', network, networks.keys()), 'reference/unknown');
	if (!described.value) return [];
	const limits = limitsByName(described.value);
	if (limits.has(of)) return [];
	return finding(
		'of',
		`${described.file} states no limit for \`${of}\`.${suggestion(of, limits.keys(), 'It states')}`,
		'reference/unknown',
	);
}
