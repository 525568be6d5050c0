import type { Finding } from '../finding.ts';
import type { Site } from '../site.ts';

/** The address of a decision tree is free. */
export function checkDecisions(site: Site): Finding[] {
	const taken = site.pages.get(site.defaultLanguage)!;
	return [...site.decisions.values()].flatMap((tree) => {
		const page = taken.get(`guidelines/${tree.id}`);
		const address = page
			? [
					{
						id: 'file/name' as const,
						file: tree.file,
						message: `Its address is that of ${page.file} already. Give one of the two files another name.`,
					},
				]
			: [];
		return address;
	});
}
