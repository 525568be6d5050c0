import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Country, Subject } from '../../../src/lib/check/rules.ts';

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

const folder = join(import.meta.dirname, '../../fixtures/posts');

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
