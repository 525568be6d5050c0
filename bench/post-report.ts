import { join } from 'node:path';
import { judgeFolder, judgeHeldOut, score, type Judged, type PostScore, type Share } from '../scripts/lib/judged-posts.ts';
import { claimedKinds, type RuleKind } from '../src/lib/checker/kinds.ts';

/** Where the labelled posts are that come with the repository. */
export const postsFolder = join(import.meta.dirname, 'posts');

interface Bar {
	name: string;
	of: (from: PostScore) => Share;
	most?: number;
	least?: number;
}

/** What must hold for posts that nobody had read when the rules were written. */
const bars: readonly Bar[] = [
	{ name: 'sound posts with a must', of: ({ mustOnClean }) => mustOnClean, most: 0.05 },
	{ name: 'sound posts with any remark', of: ({ anyOnClean }) => anyOnClean, most: 0.25 },
	{ name: 'musts that are right', of: ({ precision }) => precision, least: 0.85 },
	{ name: 'faults found of the claimed kinds', of: claimedRecall, least: 0.8 },
	{ name: 'faults found of all kinds', of: ({ recall }) => sum(recall.values()) },
];

/**
 * How well the rules do on the labelled posts of a folder: by language, by kind of fault and by writer, with the counts
 * and the bars. Beside each figure stands the one without what lists have from the writer in question alone; for posts
 * that the rules had not seen the first is the one that counts.
 *
 * @param details whether the posts are told that were judged wrongly
 */
export function postReport(folder: string, { details = false } = {}): string {
	const judged = judgeFolder(folder);
	const heldOut = judgeHeldOut(folder);
	return [...Map.groupBy(judged, ({ post }) => post.language)]
		.map(([language, posts]) => {
			const without = heldOut.filter(({ post }) => post.language === language);
			return [...languageReport(language, posts, without), ...(details ? wrong(posts) : [])].join('\n');
		})
		.join('\n\n');
}

function languageReport(language: string, posts: readonly Judged[], heldOut: readonly Judged[]): string[] {
	const all = score(posts);
	const without = score(heldOut);
	return [
		`${language}: ${all.posts} posts`,
		...bars.map(
			(bar) => `  ${bar.name.padEnd(34)} ${tell(bar.of(all)).padEnd(15)} ${verdict(bar, all)}; writer left out ${tell(bar.of(without))}`,
		),
		...[...all.recall].map(([kind, share]) => {
			const rest = [
				`writer left out ${tell(without.recall.get(kind) ?? { held: 0, of: 0 })}`,
				`must right ${tell(mustsOf(kind, posts))}`,
				`on sound posts ${remarksOnSound(kind, posts)}, writer left out ${remarksOnSound(kind, heldOut)}`,
			];
			return `  ${isClaimed(kind) ? 'claimed' : '       '} ${kind.padEnd(13)} found ${tell(share)}, ${rest.join('; ')}`;
		}),
		...[...Map.groupBy(posts, ({ writer }) => writer)].map(([writer, theirs]) => `  ${writer}: ${line(score(theirs))}`),
	];
}

function verdict({ of, most, least }: Bar, from: PostScore): string {
	const { held, of: all } = of(from);
	const bar = most === undefined ? `at least ${least}` : `at most ${most}`;
	if (most === undefined && least === undefined) return 'no bar';
	if (all === 0) return `${bar}: nothing to judge`;
	return `${bar}: ${held / all <= (most ?? 1) && held / all >= (least ?? 0) ? 'holds' : 'MISSED'}`;
}

const isClaimed = (kind: RuleKind) => (claimedKinds as readonly RuleKind[]).includes(kind);

function claimedRecall({ recall }: PostScore): Share {
	return sum([...recall].filter(([kind]) => isClaimed(kind)).map(([, share]) => share));
}

function sum(shares: Iterable<Share>): Share {
	return [...shares].reduce((all, { held, of }) => ({ held: all.held + held, of: all.of + of }), { held: 0, of: 0 });
}

function mustsOf(kind: RuleKind, posts: readonly Judged[]): Share {
	const musts = posts.flatMap(({ post, found }) =>
		found
			.filter(({ severity, kinds }) => severity === 'must' && kinds.includes(kind) && !post.doubtful.includes(kind))
			.map(() => post.kinds.includes(kind)),
	);
	return { held: musts.filter(Boolean).length, of: musts.length };
}

function remarksOnSound(kind: RuleKind, posts: readonly Judged[]): number {
	return posts.filter(
		({ post, found }) => post.kinds.length === 0 && post.doubtful.length === 0 && found.some(({ kinds }) => kinds.includes(kind)),
	).length;
}

function line(from: PostScore): string {
	const { posts, mustOnClean, anyOnClean, precision, recall } = from;
	const found = `${tell(sum(recall.values()))}, of the claimed kinds ${tell(claimedRecall(from))}`;
	return `${posts} posts; sound ones with a must ${tell(mustOnClean)}, with any remark ${tell(anyOnClean)}; must right ${tell(precision)}; found ${found}`;
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
