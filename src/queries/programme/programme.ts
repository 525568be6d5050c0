import { getCollection } from 'astro:content';
import { pageOfPart, programmeParts, type ProgrammePart } from '../../lib/programme/parts.ts';
import { address, languagePaths } from '../layout/portal.ts';

/** The parts of the programme that the company has, with the addresses of their pages in a language. */
export async function getProgrammeParts(language: string): Promise<(Pick<ProgrammePart, 'name' | 'group'> & { href: string })[]> {
	const parts = await Promise.all(programmeParts.map(async (part) => ((await hasPart(part)) ? [part] : [])));
	return parts.flat().map((part) => ({ name: part.name, group: part.group, href: address(language, pageOfPart(part)) }));
}

/** Static paths for the page of a part: in each language, or none. */
export const pathsOfPart = (name: ProgrammePart['name']) => async () =>
	(await hasPart(programmeParts.find((part) => part.name === name)!)) ? languagePaths() : [];

async function hasPart(part: ProgrammePart): Promise<boolean> {
	return !('collection' in part) || (await getCollection(part.collection)).length > 0;
}
