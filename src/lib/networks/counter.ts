import { utf8Length } from './utf8-length.ts';
import type { CountingRule } from './counting-rules.ts';

/**
 * The function that counts as a network does. What is counted in code units or bytes needs none of the rules of `text-length.ts`,
 * which bring X’s own library along; it is loaded when a network asks for it.
 */
export async function counterOf(rule: CountingRule): Promise<(text: string) => number> {
	if (rule === 'utf16') return (text) => text.normalize('NFC').length;
	if (rule === 'utf8') return (text) => utf8Length(text.normalize('NFC'));
	const { textLength } = await import('./text-length.ts');
	return (text) => textLength(text, rule);
}
