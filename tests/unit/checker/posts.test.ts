import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readPortal } from '../../../src/integrations/portal.ts';
import { check } from '../../../src/lib/checker/check.ts';
import { fillTokens } from '../../../src/lib/company/tokens.ts';
import { product } from '../../../scripts/lib/assemble-site.ts';
import { contextOf, readPostRules, rules, writtenRules } from '../../../scripts/lib/post-rules.ts';
import { judgePosts, labelledPosts } from '../../../scripts/lib/labelled-posts.ts';

const least = 0.9;

describe.each(['en', 'ru'] as const)('the labelled posts in %s', (language) => {
	const posts = labelledPosts(language);
	const figures = judgePosts(posts);

	test('are many, and some of them good', () => {
		expect(posts.length).toBeGreaterThanOrEqual(150);
		expect(posts.filter(({ finds, also }) => finds.length + also.length === 0).length).toBeGreaterThan(50);
	});

	test('name rules that exist', () => {
		const ids = new Set(writtenRules.map(({ id }) => id));
		expect(posts.flatMap(({ finds, also, not }) => [...finds, ...also, ...not]).filter((id) => !ids.has(id))).toEqual([]);
	});

	test(`what must be changed is found with precision and recall of at least ${least}`, () => {
		expect(figures.precision).toBeGreaterThanOrEqual(least);
		expect(figures.recall).toBeGreaterThanOrEqual(least);
	});

	test('every rule that must speak is tried', () => {
		const tried = new Set(posts.flatMap(({ finds }) => finds));
		const untried = writtenRules.filter(({ id, severity, countries }) => severity === 'must' && !countries && !tried.has(id));
		expect(untried.map(({ id }) => id)).toEqual([]);
	});

	test('lesser findings are there, and those that would be wrong are not', () => {
		const wrong = posts.flatMap((post) => {
			const found = new Set(check(post.post, contextOf(post.post, post), rules).map(({ rule }) => rule));
			const problems = [...post.also.filter((id) => !found.has(id)), ...post.not.filter((id) => found.has(id))];
			return problems.length > 0 ? [{ post: post.post, problems }] : [];
		});
		expect(wrong).toEqual([]);
	});
});

// The posts are of the company of the tests, which is another greenhouse company than ours; the rules of others need not find the same.
describe.runIf(readPortal(product).texts?.name['en'] === 'Teplia')('the rules that we ship', () => {
	const shipped = readPostRules(product);
	const renamed = (text: string) => text.replaceAll('Tilvia', 'Teplia').replaceAll('tilvia', 'teplia').replaceAll('Тилви', 'Тепли');

	test.each(['en', 'ru'] as const)(`find what must be changed in %s with precision and recall of at least ${least}`, (language) => {
		const { precision, recall } = judgePosts(
			labelledPosts(language).map((each) => ({ ...each, post: renamed(each.post) })),
			shipped,
		);
		expect(precision).toBeGreaterThanOrEqual(least);
		expect(recall).toBeGreaterThanOrEqual(least);
	});
});

test('the texts of this repository’s library need no change, besides the gaps that they leave', () => {
	const shipped = readPostRules(product);
	const company = readPortal(product).texts!;
	type Posts = Record<string, Record<string, { id: string; text: string }[]>>;
	const found = globSync(join(product, 'src/content/shareables/*.yaml')).flatMap((file) =>
		Object.entries((parse(readFileSync(file, 'utf8')) as { posts: Posts }).posts).flatMap(([network, byLanguage]) =>
			Object.entries(byLanguage).flatMap(([language, texts]) =>
				texts
					.map(({ id, text }) => ({ id, text: fillTokens(text, language, company) }))
					.flatMap(({ id, text }) =>
						check(
							text,
							shipped.contextOf(text, { networks: [network], country: language === 'ru' ? 'ru' : 'us', about: [] }),
							shipped.rules,
						)
							.filter(({ rule, severity }) => severity === 'must' && rule !== 'unfilled')
							.map(({ rule }) => `${file} ${network}/${language}/${id}: ${rule}`),
					),
			),
		),
	);
	expect(found).toEqual([]);
});
