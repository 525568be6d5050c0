import { parse } from 'yaml';
import { principlesSchema } from '../schemas/principles.ts';
import { address, inLanguage, schemaContext } from './portal.ts';

const files = import.meta.glob<string>('../content/principles.yaml', { query: '?raw', import: 'default', eager: true });

/** The lines that head the guidelines, in a language; none when a company has written none. */
export function getPrinciples(language: string): { text: string; href: string }[] {
	return Object.values(files).flatMap((source) =>
		principlesSchema(schemaContext)
			.parse(parse(source))
			.map(({ text, guideline }) => ({ text: inLanguage(text, language), href: address(language, 'guidelines', guideline) })),
	);
}
