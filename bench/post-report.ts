import { join } from 'node:path';
import { judgeFolder, score, type Judged, type Score, type Share } from '../scripts/lib/judged-posts.ts';

/** Where the labelled posts are that come with the repository. */
export const postsFolder = join(import.meta.dirname, 'posts');

/**
 * How well the rules do on the labelled posts of a folder: by language, by kind of fault and by writer, with the counts.
 *
 * @param details whether the posts are told that were judged wrongly
 */
export function postReport(folder: string, { details = false } = {}): string {
	const judged = judgeFolder(folder);
	const byLanguage = Map.groupBy(judged, ({ post }) => post.language);
	return [...byLanguage]
		.map(([language, posts]) => [languageReport(language, posts), ...(details ? wrong(posts) : [])].join('\n'))
		.join('\n\n');
}

function languageReport(language: string, posts: readonly Judged[]): string {
	const all = score(posts);
	const writers = [...Map.groupBy(posts, ({ writer }) => writer)];
	return [
		`${language}: ${line(all)}`,
		...[...all.recall].map(([kind, share]) => {
			const musts = posts.flatMap(({ post, found }) =>
				found
					.filter(({ severity, kinds }) => severity === 'must' && kinds.includes(kind) && !post.doubtful.includes(kind))
					.map(() => post.kinds.includes(kind)),
			);
			const precision = { held: musts.filter(Boolean).length, of: musts.length };
			return `  ${kind.padEnd(13)} found ${tell(share)}, must right ${tell(precision)}`;
		}),
		...writers.map(([writer, theirs]) => `  ${writer}: ${line(score(theirs))}`),
	].join('\n');
}

function line({ posts, mustOnClean, anyOnClean, precision, recall }: Score): string {
	const held = [...recall.values()].reduce((sum, { held: each }) => sum + each, 0);
	const of = [...recall.values()].reduce((sum, { of: each }) => sum + each, 0);
	return `${posts} posts; sound ones with a must ${tell(mustOnClean)}, with any remark ${tell(anyOnClean)}; must right ${tell(precision)}; found ${tell({ held, of })}`;
}

function tell({ held, of }: Share): string {
	return `${held}/${of}${of > 0 ? ` (${(held / of).toFixed(2)})` : ''}`;
}

function wrong(posts: readonly Judged[]): string[] {
	return posts.flatMap(({ post, found }) => {
		const missed = post.kinds.filter((kind) => !found.some(({ kinds }) => kinds.includes(kind)));
		const needless = found.filter(({ kinds }) => !kinds.some((kind) => post.kinds.includes(kind) || post.doubtful.includes(kind)));
		if (missed.length + needless.length === 0) return [];
		const quoted = needless.map(
			({ rule, severity, ranges }) => `${severity} ${rule} «${ranges.map(({ start, end }) => post.text.slice(start, end)).join('|')}»`,
		);
		return [
			`--- ${post.id} [${post.kinds.join(' ')}] missed: ${missed.join(' ') || '-'}; needless: ${quoted.join('; ') || '-'}\n${post.text.trim()}`,
		];
	});
}
