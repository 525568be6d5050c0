import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { check, type Match } from '../../src/lib/checker/check.ts';
import type { RuleKind } from '../../src/lib/checker/kinds.ts';
import type { Case } from '../../src/lib/company/tokens.ts';
import { product } from './assemble-site.ts';
import { fold } from '../../src/lib/checker/fold.ts';
import { PhraseFinder } from '../../src/lib/checker/phrases.ts';
import { tokenize } from '../../src/lib/checker/words.ts';
import { readPostRules, type LeftOut, type PostRules } from './post-rules.ts';

/** Whose posts a writer wrote: an invented company as it would stand in portal.yaml and in the lists of the rules. */
interface Employer {
	name: string | Record<string, string>;
	products?: readonly string[];
	hashtag?: string;
	cases?: Partial<Record<Case, string>>;
}

/** A post, and the kinds of fault that two readers saw in it; none where it is sound. */
export interface JudgedPost {
	id: string;
	language: string;
	network: string;
	text: string;
	kinds: RuleKind[];
	/** Kinds on which they did not agree: found or not, neither is wrong. */
	doubtful: RuleKind[];
}

/** The posts of one writer with what the rules say of them. */
export interface Judged {
	writer: string;
	post: JudgedPost;
	found: (Match & { kinds: readonly RuleKind[] })[];
}

/** Country of the readers that a post is checked for, by its language. */
const readers = { ru: 'ru' } as const;

/** The posts of one writer, and the company that they are about. */
interface Written {
	writer: string;
	company: Employer;
	posts: readonly JudgedPost[];
}

function readWriters(folder: string): Written[] {
	return globSync(join(folder, '**/*.yaml'))
		.toSorted()
		.map((file) => ({ writer: basename(file, '.yaml'), ...(parse(readFileSync(file, 'utf8')) as Omit<Written, 'writer'>) }));
}

/** Checks all posts of a folder, those of each file for the company that the file names. */
export function judgeFolder(folder: string, root = product): Judged[] {
	return readWriters(folder).flatMap((written) => judgeAll(written, readPostRules(root, settingOf(written.company))));
}

/**
 * Checks the posts of each writer by lists without the phrases that stand in this writer’s posts alone, so that nothing
 * counts that was learned from them. A phrase that would have come to mind anyway is left out too, while what must stand
 * together was chosen with all posts in sight.
 */
export function judgeHeldOut(folder: string, root = product): Judged[] {
	const writers = readWriters(folder);
	const usersOf = writersByPhrase(writers, root);
	return writers.flatMap((written) => {
		const isTheirsAlone: LeftOut = (list, language, phrase) => {
			const users = usersOf.get(keyOf(list, language, phrase));
			return users?.size === 1 && users.has(written.writer);
		};
		return judgeAll(written, readPostRules(root, settingOf(written.company), isTheirsAlone));
	});
}

function judgeAll({ writer, posts }: Written, rules: PostRules): Judged[] {
	return posts.map((post) => ({ writer, post, found: judge(post, rules) }));
}

const keyOf = (...parts: [list: string, language: string, phrase: string]) => parts.join('\n');

/** The writers in whose posts each phrase stands. */
function writersByPhrase(writers: readonly Written[], root: string): Map<string, Set<string>> {
	const usersOf = new Map<string, Set<string>>();
	for (const { writer, company, posts } of writers) {
		const { lists, terms } = readPostRules(root, settingOf(company));
		const finder = new PhraseFinder();
		const filed = new Map<number, string>();
		for (const [list, words] of Object.entries(lists)) {
			for (const [language, phrases] of Object.entries(words)) {
				for (const phrase of phrases) filed.set(finder.add([String(phrase)], terms[language]), keyOf(list, language, String(phrase)));
			}
		}
		for (const { text } of posts) {
			for (const number of finder.find(tokenize(fold(text))).keys()) {
				const key = filed.get(number)!;
				usersOf.set(key, (usersOf.get(key) ?? new Set()).add(writer));
			}
		}
	}
	return usersOf;
}

function judge({ text, language, network }: JudgedPost, { contextOf, rules }: PostRules): Judged['found'] {
	const country = readers[language as keyof typeof readers] ?? 'us';
	const context = { ...contextOf(text, { networks: [network], country, about: [] }), election: false };
	const kindsOf = new Map(rules.rules.map(({ id, kinds = [] }) => [id, kinds]));
	// That a post is too long for a network is counted and cannot be misjudged.
	const judged = check(text.trim(), context, rules).filter(({ excess }) => excess.length === 0);
	return judged.map((match) => ({ ...match, kinds: kindsOf.get(match.rule)! }));
}

function settingOf({ name, products = [], hashtag = '', cases = {} }: Employer) {
	const names = typeof name === 'string' ? [name] : Object.values(name);
	const forms = [...new Set([...names, ...Object.values(cases)])];
	return {
		name: Object.fromEntries(forms.map((form, index) => [String(index), form])),
		hashtag,
		products: products.flatMap(namesOf),
	};
}

/** The names of a product that is described in words: `Larder, a savings account (вклад «Закрома»)`. */
function namesOf(product: string): string[] {
	const [name = '', ...rest] = product.split(/[,(«]/);
	const quoted = [...product.matchAll(/«([^»]+)»/g)].map(([, inside = '']) => inside);
	return [rest.length > 0 ? name.trim() : product, ...quoted].filter((each) => each !== '');
}

/** A number of cases in which something held, of all in which it could. */
export interface Share {
	held: number;
	of: number;
}

export interface PostScore {
	posts: number;
	/** Sound posts with a finding of weight must, and with any remark. */
	mustOnClean: Share;
	anyOnClean: Share;
	/** Findings of weight must that name a kind that the readers saw. */
	precision: Share;
	/** By kind: the posts that have it, and those where a finding, question or advice named it. */
	recall: Map<RuleKind, Share>;
}

/** How well what was found fits what the readers saw. */
export function score(judged: readonly Judged[]): PostScore {
	const clean = judged.filter(({ post }) => post.kinds.length === 0 && post.doubtful.length === 0);
	const musts = judged.flatMap(({ post, found }) =>
		found.filter(({ severity }) => severity === 'must').map(({ kinds }) => ({ post, kinds })),
	);
	const settled = musts.filter(({ post, kinds }) => rightly(kinds, post.kinds) || !rightly(kinds, post.doubtful));
	const kinds = [...new Set(judged.flatMap(({ post }) => post.kinds))].toSorted();
	return {
		posts: judged.length,
		mustOnClean: shareOf(clean, ({ found }) => found.some(({ severity }) => severity === 'must')),
		anyOnClean: shareOf(clean, ({ found }) => found.length > 0),
		precision: shareOf(settled, ({ post, kinds: named }) => rightly(named, post.kinds)),
		recall: new Map(
			kinds.map((kind) => {
				const having = judged.filter(({ post }) => post.kinds.includes(kind));
				return [kind, shareOf(having, ({ found }) => found.some((finding) => finding.kinds.includes(kind)))];
			}),
		),
	};
}

const rightly = (named: readonly RuleKind[], seen: readonly RuleKind[]) => named.some((kind) => seen.includes(kind));

function shareOf<Value>(values: readonly Value[], holds: (value: Value) => boolean): Share {
	return { held: values.filter(holds).length, of: values.length };
}
