import type { Finding } from '../finding.ts';
import { at, type Site } from '../site.ts';
import { suggestion } from '../wording.ts';

/** `portal.yaml` is there and names networks that are described. */
export function checkPortal({ portal, networks }: Site): Finding[] {
	if (!portal)
		return [
			{ file: 'portal.yaml', message: 'The file is missing. Every portal needs it: copy the one of Outspoken and change the names.' },
		];
	return (portal.value?.networks ?? []).flatMap((network, index) =>
		networks.has(network)
			? []
			: [
					at(
						portal,
						['networks', index],
						`There is no network \`${network}\`: the file src/content/networks/${network}.yaml does not exist.${suggestion(network, networks.keys(), 'There are')}`,
					),
				],
	);
}
