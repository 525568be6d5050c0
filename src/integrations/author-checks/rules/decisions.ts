import type { Finding } from '../finding.ts';
import { at, type Site } from '../site.ts';
import { referenceMistake } from './references.ts';

/** The answers of a decision tree rest on rules that exist, and its address is free. */
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
		const rules = (tree.value?.answers ?? []).flatMap(({ rule }, index) => {
			const mistake = referenceMistake(rule, site);
			return mistake === undefined ? [] : [at(tree, ['answers', index, 'rule'], mistake.id, mistake.message)];
		});
		return [...address, ...rules];
	});
}
