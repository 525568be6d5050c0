import { handbookParts } from '../../lib/guidelines/handbook.ts';
import { address } from '../layout/portal.ts';
import { getGuidelineGroups } from './guidelines.ts';
import { placeOf } from '../layout/docs.ts';

/** The pages of the handbook in their order, each with its guidelines. */
export async function getHandbookParts(language: string) {
	const groups = await getGuidelineGroups(language);
	return handbookParts(groups.map(({ id, guidelines }) => ({ id, count: guidelines.length }))).map(({ name, theme, first, end }) => ({
		name,
		theme,
		href: address(language, 'guidelines', 'handbook', name),
		guidelines: groups
			.find(({ id }) => id === theme)!
			.guidelines.slice(first, end)
			.map((entry) => ({ entry, name: placeOf(entry.id).name })),
	}));
}
