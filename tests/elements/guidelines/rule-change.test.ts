// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { acknowledge } from '../../../src/lib/guidelines/acknowledge.ts';
import { keep, labels, open, shown, textOf, the } from '../page.ts';

const page = () =>
	open(
		'rule-change',
		() => import('../../../src/elements/guidelines/rule-change.ts'),
		`<rule-change data-id="guidelines/ai" data-acknowledge="3" ${labels({ 'versions.known': 'you know {version}' })} hidden>
		<p data-text></p><ul><li data-since="2">two</li><li data-since="3">three</li></ul>
		<details hidden><div data-sentences></div></details></rule-change>
		<div data-from="2"><div><p>new sentence</p></div></div>`,
	);

test('tells who acknowledged an earlier version what came since, with the sentences', async () => {
	keep((state) => acknowledge(state, 'guidelines/ai', 2, 1));
	const element = await page();
	expect([element.hidden, textOf(the('[data-text]')), shown('li')]).toEqual([false, 'you know 2', ['three']]);
	expect([the('details').hidden, textOf(the('[data-sentences]'))]).toEqual([false, 'new sentence']);
});

test.each([undefined, 3])('is not for who acknowledged %s', async (version) => {
	if (version !== undefined) keep((state) => acknowledge(state, 'guidelines/ai', version, 1));
	expect((await page()).hidden).toBe(true);
});
