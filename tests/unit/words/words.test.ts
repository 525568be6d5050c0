import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { forbiddenIn, readGlossary } from '../../../scripts/lib/words/glossary.ts';
import { longSentences } from '../../../scripts/lib/words/sentences.ts';
import { slipsIn } from '../../../scripts/lib/words/typography.ts';

describe('the glossary', () => {
	const glossary = readGlossary(`
| Concept | English | Russian | Not in English | Not in Russian | Why |
| --- | --- | --- | --- | --- | --- |
| who takes part | advocate | амбассадор | \`brand ambassador*\`, influencer | \`адвокат* бренда\` | |

| Not in Russian | Write |
| --- | --- |
| \`учётн* запис*\` | аккаунт |
`);

	test('rules out what stands between backticks, each in the language of its column', () => {
		expect(glossary.map(({ language, form, instead }) => [language, form, instead])).toEqual([
			['en', 'brand ambassador*', 'advocate'],
			['ru', 'адвокат* бренда', 'амбассадор'],
			['ru', 'учётн* запис*', 'аккаунт'],
		]);
	});

	test.each([
		['en', 'Our Brand Ambassadors post', ['brand ambassador*']],
		['en', 'a brand, ambassadors', []],
		['en', 'rebrand ambassador', []],
		['ru', 'Две учетные записи', ['учётн* запис*']],
		['ru', 'стать адвокатом бренда', ['адвокат* бренда']],
		['ru', 'brand ambassador', []],
	])('in %s, “%s” has %j', (language, text, forms) => {
		expect(forbiddenIn(text, language, glossary).map(({ form }) => form)).toEqual(forms);
	});
});

test.each([
	['A lesson about text on pictures', []],
	['Rewrite your about text', ['your about text']],
])('the glossary of this repository rules out in “%s” %j', (text, forms) => {
	const glossary = readGlossary(readFileSync(join(import.meta.dirname, '../../../docs/glossary.md'), 'utf8'));
	expect(forbiddenIn(text, 'en', glossary).map(({ form }) => form)).toEqual(forms);
});

test.each([
	['en', 'Say “yes” – it’s fine…', 0],
	['en', 'Say "yes"', 1],
	['en', "It's fine", 1],
	['en', 'One - two', 1],
	['en', 'One — two', 1],
	['en', 'Wait...', 1],
	['en', 'Really ?', 1],
	['en', 'Two  spaces', 1],
	['ru', 'Скажите «да» — и всё', 0],
	['ru', 'Скажите “да”', 1],
	['ru', 'Один - два', 1],
	['ru', '«Слово „да“ здесь»', 0],
	['ru', 'Кто-то', 0],
])('in %s, “%s” has %i slips', (language, text, count) => {
	expect(slipsIn(text, language)).toHaveLength(count);
});

test('a sentence is long when it has more words than the standard allows', () => {
	const words = (count: number) => `Word${' word'.repeat(count - 1)}.`;
	expect(longSentences(`${words(28)} ${words(29)}`, 'en').map((each) => each.words)).toEqual([29]);
	expect(longSentences(words(25), 'ru')).toHaveLength(1);
	expect(longSentences(words(99), 'de')).toEqual([]);
});
