import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { questionKinds } from '../../../src/lib/quiz/kinds/index.ts';

const named = (pattern: string) => globSync(pattern).map((file) => basename(file).replace(/\.\w+$/, ''));
const words = globSync('src/content/i18n/*.yaml').map((file) => ({
	file,
	texts: load(readFileSync(file, 'utf8')) as Record<string, string>,
}));

describe('each kind of question, and nothing else,', () => {
	test('has a folder of its name', () => {
		expect(
			globSync('src/lib/quiz/kinds/*/index.ts')
				.map((file) => file.replaceAll('\\', '/').split('/').at(-2))
				.toSorted(),
		).toEqual(questionKinds.toSorted());
	});

	test('has an element of its name', () => {
		expect(named('src/elements/quiz/kinds/*.ts').toSorted()).toEqual(questionKinds.toSorted());
	});

	test('has a component of its name', () => {
		const expected = questionKinds.map((kind) => `${kind[0]!.toUpperCase()}${kind.slice(1)}`);
		expect(named('src/components/quiz/kinds/*.astro').toSorted()).toEqual(expected.toSorted());
	});
});

test.each(questionKinds)('what a reader does with a question of the kind %s is said in every language', (kind) => {
	expect(words.length).toBeGreaterThan(1);
	expect(words.filter(({ texts }) => !texts[`quiz.${kind}`]).map(({ file }) => file)).toEqual([]);
});
