// @vitest-environment jsdom
import { expect, onTestFinished, test, vi } from 'vitest';
import { findingModel, findingsPart, setting } from '../checker/findings.ts';
import {
	click,
	clipboard,
	enter,
	expectFailure,
	labels,
	notes,
	open,
	refuseClipboard,
	shown,
	stored,
	submit,
	textOf,
	the,
	tick,
	until,
} from '../page.ts';

const given = 'We are hiring in [your city]. #Teplia';
const limit = { limit: 60, counting: 'utf16', standing: 'official' };
const check = `<template data-text-check><section data-address="/rules.json" data-country="uk">${findingsPart}</section></template>${findingModel}`;
const server =
	'<form data-server="square" hidden><input name="server" /><button></button></form><button data-other-server hidden></button>';
const page = (attributes = 'data-takes="both" data-template="https://square.example/?text={text}&url={url}"', more = '') =>
	open(
		'post-text',
		() => import('../../../src/elements/library/post-text.ts'),
		`<template id="failed"><p class="notice">it does not work</p></template>${check}<post-text data-item="heat" data-post="square/en/expert" data-network="Square" data-link="https://a.example/" data-words="${given}" data-limit='${JSON.stringify(limit)}' ${attributes} ${labels(
			{ 'share.length': '{count} of {limit} {unit}', 'share.over': '{over} too many', 'share.gap.next': 'fill {gap}' },
			'share.gap.ask',
			'share.copied',
			'share.copied.gap',
			'share.copied.paste',
			'share.copyManually',
			'share.sent',
			'share.send.failed',
			'share.own.given',
			'share.own.touched',
			'share.own.own',
			'share.edit.restart',
			'share.edit.restore',
			'share.unit.characters',
			'share.server.wrong',
			'share.server.ready',
		)}><div class="take"><button class="button" data-copy hidden></button><a class="button quiet" data-open hidden></a><button data-send hidden></button><p role="status"></p>
		<button type="button" data-gap hidden></button><button type="button" data-anyway hidden></button><p role="status" data-sum></p><div data-posted></div></div><pre><span data-shown></span></pre><div data-editor hidden><textarea></textarea></div>
		<div class="below"><p class="count">drawn</p><p class="gap">hint</p><p class="own" hidden><meter min="0" max="1"></meter><span class="meta"></span></p>
		<label data-hashtags hidden><input type="checkbox" checked /></label><button data-edit hidden></button>
		<button data-back hidden></button><button data-restart hidden></button><p data-kept hidden></p>${more}</div></post-text>`,
	);
const status = () => textOf(the('.take > [role=status]:not([data-sum])'));
const sum = () => textOf(the('[data-sum]'));
/** Waits for the code that checks what is edited, which comes by itself. */
const checkLoaded = () => until(() => expect(document.querySelectorAll('.below > section')).toHaveLength(1));
const field = () => the<HTMLTextAreaElement>('textarea');

test('asks about a gap before it copies; left knowingly, the post is copied with its link and remembered', async () => {
	await page();
	expect([the('[data-copy]').hidden, the('[data-edit]').hidden, textOf(the('[data-shown] mark'))]).toEqual([false, false, '[your city]']);
	click('[data-copy]');
	await until(() => expect(status()).toBe('share.gap.ask'));
	expect([clipboard, document.activeElement, the('[data-anyway]').hidden]).toEqual([[], the('[data-gap]'), false]);
	click('[data-anyway]');
	await until(() => expect(status()).toBe('share.copied.gap'));
	expect(clipboard).toEqual([`${given}\n\nhttps://a.example/`]);
	await until(() => expect(Object.keys(stored().shares['heat'] ?? {})).toEqual(['square/en/expert']));
	expect([the('[data-anyway]').hidden, the('[data-copy]').className, the('[data-open]').className]).toEqual([
		true,
		'button quiet',
		'button',
	]);
	refuseClipboard();
	click('[data-copy]');
	await until(() => expect(status()).toBe('share.copyManually'));
});

test('leaves the hashtags out on request, in the link to the network as well', async () => {
	await page();
	expect(the<HTMLAnchorElement>('[data-open]').href).toContain(encodeURIComponent('#Teplia'));
	tick('[data-hashtags] input', false);
	expect([textOf(the('[data-shown]')), the<HTMLAnchorElement>('[data-open]').href.includes('Teplia')]).toEqual([
		'We are hiring in [your city].',
		false,
	]);
});

test('a text is made one’s own: counted, kept for the tab, begun anew and brought back', async () => {
	vi.stubGlobal('fetch', async () => ({ ok: true, json: async () => ({ setting, words: {} }) }));
	await page();
	click('[data-gap]');
	expect([the('[data-editor]').hidden, field().value.slice(field().selectionStart, field().selectionEnd)]).toEqual([false, '[your city]']);
	enter('textarea', 'Something else entirely, in my words');
	await until(() => expect(textOf(the('.count'))).toBe('56 of 60 share.unit.characters'));
	expect([textOf(the('.own')), the('[data-gap]').hidden, shown('p.gap')]).toEqual(['share.own.own', true, []]);
	enter('textarea', 'Something else entirely, in my own words');
	await until(() => expect([textOf(the('.count')), the('.count').className]).toEqual(['60 of 60 share.unit.characters', 'count']));
	enter('textarea', `${field().value}!`);
	await until(() => expect([textOf(the('.count')), the('.count').className]).toEqual(['1 too many', 'count long']));
	await page();
	expect([the('[data-editor]').hidden, field().value]).toEqual([false, 'Something else entirely, in my own words!']);
	click('[data-restart]');
	expect([field().value, textOf(the('[data-restart]'))]).toEqual([given, 'share.edit.restore']);
	click('[data-restart]');
	expect(field().value).toBe('Something else entirely, in my own words!');
	click('[data-back]');
	expect([the('[data-editor]').hidden, document.activeElement]).toEqual([true, the('[data-edit]')]);
	await checkLoaded();
});

test('the count is that of the text as it stands, whichever count was waiting longest', async () => {
	vi.stubGlobal('fetch', async () => ({ ok: true, json: async () => ({ setting, words: {} }) }));
	const { loadCounters, ...lengths } = await import('../../../src/lib/networks/text-length.ts');
	const waiting: (() => void)[] = [];
	const waits = () => until(() => expect(waiting.length).toBeGreaterThan(0));
	vi.doMock('../../../src/lib/networks/text-length.ts', () => ({
		...lengths,
		loadCounters: (needed: Parameters<typeof loadCounters>[0]) =>
			new Promise((resolve) => waiting.push(() => resolve(loadCounters(needed)))),
	}));
	await page();
	click('[data-edit]');
	await waits();
	vi.doUnmock('../../../src/lib/networks/text-length.ts');
	const earlier = waiting.splice(0);
	enter('textarea', 'Mine');
	await waits();
	for (const answer of waiting.splice(0)) answer();
	await until(() => expect(textOf(the('.count'))).toBe('24 of 60 share.unit.characters'));
	for (const answer of earlier) answer();
	// What the answers bring about comes before any timer.
	await new Promise((resolve) => setTimeout(resolve));
	expect(textOf(the('.count'))).toBe('24 of 60 share.unit.characters');
	await checkLoaded();
});

test('says what the guidelines say to an edited text, and mends it', async () => {
	vi.stubGlobal('fetch', async () => ({
		ok: true,
		json: async () => ({ setting, words: { loud: { title: 'Loud', message: '', suggestion: '', href: '/rule' } } }),
	}));
	await page();
	click('[data-edit]');
	enter('textarea', 'Come!!!!');
	await until(() => expect(shown('[data-findings] h3')).toEqual(['Loud']));
	click('[data-fix]');
	expect(field().value).toBe('Come!');
	expect([textOf(the('[data-mended] span')), document.activeElement]).toEqual(['mended: Loud', the('[data-undo]')]);
	click('[data-undo]');
	expect(field().value).toBe('Come!!!!');
});

test('takes an edited text for one about the company, as all of the library are', async () => {
	const rules = [{ id: 'told', severity: 'must', about: ['employer'] }];
	vi.stubGlobal('fetch', async () => ({ ok: true, json: async () => ({ setting: { ...setting, rules }, words: {} }) }));
	await page();
	click('[data-edit]');
	enter('textarea', 'Come.');
	await until(() => expect(shown('[data-findings] h3')).toEqual(['told']));
});

test('where the code that checks cannot be loaded, as after a release, says so and keeps the text', async () => {
	expectFailure();
	vi.doMock('../../../src/elements/checker/text-check.ts', () => {
		throw new Error('404');
	});
	await page();
	click('[data-edit]');
	await until(() => expect(shown('.notice')).toEqual(['it does not work']));
	enter('textarea', 'Mine');
	expect([field().value, Object.values(sessionStorage)]).toEqual(['Mine', ['Mine']]);
	vi.doUnmock('../../../src/elements/checker/text-check.ts');
});

test('hands the post to the phone, and a reader who closes the sheet is told nothing', async () => {
	const share = vi.fn<(data: object) => Promise<void>>().mockResolvedValue();
	Object.defineProperty(navigator, 'share', { configurable: true, value: share });
	await page();
	expect(the('[data-send]').hidden).toBe(false);
	click('[data-send]');
	click('[data-anyway]');
	await until(() => expect(status()).toBe('share.sent'));
	expect(share.mock.calls[0]).toEqual([{ text: given, url: 'https://a.example/' }]);
	await until(() => expect(Object.keys(stored().shares['heat'] ?? {})).toEqual(['square/en/expert']));
	share.mockRejectedValue(new DOMException('', 'AbortError'));
	click('[data-send]');
	await until(() => expect(share).toHaveBeenCalledTimes(2));
	expect(status()).toBe('');
	share.mockRejectedValue(new Error('no'));
	click('[data-send]');
	await until(() => expect(status()).toBe('share.send.failed'));
	Reflect.deleteProperty(navigator, 'share');
});

test('hands the picture of the post over too, where the phone takes pictures', async () => {
	const share = vi.fn<(data: ShareData) => Promise<void>>().mockResolvedValue();
	Object.defineProperty(navigator, 'share', { configurable: true, value: share });
	Object.defineProperty(navigator, 'canShare', { configurable: true, value: () => true });
	vi.stubGlobal('fetch', async () => ({ ok: true, blob: async () => new Blob(['a picture'], { type: 'image/png' }) }));
	await page('data-takes="both" data-template="https://square.example/?text={text}&url={url}" data-image="/share/heat.png"');
	click('[data-send]');
	click('[data-anyway]');
	await until(() => expect(status()).toBe('share.sent'));
	expect(share.mock.calls[0]?.[0].files?.map(({ name, type }) => `${name} ${type}`)).toEqual(['heat.png image/png']);
	for (const name of ['share', 'canShare']) Reflect.deleteProperty(navigator, name);
});

test('where the rules do not come, says so, and asks for them again with the next change', async () => {
	expectFailure();
	vi.stubGlobal('fetch', async () => ({ ok: false, status: 503 }));
	// While it waits, `until` lets the reader's pause pass.
	vi.useFakeTimers();
	await page();
	click('[data-edit]');
	enter('textarea', 'Come');
	await until(() => expect([sum(), textOf(the('[data-total]'))]).toEqual(['check.failed', 'check.failed']));
	vi.stubGlobal('fetch', async () => ({ ok: true, json: async () => ({ setting, words: {} }) }));
	enter('textarea', 'Come!!!!');
	await until(() => expect(sum()).toBe('1 found, 1 must, 0 asked'));
	expect(status(), 'it is to be read below the text').toBe('');
	vi.useRealTimers();
});

test('without storage an edit lasts as long as the page', async () => {
	expectFailure();
	vi.stubGlobal('fetch', async () => ({ ok: true, json: async () => ({ setting, words: {} }) }));
	vi.spyOn(globalThis, 'sessionStorage', 'get').mockImplementation(() => {
		throw new DOMException('denied', 'SecurityError');
	});
	await page();
	click('[data-edit]');
	enter('textarea', 'Mine');
	click('[data-back]');
	expect(textOf(the('[data-shown]'))).toBe(given);
	click('[data-edit]');
	expect(field().value).toBe('Mine');
	await checkLoaded();
	expect(new Set(notes())).toEqual(new Set(['Not kept in this browser: the text.']));
});

test('a network on many servers is opened on the reader’s own', async () => {
	await page('data-takes="text" data-template="https://{server}/share?text={text}"', server);
	expect([the('[data-open]').hidden, the('[data-server]').hidden]).toEqual([true, false]);
	enter('[name=server]', 'no server');
	submit('[data-server]');
	expect([status(), the('[name=server]').getAttribute('aria-invalid')]).toEqual(['share.server.wrong', 'true']);
	enter('[name=server]', 'square.example');
	submit('[data-server]');
	await until(() => expect(status()).toBe('share.server.ready'));
	expect([the<HTMLAnchorElement>('[data-open]').host, the('[data-server]').hidden, the('[data-other-server]').hidden]).toEqual([
		'square.example',
		true,
		false,
	]);
});

test('where the network takes the link only, opening it copies the words', async () => {
	await page('data-takes="link" data-template="https://square.example/?url={url}"');
	click('[data-open]');
	click('[data-anyway]');
	await until(() => expect(status()).toBe('share.copied.paste'));
	expect(clipboard).toHaveLength(1);
});

test('a text with a gap is asked about before the network opens with it; left knowingly, it opens', async () => {
	await page();
	const opened: boolean[] = [];
	const listening = new AbortController();
	// The next file of this worker has the same document.
	onTestFinished(() => listening.abort());
	document.addEventListener(
		'click',
		(event) => {
			if (event.target !== the('[data-open]')) return;
			opened.push(!event.defaultPrevented);
			event.preventDefault();
		},
		listening,
	);
	click('[data-open]');
	await until(() => expect(status()).toBe('share.gap.ask'));
	expect([opened, document.activeElement, the('[data-anyway]').hidden]).toEqual([[false], the('[data-gap]'), false]);
	click('[data-anyway]');
	expect([opened, the('[data-anyway]').hidden, status()]).toEqual([[false, true], true, '']);
});

test('the share sheet opens without a picture that is late, and with it on the next try', async () => {
	const share = vi.fn<(data: ShareData) => Promise<void>>().mockResolvedValue();
	const arrive = Promise.withResolvers<Partial<Response>>();
	vi.stubGlobal('fetch', () => arrive.promise);
	Object.assign(navigator, { share, canShare: () => true });
	vi.useFakeTimers();
	await page('data-takes="text" data-image="/heat.png"');
	click('[data-send]');
	click('[data-anyway]');
	await vi.advanceTimersByTimeAsync(1000);
	expect(share.mock.calls.map(([{ files }]) => files?.length)).toEqual([undefined]);
	arrive.resolve({ ok: true, blob: async () => new Blob(['picture'], { type: 'image/png' }) });
	click('[data-send]');
	await vi.advanceTimersByTimeAsync(0);
	expect(share.mock.calls.map(([{ files }]) => files?.length)).toEqual([undefined, 1]);
	vi.useRealTimers();
	for (const name of ['share', 'canShare']) Reflect.deleteProperty(navigator, name);
});
