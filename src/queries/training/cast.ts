import { colleague, isExampleName } from '../../lib/company/cast.ts';
import type { Cast } from '../../schemas/training/cast.ts';
import { inLanguage, portal } from '../layout/portal.ts';
import { wordsIn } from '../layout/words.ts';

// As the author checks have found it to be.
const [cast] = Object.values(import.meta.glob<Cast>('../../content/cast.yaml', { import: 'default', eager: true }));

/** Who signs an example, as its author wrote it: somebody of the cast, a colleague with a job, or somebody from outside. */
export interface Signature {
	person?: string | undefined;
	job?: string | undefined;
	author?: string | undefined;
	role?: string | undefined;
}

/**
 * The name above an example and the line below it.
 *
 * @throws Error when the cast has no such person
 */
export function signed({ person, job, author = '', role }: Signature, language: string): { author: string; role: string } {
	if (person === undefined) return { author, role: role ?? '' };
	if (person === colleague) return { author: wordsIn(language)('example.colleague'), role: role ?? jobAt(job ?? '', language) };
	const found = cast?.people[person];
	if (!found) throw new Error(`src/content/cast.yaml has no person \`${person}\`. Add it or correct the name.`);
	return { author: inLanguage(found.name, language), role: role ?? jobAt(inLanguage(found.job, language), language) };
}

/** Ids of the people of the cast; none where the site has no cast. */
export const castPeople = (): string[] => Object.keys(cast?.people ?? {});

/** Whether the portal itself is that of the made-up company: a demonstration, which says so once for all pages. */
export const isDemonstration = cast !== undefined && isExampleName(portal.company.name, cast.company.name);

/** That the company of the examples is made up, and what it does; nothing where the site has no cast, or all of it is that company’s. */
export const aboutExamples = (language: string): string | undefined =>
	cast && !isDemonstration ? inLanguage(cast.company.about, language) : undefined;

function jobAt(job: string, language: string): string {
	if (!cast) return job;
	return wordsIn(language)('example.job', { job, company: inLanguage(cast.company.name, language) });
}
