import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentencesOf } from '../../../src/lib/text/sentences.ts';

test.each([
	['Say so. Then post.', ['Say so.', 'Then post.']],
	['Is it public?  Then\ntell it!', ['Is it public?', 'Then tell it!']],
	['“Ask first.” Then wait.', ['“Ask first.”', 'Then wait.']],
	['Спросите. «Нет» объяснять не надо.', ['Спросите.', '«Нет» объяснять не надо.']],
	['Ещё два слова… И всё.', ['Ещё два слова…', 'И всё.']],
	['The act (art. 50 para. 4) holds.', ['The act (art. 50 para. 4) holds.']],
	['Закон (ст. 10 98-ФЗ) действует.', ['Закон (ст. 10 98-ФЗ) действует.']],
	['', []],
])('%j', (text, sentences) => {
	expect(sentencesOf(text)).toEqual(sentences);
});

test('together the sentences are the text', () => {
	fc.assert(
		fc.property(fc.array(fc.constantFrom('Ask', 'first.', 'No?', '«Да»', '…', '“So.”', ' ', '\n')), (words) => {
			const text = words.join(' ');
			expect(sentencesOf(text).join(' ')).toBe(text.replaceAll(/\s+/g, ' ').trim());
		}),
	);
});
