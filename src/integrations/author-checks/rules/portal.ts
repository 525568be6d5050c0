import { forgeOf, forges } from '../../../lib/company/edit-address.ts';
import { contrastOf, leastContrast, readableAccent } from '../../../lib/company/accent.ts';
import type { Portal } from '../../../schemas/portal.ts';
import type { Finding } from '../finding.ts';
import { at, type Entry, type Site } from '../site.ts';
import { listed, suggestion } from '../wording.ts';

/** `portal.yaml` is there, names countries that are described, colours that can be read, and what its editor needs. */
export function checkPortal({ portal, networks, exists }: Site): Finding[] {
	if (!portal)
		return [
			{
				id: 'file/missing',
				file: 'portal.yaml',
				message: 'The file is missing. Every portal needs it: copy the one of Outspoken and change the names.',
			},
		];
	return [...countriesOf(portal, networks), ...accents(portal), ...mark(portal, exists), ...forge(portal), ...editing(portal)];
}

function countriesOf(portal: Entry<Portal>, networks: Site['networks']): Finding[] {
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

/** The accent colours are read as text in their themes. */
function accents(portal: Entry<Portal>): Finding[] {
	const look = portal.value?.look;
	if (!look) return [];
	return (
		[
			['accent', 'light'],
			['accentDark', 'dark'],
		] as const
	).flatMap(([field, theme]) => {
		const contrast = contrastOf(look[field], theme);
		if (contrast >= leastContrast) return [];
		const message = `Text in \`${look[field]}\` is hard to read on ${theme} pages: its contrast is ${contrast.toFixed(1)}, and ${leastContrast} are needed. Write \`${readableAccent(look[field], theme)}\`, the nearest that would do.`;
		return [at(portal, ['look', field], 'field/contrast', message)];
	});
}

function mark(portal: Entry<Portal>, exists: Site['exists']): Finding[] {
	const address = portal.value?.look.mark;
	if (address === undefined || exists(`public${address}`)) return [];
	const message = `There is no file public${address}. Put the sign there, or remove the field: the site then takes its own.`;
	return [at(portal, ['look', 'mark'], 'picture/missing', message)];
}

function forge({ value, ...portal }: Entry<Portal>): Finding[] {
	const { repository, forge: named } = value ?? {};
	if (repository === undefined || named !== undefined || forgeOf(repository) !== undefined) return [];
	const message = `The address does not say which program keeps the repository, so pages cannot lead to their files. Add \`forge\`: ${listed(forges)}; Forgejo is \`gitea\`.`;
	return [at(portal, ['repository'], 'field/missing', message)];
}

function editing({ value, ...portal }: Entry<Portal>): Finding[] {
	if (value?.editing?.save !== 'repository' || value.repository !== undefined) return [];
	const message =
		'The editor saves into the repository, and none is named. Add `repository: https://…`, or write `save: browser` here for a place to practise.';
	return [at(portal, ['editing', 'save'], 'field/missing', message)];
}
