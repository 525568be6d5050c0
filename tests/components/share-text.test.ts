import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { testCompany } from '../../scripts/lib/assemble-site.ts';
import ShareNetwork from '../../src/components/library/ShareNetwork.astro';
import ShareText from '../../src/components/library/ShareText.astro';
import { loadCounters, measure } from '../../src/lib/networks/text-length.ts';
import { gapsIn, labelledText, textWithLink } from '../../src/lib/library/post-text.ts';
import type { NetworkView } from '../../src/queries/networks/networks.ts';
import type { PostView } from '../../src/queries/library/shareables.ts';
import { hostile, network, read, render, words } from './render.ts';

const counters = await loadCounters();
const link = 'https://teplia.example/heat-loss?utm_source=town-square';

function postOf(text: string, on: NetworkView = network, label?: string): PostView {
	const whole = textWithLink(labelledText(text, label), link);
	return {
		key: 'town-square/en/where-it-goes',
		voice: 'personal',
		words: text,
		text: labelledText(text, label),
		whole,
		link,
		length: whole.length,
		measure: on.post && measure(whole, on.post, counters),
		hasGap: gapsIn(text).length > 0,
		open: 'https://t.example/share?url=https%3A%2F%2Fteplia.example',
		openTakesText: false,
	};
}

const share = { takes: 'link', template: 'https://t.example/share?url={url}' } as const;
const square: NetworkView = { ...network, share };
const post = postOf('Two\n\nparagraphs.');
const props = { item: 'heat-loss', network: square, post, words };

test('what is added to the link is told where it is added, and nowhere else', async () => {
	const told = async (address: string) =>
		(await render(ShareText, { props: { ...props, post: { ...post, link: address } } })).all('.below > p').map(read);
	expect(await told(link)).toContain(words('share.tracked'));
	expect(await told('https://teplia.example/heat-loss')).not.toContain(words('share.tracked'));
});

test('the text stands in the page as it is copied, line by line, and can be selected', async () => {
	const { the } = await render(ShareText, { props });
	expect(the('pre').textContent).toBe(post.whole);
	expect(the('post-text').dataset).toMatchObject({ item: 'heat-loss', post: post.key, words: post.words, link });
});

test('it is drawn as a post of its network, under the name of its voice', async () => {
	const { the } = await render(ShareText, { props });
	expect(the('.sheet').dataset['network']).toBe('town-square');
	expect(read(the('h3'))).toBe(words('share.voice.personal'));
	expect(the('article').getAttribute('aria-labelledby')).toBe(the('h3').id);
});

test.each([
	['official', '73 of 300 characters'],
	['third-party', '73 of 300 characters. The limit doesn’t come from the network itself.'],
	['disputed', '73 of 300 characters. The limit doesn’t come from the network itself.'],
] as const)('its length stands beside a limit that is %s', async (standing, sentence) => {
	const { the } = await render(ShareText, { props: { ...props, network: { ...square, post: { ...square.post, standing } } } });
	expect(read(the('.count'))).toBe(sentence);
});

test('where no limit is published the length stands alone', async () => {
	const unlimited = { ...square, post: undefined };
	const { the } = await render(ShareText, { props: { ...props, network: unlimited, post: postOf(post.words, unlimited) } });
	expect(read(the('.count'))).toBe('Characters: 73. No published limit.');
});

test('a text over a limit that others state is named, and not refused', async () => {
	const doubtful: NetworkView = { ...square, post: { ...square.post!, limit: 70, standing: 'disputed' } };
	const { the } = await render(ShareText, { props: { ...props, network: doubtful, post: postOf(post.words, doubtful) } });
	expect(read(the('.count'))).toBe('73 characters. Others say that Town Square allows 70; try it there.');
	expect(the('.count').classList.contains('long')).toBe(true);
});

test('bytes are called bytes', async () => {
	const inBytes: NetworkView = { ...square, post: { ...square.post!, counting: 'utf8' } };
	const { the } = await render(ShareText, { props: { ...props, network: inBytes, post: postOf('Да', inBytes) } });
	expect(read(the('.count'))).toBe('61 of 300 bytes');
});

test('what needs script is hidden until it works, and the link to the network does not', async () => {
	const { all, the } = await render(ShareText, { props: { ...props, post: postOf('Words. #Tag\n\n[your own]') } });
	const controls = all('button, textarea, input, meter');
	expect(controls.length).toBeGreaterThan(6);
	expect(controls.filter((control) => !control.closest('[hidden]'))).toEqual([]);
	const anchor = the('a') as HTMLAnchorElement;
	expect([anchor.getAttribute('href'), anchor.target, anchor.rel, anchor.hidden]).toEqual([post.open, '_blank', 'noopener', false]);
	expect(read(anchor)).toBe(`Open in Town Square (${words('share.opensNew')})`);
});

test('a gap is marked as one, and a sentence says so', async () => {
	const { the } = await render(ShareText, { props: { ...props, post: postOf('Mine: [your guess].') } });
	expect(read(the('pre mark'))).toBe('[your guess]');
	expect(read(the('p.gap'))).toBe(words('share.gap'));
	const { all } = await render(ShareText, { props });
	expect(all('mark, p.gap')).toEqual([]);
});

test('only a text with hashtags offers to go without', async () => {
	expect((await render(ShareText, { props: { ...props, post: postOf('Words. #Tag') } })).all('[data-hashtags]')).toHaveLength(1);
	expect((await render(ShareText, { props })).all('[data-hashtags]')).toHaveLength(0);
});

test('the label of an advertisement stands before the words, where no edit reaches it', async () => {
	const label = 'Advertisement. erid: 2Vtz';
	const labelled = postOf('Words.', square, label);
	const { the } = await render(ShareText, { props: { ...props, post: labelled, label } });
	expect(the('pre').textContent).toBe(`${label}\n\nWords.\n\n${link}`);
	expect(the('post-text').dataset).toMatchObject({ label, words: 'Words.' });
	expect(read(the('[data-editor] > p:first-child'))).toBe(label);
});

test('markup in the text is shown as text', async () => {
	const { the, all } = await render(ShareText, { props: { ...props, post: postOf(hostile) } });
	expect(all('script, b')).toEqual([]);
	expect(the('pre').textContent).toBe(textWithLink(hostile, link));
});

function described(id: string): NetworkView {
	const file = join(testCompany, 'src/content/networks', `${id}.yaml`);
	return { id, ...(parse(readFileSync(file, 'utf8')) as Omit<NetworkView, 'id'>) };
}

test.each([
	['linkedin', true, 'LinkedIn: Its window opens with the link alone. Copy the text first and paste it there.'],
	['facebook', true, 'Facebook: Its window opens with the link alone. Copy the text first and paste it there.'],
	['bluesky', true, 'Bluesky: Its window opens with the text alone. The link goes into the text.'],
	['mastodon', true, 'Mastodon: Its window opens with the text alone. The link goes into the text.'],
	['x', true, undefined],
	['telegram', true, undefined],
	['instagram', false, 'Instagram: We know of no address that opens its editor. Copy the text and paste it into the app.'],
	['youtube', false, 'YouTube: We know of no address that opens its editor. Copy the text and paste it into the app.'],
	['tiktok', false, 'TikTok: We know of no address that opens its editor. Copy the text and paste it into the app.'],
])('on %s it can be opened: %s, and a sentence says how', async (id, opens, hint) => {
	const view = described(id);
	const { all } = await render(ShareText, { props: { ...props, network: view, post: postOf(post.words, view) } });
	expect(all('[data-open]')).toHaveLength(opens ? 1 : 0);
	expect(
		all('.below > .meta')
			.map(read)
			.filter((text) => text.includes(': ') && text.startsWith(view.name['en'] ?? '?')),
	).toEqual(hint === undefined ? [] : [hint]);
	expect(all('form[data-server]')).toHaveLength(id === 'mastodon' ? 1 : 0);
});

test('the question for a server has a label, and a hint that belongs to it', async () => {
	const { the } = await render(ShareText, { props: { ...props, network: described('mastodon'), post: { ...post, open: undefined } } });
	const field = the('form input');
	expect(the(`label[for="${field.id}"]`).textContent).toBe(words('share.server'));
	expect(read(the(`#${field.getAttribute('aria-describedby')}`))).toBe(words('share.server.hint'));
	expect(the('[data-open]').hidden).toBe(true);
});

test('an advertisement is not offered where the law of a country keeps it out, from the day on', async () => {
	const telegram = described('telegram');
	const texts = {
		network: telegram,
		posts: [post],
		restrictions: [{ country: 'ru', verdict: 'forbidden' as const, from: '2026-03-05', penaltiesFrom: '2027-01-01' }],
		barredFrom: '2026-03-05',
	};
	const item = { id: 'heat-loss', adLabel: 'Advertisement', image: undefined };
	const on = async (today: string) => {
		const { the } = await render(ShareNetwork, { props: { item, texts, words, today } });
		return [the('section').hidden, the('.notice').hidden, read(the('.notice'))];
	};
	const sentence =
		'Telegram, Russia. Advertising has been forbidden since 5 March 2026, no penalties before 1 January 2027, so this ad isn’t offered there (checked on 28 September 2026). What we know about Telegram';
	expect(await on('2026-03-04')).toEqual([false, true, sentence]);
	expect(await on('2026-03-05')).toEqual([true, false, sentence]);
});

test('several texts of a network can be chosen by their voice, two of one voice by a number', async () => {
	const posts = ['a', 'b'].map((id) => ({ ...post, key: `town-square/en/${id}` }));
	const item = { id: 'heat-loss', adLabel: undefined, image: undefined };
	const { all, the } = await render(ShareNetwork, {
		props: { item, texts: { network: square, posts, restrictions: [] }, words, today: '2027-01-01' },
	});
	expect(the('[role=group]').hidden).toBe(true);
	const name = (button: HTMLElement) => button.firstChild?.textContent?.trim();
	expect(all('[data-pick]').map(name)).toEqual([words('share.voice.personal'), `${words('share.voice.personal')} 2`]);
	expect(all('article').filter(({ hidden }) => hidden)).toEqual([]);
});
