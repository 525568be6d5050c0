// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { setInterest } from '../../../src/lib/progress/interests.ts';
import { keep, open, shown } from '../page.ts';

const page = () =>
	open(
		'by-interest',
		() => import('../../../src/elements/progress/by-interest.ts'),
		`<by-interest><p data-none>none</p><p data-some hidden>some</p>
		<p data-topics="sensors growers" hidden>fits</p><p data-topics="energy" hidden>does not</p></by-interest>`,
	);

test('shows what fits the topics of the reader, and something else where nothing does', async () => {
	await page();
	expect(shown('p')).toEqual(['none']);
	keep((state) => setInterest(state, { kind: 'topic', id: 'growers' }, true, 1));
	await page();
	expect(shown('p')).toEqual(['some', 'fits']);
});
