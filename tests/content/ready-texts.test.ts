import { describe, expect, test } from 'vitest';
import { readProject } from '../../src/integrations/author-checks/read.ts';
import { judgeSite } from '../../src/integrations/author-checks/site.ts';
import { isForEverybody } from '../../src/lib/library/next-text.ts';
import { isOurs, root } from './sources.ts';

/** What a reader surely sees before the text is cut off, on any network. */
const firstWords = 90;

describe.runIf(isOurs)('a ready text', async () => {
	const { shareables, company } = judgeSite(await readProject(root), '2026-11-29');
	const groups = [...shareables.values()].flatMap(({ id, value }) =>
		Object.entries(value?.posts ?? {}).flatMap(([network, byLanguage]) =>
			Object.entries(byLanguage ?? {}).map(([language, texts]) => ({ place: `${id}, ${network}, ${language}`, language, texts })),
		),
	);

	test('for everybody is there wherever an item has texts', () => {
		expect(groups.length).toBeGreaterThan(150);
		expect(groups.filter(({ texts }) => !texts.some(({ voice }) => isForEverybody(voice))).map(({ place }) => place)).toEqual([]);
	});

	test('names the company in its first words', () => {
		const names = (language: string) => {
			const { [language]: cases } = company?.cases ?? {};
			return [company!.name[language]!, ...Object.values(typeof cases === 'object' ? cases : {})];
		};
		const late = groups.flatMap(({ place, language, texts }) => {
			const named = new RegExp(`(?<!\\p{L})(?:${names(language).join('|')})(?!\\p{L})`, 'u');
			return texts.filter(({ text }) => !named.test(text.slice(0, firstWords))).map(({ id }) => `${place}, ${id}`);
		});
		expect(late).toEqual([]);
	});
});
