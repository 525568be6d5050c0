// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { placeOfReading, savedPages, setPlace } from '../../../src/lib/progress/saved.ts';
import { click, clipboard, keep, labels, open, refuseClipboard, shown, stored, the, until } from '../page.ts';

const page = (attributes = 'data-resume') =>
	open(
		'page-tools',
		() => import('../../../src/elements/progress/page-tools.ts'),
		`<main><page-tools data-id="linkedin/profile" ${attributes} ${labels(
			'page.save',
			'page.saved',
			'page.linkCopied',
			'share.copyManually',
			{ 'page.resume': 'On at {heading}' },
		)}><p class="row" hidden><button data-save><span></span></button><button data-copy-link>copy</button></p><code hidden></code><p role="status"></p><a data-resume hidden></a></page-tools>
		<h2 id="name">The name</h2><h2 id="photo">The photo</h2><h2 id="quiz">Questions</h2></main>`,
	);
/** Scrolls so that the headings stand at these heights. */
function scrollTo(y: number, tops: readonly number[]): void {
	Object.defineProperty(globalThis, 'scrollY', { configurable: true, value: y });
	for (const [index, heading] of document.querySelectorAll('h2').entries())
		heading.getBoundingClientRect = () => ({ top: tops[index] }) as DOMRect;
	dispatchEvent(new Event('scroll'));
}

test('saves the page for later, and takes it off again', async () => {
	await page();
	expect(shown('[data-save]')).toEqual(['page.save']);
	click('[data-save]');
	await until(() => expect(shown('[data-save]')).toEqual(['page.saved']));
	await until(() => expect(savedPages(stored())).toEqual(['linkedin/profile']));
	click('[data-save]');
	await until(() => expect(shown('[data-save]')).toEqual(['page.save']));
});

test('copies the address without what came after it', async () => {
	history.replaceState(null, '', '/en/training/linkedin/profile/?group=autumn#photo');
	await page();
	click('[data-copy-link]');
	await until(() => expect(shown('[role=status]')).toEqual(['page.linkCopied']));
	expect(clipboard).toEqual([`${location.origin}/en/training/linkedin/profile/`]);
	expect(the('code').hidden).toBe(true);
});

test('shows the address where the browser refuses', async () => {
	refuseClipboard();
	await page();
	click('[data-copy-link]');
	await until(() => expect(shown('code, [role=status]')).toEqual([`${location.origin}/`, 'share.copyManually']));
});

test('leads to where the reader stopped, which is kept on the way: a phone ends a page without a word', async () => {
	await page();
	expect(the('a').hidden).toBe(true);
	scrollTo(900, [-400, 300, 1900]);
	await until(() => expect(placeOfReading(stored())?.heading).toBe('photo'));
	scrollTo(2000, [-1500, -20, 900]);
	expect(placeOfReading(stored())).toEqual({ id: 'linkedin/profile', heading: 'photo', title: 'The photo' });
	await page();
	expect([shown('a'), the('a').getAttribute('href')]).toEqual([['On at The photo'], '#photo']);
});

test.each([
	['who only looked in has stopped nowhere', 100, [60, 300, 900]],
	['before the first heading there is no place', 2000, [900, 1500, 2000]],
])('%s', async (_, y, tops) => {
	await page();
	scrollTo(y, tops);
	expect(placeOfReading(stored())).toBeUndefined();
});

test('on a page that is not to be read, or another one, there is nowhere to go on', async () => {
	keep((state) => setPlace(state, 'linkedin/profile', 'photo', 'The photo', 1));
	await page('');
	expect(the('a').hidden).toBe(true);
});

test('a look at another page leaves the place', async () => {
	keep((state) => setPlace(state, 'linkedin/profile', 'photo', 'The photo', 1));
	keep((state) => setPlace(state, 'linkedin/posts', 'name', 'The name', 2));
	await page();
	expect(shown('a')).toEqual(['On at The photo']);
});
