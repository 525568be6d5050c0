import type { Finding } from '../finding.ts';
import { at, type Site } from '../site.ts';
import { suggestion } from '../wording.ts';

/** `portal.yaml` is there and names countries that are described. */
export function checkPortal({ portal, networks }: Site): Finding[] {
	if (!portal)
		return [
			{
				id: 'file/missing',
				file: 'portal.yaml',
				message: 'The file is missing. Every portal needs it: copy the one of Outspoken and change the names.',
			},
		];
	const described = new Set([...networks.values()].flatMap(({ value }) => Object.keys(value?.status ?? {})));
	return (portal.value?.countries ?? []).flatMap((country, index) =>
		described.has(country)
			? []
			: [
					at(
						portal,
						['countries', index],
						'reference/unknown',
						`No file in src/content/networks has a status for \`${country}\`, so it has no effect.${suggestion(country, described, 'There is one for')}`,
					),
				],
	);
}
