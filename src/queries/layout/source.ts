import { existsSync } from 'node:fs';
import { fallback } from './portal.ts';

/**
 * What a page is edited in, below the root of the repository: what it is made of, if that is there, and the interface words
 * of its language otherwise. A company may have left out a folder, and a language that is being written may lack its words.
 */
export function sourceOf(language: string, madeOf?: string): string {
	const words = (code: string) => `src/content/i18n/${code}.yaml`;
	return [madeOf, words(language)].find((file) => file !== undefined && existsSync(file)) ?? words(fallback.defaultLanguage);
}
