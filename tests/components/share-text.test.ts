import { expect, test } from 'vitest';
import ShareText from '../../src/components/ShareText.astro';
import { textWithLink } from '../../src/lib/share/post-text.ts';
import type { PostView } from '../../src/queries/shareables.ts';
import { hostile, network, read, render, words } from './render.ts';

const post: PostView = {
	key: 'town-square/en/where-it-goes',
	voice: 'personal',
	text: 'Two\n\nparagraphs.',
	whole: textWithLink('Two\n\nparagraphs.', 'https://teplia.example/heat-loss?utm_source=town-square'),
	link: 'https://teplia.example/heat-loss?utm_source=town-square',
	length: 74,
	hasGap: false,
	open: 'https://t.example/share?url=https%3A%2F%2Fteplia.example',
	openTakesText: false,
};
const props = { item: 'heat-loss', network, post, words };

test('the text stands in the page as it is copied, line by line, and can be selected', async () => {
	const { the } = await render(ShareText, { props });
	expect(the('.text').textContent).toBe(post.whole);
	expect(the('copy-text').dataset).toMatchObject({ item: 'heat-loss', post: 'town-square/en/where-it-goes' });
});

test('its heading is its voice, and its length stands beside the limit', async () => {
	const { the, all } = await render(ShareText, { props });
	expect(read(the('h3'))).toBe(words('share.voice.personal'));
	expect(read(all('copy-text > .meta')[0]!)).toBe('74 of 300 characters');
});

test.each([
	['third-party', '74 of 300 characters. The limit is not from the network itself.'],
	['disputed', '74 of 300 characters. The limit is not from the network itself.'],
] as const)('a limit that is %s says so', async (standing, sentence) => {
	const { all } = await render(ShareText, { props: { ...props, network: { ...network, post: { ...network.post, standing } } } });
	expect(read(all('copy-text > .meta')[0]!)).toBe(sentence);
});

test('where no limit is published the length stands alone', async () => {
	const { all } = await render(ShareText, { props: { ...props, network: { ...network, post: undefined } } });
	expect(read(all('copy-text > .meta')[0]!)).toBe('74 characters; no limit is published');
});

test('the button to copy is hidden until it works, and says of which text', async () => {
	const { the } = await render(ShareText, { props });
	const button = the('button');
	expect([button.hidden, button.getAttribute('type'), read(button)]).toEqual([true, 'button', words('share.copy')]);
	expect(the(`#${button.getAttribute('aria-describedby')}`).textContent).toBe(post.whole);
});

test('the link to the network works without script, in a new tab that it announces', async () => {
	const { the } = await render(ShareText, { props });
	const link = the('a') as HTMLAnchorElement;
	expect([link.getAttribute('href'), link.target, link.rel]).toEqual([post.open, '_blank', 'noopener']);
	expect(read(link)).toBe(`Open in Town Square (${words('share.opensNew')})`);
});

test.each([
	[false, '', words('share.openCopies', { network: 'Town Square' })],
	[true, undefined, null],
])('where the dialog takes the words (%s) nothing is copied first', async (openTakesText, copyFirst, title) => {
	const { the } = await render(ShareText, { props: { ...props, post: { ...post, openTakesText } } });
	expect([the('a').dataset['copyFirst'], the('a').getAttribute('title')]).toEqual([copyFirst, title]);
});

test('a network without a dialog gets no link', async () => {
	const { all } = await render(ShareText, { props: { ...props, post: { ...post, open: undefined } } });
	expect(all('a')).toEqual([]);
});

test.each([
	[true, 1],
	[false, 0],
])('a text with something left to fill in (%s) says so', async (hasGap, count) => {
	const { all } = await render(ShareText, { props: { ...props, post: { ...post, hasGap } } });
	expect(all('.gap')).toHaveLength(count);
});

test('the outcome is announced in an empty live region', async () => {
	const { the } = await render(ShareText, { props });
	expect(the('[role=status]').textContent).toBe('');
	expect(the('copy-text').dataset).toMatchObject({ copied: words('share.copied'), refused: words('share.copyManually') });
});

test('markup in the text is shown as text', async () => {
	const { the, all } = await render(ShareText, { props: { ...props, post: { ...post, text: hostile } } });
	expect(all('script, b')).toEqual([]);
	expect(the('.text').textContent).toBe(textWithLink(hostile, post.link));
});
