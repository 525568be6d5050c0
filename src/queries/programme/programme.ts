import { getCollection } from 'astro:content';
import { programmeParts, type ProgrammePart } from '../../lib/programme/parts.ts';
import { languagePaths } from '../layout/portal.ts';

/** Whether the company has something in a part of the programme; without that the part has no page. */
export async function hasPart(part: ProgrammePart): Promise<boolean> {
	return (await getCollection(programmeParts[part])).length > 0;
}

/** Static paths for the page of a part: in each language, or none. */
export const pathsOfPart = (part: ProgrammePart) => async () => ((await hasPart(part)) ? languagePaths() : []);
