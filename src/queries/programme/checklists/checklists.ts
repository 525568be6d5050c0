import { getCollection } from 'astro:content';
import type { Checklist } from '../../../schemas/programme/checklists/checklist.ts';
import type { InLanguage } from '../../../lib/text/in-language.ts';
import { allInLanguage } from '../../layout/portal.ts';
import { memoize } from '../../layout/memoize.ts';

export type ChecklistView = { id: string } & InLanguage<Checklist>;

const checklists = memoize(() => getCollection('checklists'));

/** The checklists in a language, by their names. */
export async function getChecklists(language: string): Promise<ChecklistView[]> {
	return (await checklists()).map(({ id, data }) => ({ ...allInLanguage(data, language), id }));
}
