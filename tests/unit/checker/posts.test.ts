import { describe, expect, test } from 'vitest';
import { postsFolder } from '../../../bench/post-report.ts';
import { judgeFolder, score } from '../../../scripts/lib/judged-posts.ts';
import { ruleKinds } from '../../../src/lib/checker/kinds.ts';
import { readPortal } from '../../../src/integrations/portal.ts';
import { product } from '../../../scripts/lib/assemble-site.ts';

const judged = judgeFolder(postsFolder);
const share = ({ held, of }: { held: number; of: number }) => held / of;

test('the labelled posts are of known kinds, each post once', () => {
	const named = new Set(judged.flatMap(({ post }) => [...post.kinds, ...post.doubtful]));
	expect([...named].filter((kind) => !ruleKinds.includes(kind))).toEqual([]);
	expect(new Set(judged.map(({ post }) => post.id)).size).toBe(judged.length);
});

// Posts that one has looked at say little about new ones; what they say must not get worse unseen.
describe.runIf(readPortal(product).texts?.name['en'] === 'Teplia').each(['en', 'ru'])('on the labelled posts in %s', (language) => {
	const { posts, mustOnClean, anyOnClean, precision } = score(judged.filter(({ post }) => post.language === language));

	test('a must is seldom needless', () => {
		expect(posts).toBeGreaterThan(100);
		expect(share(mustOnClean)).toBeLessThanOrEqual(0.05);
		expect(share(precision)).toBeGreaterThanOrEqual(0.85);
	});

	test('most sound posts are left alone', () => {
		expect(share(anyOnClean)).toBeLessThanOrEqual(0.25);
	});
});
