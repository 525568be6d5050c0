import type { Principles } from '../../schemas/guidelines/principles.ts';
import { address, inLanguage, withCompany } from '../layout/portal.ts';

// As the author checks have found it to be.
const files = import.meta.glob<Principles>('../../content/principles.yaml', { import: 'default', eager: true });

/** The lines that head the guidelines, in a language; none when a company has written none. */
export function getPrinciples(language: string): { text: string; href: string }[] {
	return Object.values(files)
		.flat()
		.map(({ text, guideline }) => ({ text: inLanguage(withCompany(text), language), href: address(language, 'guidelines', guideline) }));
}
