import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { check } from '../../src/lib/checker/check.ts';
import type { Country, Subject } from '../../src/lib/checker/rules.ts';
import * as ofTests from './post-rules.ts';

type PostRules = Pick<typeof ofTests, 'contextOf' | 'rules'>;

export interface LabelledPost {
	language: string;
	post: string;
	networks: string[];
	country: Country;
	about: Subject[];
	/** All rules of weight *must* that apply. */
	finds: string[];
	/** Other rules that apply. */
	also: string[];
	/** Rules that do not. */
	not: string[];
}

const folder = join(import.meta.dirname, '../../tests/fixtures/posts');

/** What a post has that says nothing of it; the head of each file tells the same to its reader. */
const usual = {
	en: { networks: ['linkedin'], country: 'us' },
	ru: { networks: ['telegram'], country: 'ru' },
} as const;

/** The labelled posts in a language, `en` or `ru`. */
export function labelledPosts(language: keyof typeof usual): LabelledPost[] {
	const posts = parse(readFileSync(join(folder, `${language}.yaml`), 'utf8')) as (Partial<LabelledPost> & { post: string })[];
	return posts.map(
		(post) => ({ ...structuredClone(usual[language]), about: [], finds: [], also: [], not: [], ...post, language }) as LabelledPost,
	);
}

export interface Figures {
	/** Share of what was found that applies. */
	precision: number;
	/** Share of what applies that was found. */
	recall: number;
	falseAlarms: string[];
	missed: string[];
}

/** Compares what the *must* rules of a company find with what the labels say. */
export function judgePosts(posts: readonly LabelledPost[], { contextOf, rules }: PostRules = ofTests): Figures {
	const falseAlarms: string[] = [];
	const missed: string[] = [];
	let right = 0;
	for (const post of posts) {
		const found = check(post.post, contextOf(post.post, post), rules).flatMap(({ rule, severity }) => (severity === 'must' ? [rule] : []));
		right += found.filter((id) => post.finds.includes(id)).length;
		falseAlarms.push(...found.filter((id) => !post.finds.includes(id)).map((id) => `${id}: ${post.post}`));
		missed.push(...post.finds.filter((id) => !found.includes(id)).map((id) => `${id}: ${post.post}`));
	}
	return { precision: right / (right + falseAlarms.length), recall: right / (right + missed.length), falseAlarms, missed };
}
