import { askedVersion } from '../../lib/guidelines/asked-version.ts';
import { changedSentences, type ChangedSection } from '../../lib/guidelines/changed-sentences.ts';
import { linesOf } from '../../lib/guidelines/kept-text.ts';
import { withCompany } from '../layout/portal.ts';
import { getGuidelines, type GuidelineEntry } from './guidelines.ts';
import { placeOf, writtenIn } from '../layout/docs.ts';
import { guidelineStep, type PathStep } from '../paths/paths.ts';

/** What reads differently for somebody who knows an earlier version of a guideline. */
export interface VersionChanges {
	/** The version that the reader knows. */
	from: number;
	sections: ChangedSection[];
}

/** A guideline that asks some of its readers to confirm it again. */
export interface ChangedRule extends PathStep {
	/** The version from which on an acknowledgement counts. */
	acknowledge: number;
	/** The version that holds. */
	version: number;
	changes: GuidelineEntry['data']['changes'];
}

const kept = import.meta.glob<string>('../../content/records/versions/**/*.txt', { query: '?raw', import: 'default' });

/** What has changed since each earlier version that is kept, the latest first; nothing for a guideline that is not acknowledged. */
export async function getVersionChanges(entry: GuidelineEntry): Promise<VersionChanges[]> {
	const { data } = entry;
	const now = data.acknowledge && data.version > 1 ? await linesOfVersion(entry, data.version) : undefined;
	if (!now) return [];
	const earlier = Array.from({ length: data.version - 1 }, (_, index) => data.version - 1 - index);
	const changes = earlier.map(async (from) => {
		const before = await linesOfVersion(entry, from);
		return before ? [{ from, sections: changedSentences(before, now) }] : [];
	});
	return (await Promise.all(changes)).flat();
}

/** The guidelines in a language that have been changed so that earlier acknowledgements no longer count. */
export async function getChangedRules(language: string): Promise<ChangedRule[]> {
	return (await getGuidelines(language)).flatMap((entry) => changedRule(entry) ?? []);
}

/** A guideline as a rule to confirm again; `undefined` where every acknowledgement still counts. */
export function changedRule(entry: GuidelineEntry): ChangedRule | undefined {
	const { acknowledge, version, changes } = entry.data;
	const asked = askedVersion(changes);
	return acknowledge && asked > 1 ? { ...guidelineStep(entry), acknowledge: asked, version, changes } : undefined;
}

async function linesOfVersion(entry: GuidelineEntry, version: number): Promise<string[] | undefined> {
	const { section, name } = placeOf(entry.id);
	const language = writtenIn(entry);
	const text = await kept[`../../content/records/versions/${language}/${section}/${name}/${version}.txt`]?.();
	return text === undefined ? undefined : linesOf(withCompany(text, language));
}
