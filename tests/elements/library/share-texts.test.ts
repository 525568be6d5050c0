// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { recordShare } from '../../../src/lib/progress/changes.ts';
import { click, keep, open, shown, the } from '../page.ts';

const section = (network: string, voices: string[]) => `<section data-network="${network}">
	<div role="group" hidden>${voices.map((voice) => `<button data-pick="${network}/en/${voice}">${voice}<span data-taken hidden>taken</span></button>`).join('')}</div>
	${voices.map((voice) => `<article data-text="${network}/en/${voice}"><h3>${network} ${voice}</h3></article>`).join('')}</section>`;
const page = () =>
	open(
		'share-texts',
		() => import('../../../src/elements/library/share-texts.ts'),
		`<share-texts data-item="heat">${section('linkedin', ['expert', 'warm'])}${section('x', ['short', 'long'])}</share-texts>`,
	);
const first = () => the('section').dataset['network'];

test('shows one text a network, the others a tap away', async () => {
	await page();
	expect([first(), shown('article')]).toEqual(['linkedin', [expect.stringContaining('linkedin'), expect.stringContaining('x ')]]);
	expect(the('[role=group]').hidden).toBe(false);
	click('[data-pick="x/en/long"]');
	expect(shown('article')[1]).toBe('x long');
	expect(the('[data-pick="x/en/long"]').getAttribute('aria-pressed')).toBe('true');
	expect(the('[data-pick="x/en/short"]').getAttribute('aria-pressed')).toBe('false');
});

test('begins with the network that the address names or the reader uses, and the text they have not taken', async () => {
	keep((state) => recordShare(state, 'heat', 'x/en/short', 5));
	await page();
	expect([first(), shown('[data-network=x] article'), shown('[data-taken]')]).toEqual(['x', ['x long'], ['taken']]);
	history.replaceState(null, '', '?network=linkedin');
	await page();
	expect(first()).toBe('linkedin');
	history.replaceState(null, '', '/#x');
	await page();
	expect(first()).toBe('linkedin');
});
