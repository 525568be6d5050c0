import { guidelineGroups, type GuidelineGroup } from '../../schemas/docs.ts';
import { byOrder, getDocs, placeOf, type DocsEntry } from '../layout/docs.ts';
import { memoize } from '../layout/memoize.ts';

export type GuidelineEntry = DocsEntry & { data: Extract<DocsEntry['data'], { kind: 'guideline' }> };

const guidelinesByLanguage = memoize(async () => {
	const entries = (await getDocs()).filter((entry) => entry.data.kind === 'guideline') as GuidelineEntry[];
	const place = ({ data }: GuidelineEntry) => guidelineGroups.indexOf(data.group);
	return Map.groupBy(
		entries.toSorted((a, b) => place(a) - place(b) || byOrder(a, b)),
		({ id }) => placeOf(id).language,
	);
});

/** The guidelines in a language: theme by theme, and within a theme in their order. */
export async function getGuidelines(language: string): Promise<GuidelineEntry[]> {
	return (await guidelinesByLanguage()).get(language) ?? [];
}

/** The themes that have guidelines in a language, in their order, each with its guidelines. */
export async function getGuidelineGroups(language: string): Promise<{ id: GuidelineGroup; guidelines: GuidelineEntry[] }[]> {
	const groups = Map.groupBy(await getGuidelines(language), ({ data }) => data.group);
	return [...groups].map(([id, guidelines]) => ({ id, guidelines }));
}
