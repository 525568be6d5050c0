import { expect, test } from 'vitest';
import NetworkFacts from '../../src/components/networks/NetworkFacts.astro';
import NetworkGlance from '../../src/components/networks/NetworkGlance.astro';
import type { NetworkView } from '../../src/queries/networks/networks.ts';
import { settingsOf, statusesOf } from '../../src/queries/networks/facts.ts';
import { portal } from '../../src/queries/layout/portal.ts';
import { wordsIn } from '../../src/queries/layout/words.ts';
import { hostile, network, read, render, words } from './render.ts';

const source = { title: 'A guide', publisher: 'Somebody', url: 'https://a.example/guide', date: '2026' };
const founded = { standing: 'third-party', source, checked: '2026-11-23' } as const;
const full: NetworkView = {
	...network,
	footnote: { ru: '* Сноска по закону.' },
	post: { ...network.post!, least: 10, bytes: 3000, counting: 'graphemes' },
	texts: {
		comment: {
			limit: 1250,
			counting: 'utf16',
			...founded,
			standing: 'disputed',
			note: { en: 'Another says 1,500.', ru: 'Другие говорят 1500.' },
		},
	},
	counts: { hashtags: { most: 5, ...founded } },
	images: [{ of: 'preview', text: { en: '1200 × 630', ru: '1200 × 630' }, ...founded }],
	altText: { available: true, limit: 4086, advised: 120, ...founded },
	share: { takes: 'text', template: 'https://t.example/?{text}', ignores: ['url', 'title'], ...founded },
	status: {
		ru: {
			access: 'restricted',
			since: '2026-02',
			advertising: { verdict: 'forbidden', from: '2025-09-01', penaltiesFrom: '2027-01-01' },
			text: { en: 'Slow.', ru: 'Медленно.' },
			checked: '2026-09-28',
			sources: [{ title: 'News', publisher: 'The Paper', url: 'https://www.news.example/1', date: '2026-02-03' }],
		},
	},
};
const facts = async (view: NetworkView, language = 'en') =>
	render(NetworkFacts, { props: { network: view, words: wordsIn(language), language } });
/** The name of a setting in the middle of a sentence. */
const small = (kind: 'number' | 'alt-text' | 'two-step') => words(`networks.setting.${kind}`).replace(/^./, (first) => first.toLowerCase());
const rows = ({ all }: Awaited<ReturnType<typeof facts>>) => all('dl > div').map((row) => read(row));

test('every statement stands with its label, its doubts and the number of its source', async () => {
	expect(rows(await facts(full))).toEqual([
		'Post 10–300 characters, and 3,000 bytes at most [1]',
		'Comment 1,250 characters [2] Sources disagree. Another says 1,500.',
		'Hashtags at most 5 [2] Not from the network itself.',
		'Link preview 1200 × 630 [2] Not from the network itself.',
		`${words('networks.group.altText')} You can add it to a picture, up to 4,086 characters; under 120 is advised. [2] Not from the network itself.`,
		`${words('networks.setting.unknown')} ${words('networks.setting.audience')}, ${small('two-step')}, ${small('number')}, and ${small('alt-text')}`,
		`${words('networks.group.share')} Its window opens with the text alone. The link goes into the text. [2] Not from the network itself.`,
		'Russia Access restricted since February 2026. Advertising has been forbidden since 1 September 2025, no penalties before 1 January 2027. Status checked on 28 September 2026. [3] Slow.',
	]);
});

test('the heading of a part is not seen again before each of its statements', async () => {
	const { all } = await facts(full);
	const seen = all('section').map((section) => [...section.querySelectorAll('dt:not(.visually-hidden)')].map((label) => read(label)));
	expect(seen.flat()).toContain('Comment');
	expect(seen.flat()).not.toContain(words('networks.group.altText'));
	expect(seen.flat()).not.toContain(words('networks.group.share'));
});

test('a source stands once, with its date and the day it was read, and each number leads to it', async () => {
	const rendered = await facts(full);
	expect(rendered.all('footer li').map(read)).toEqual([
		'Length, Town Square, read on 24 November 2026',
		'A guide, Somebody, 2026, read on 23 November 2026',
		'News, The Paper, 3 February 2026, read on 28 September 2026',
	]);
	const ids = rendered.all('footer li').map(({ id }) => `#${id}`);
	const led = new Set(rendered.all('.ref').map((link) => link.getAttribute('href')));
	expect([...led].toSorted()).toEqual(ids.toSorted());
});

// The words of a language are there where the company has it.
test.runIf(portal.languages.some(({ code }) => code === 'ru'))('in Russian it reads as Russian, with the footnote of the law', async () => {
	const rendered = await facts(full, 'ru');
	expect(rows(rendered)).toContain(
		'Россия Доступ ограничен (февраль 2026 г.). Реклама запрещена с 1 сентября 2025 г., без наказаний до 1 января 2027 г. Статус проверен 28 сентября 2026 г. [3] Медленно.',
	);
	expect(rows(rendered)).toContain('Комментарий 1250 знаков [2] Источники расходятся. Другие говорят 1500.');
	expect(read(rendered.body)).toContain('* Сноска по закону.');
	expect(read((await facts(full)).body)).not.toContain('Сноска');
});

test('at a glance there are four statements and the dated status at home, which lead to their sources on the page of the network', async () => {
	const glance = await render(NetworkGlance, { props: { network: full, words: wordsIn('en'), language: 'en' } });
	const page = await facts(full);
	expect(read(glance.the('summary [data-state]'))).toBe('10–300 characters, and 3,000 bytes at most');
	const figures = rows(glance).slice(0, 4);
	expect(rows(page)).toEqual(expect.arrayContaining(figures));
	const homes = statusesOf(full, 'en').filter(({ isHome }) => isHome);
	expect(rows(glance).slice(4)).toEqual(
		homes.map(
			({ name }) =>
				expect.stringMatching(new RegExp(`^${name} Access restricted .* Status checked on 28 September 2026\\. \\[3\\]$`)) as string,
		),
	);
	expect(glance.the('details').hasAttribute('open')).toBe(false);
	expect(glance.the('article p a').getAttribute('href')).toBe('/en/networks/town-square/');
	const ids = page.all('footer li').map(({ id }) => `/en/networks/town-square/#${id}`);
	expect(ids).toEqual(expect.arrayContaining(glance.all('.ref').map((link) => link.getAttribute('href'))));
});

test('what nobody publishes is said to be so, and no number stands in its place', async () => {
	const bare = { ...network, post: undefined, share: { takes: 'none' } } satisfies NetworkView;
	const rendered = await facts(bare);
	expect(rows(rendered)).toEqual([
		`Post ${words('networks.noLimit')}`,
		`${words('networks.group.altText')} ${words('networks.noAltText')}`,
		`${words('networks.setting.unknown')} ${words('networks.setting.audience')}, ${small('two-step')}, ${small('number')}, and ${small('alt-text')}`,
		`${words('networks.group.share')} ${words('networks.takes.none')}`,
	]);
	expect(rendered.all('.ref')).toEqual([]);
});

test('the way to a setting stands with its source, and settings without one are named', async () => {
	const settings = { 'two-step': { path: { en: 'Profile → Lock', ru: 'Профиль → Замок' }, ...founded } };
	const rendered = await facts({ ...network, settings });
	expect(rendered.all('.settings dl > div').map(read)).toEqual([
		`${words('networks.setting.two-step')} Profile → Lock [2] Not from the network itself.`,
		`${words('networks.setting.unknown')} ${words('networks.setting.audience')}, ${small('number')}, and ${small('alt-text')}`,
	]);
});

test('of settings that were looked for in vain, and of those that are not there, it says so', async () => {
	const settings = { number: { none: true as const, ...founded } };
	const view = { ...network, settings, settingsSought: '2026-11-29', altText: { available: false, ...founded } };
	const said = `${words('networks.setting.audience')} and ${small('two-step')} ${words('networks.setting.sought', { date: '29 November 2026' })}`;
	const rows = (await facts(view)).all('.settings dl > div').map(read);
	expect(rows).toEqual([
		`${words('networks.setting.number')} ${words('networks.setting.none')} [2] Not from the network itself.`,
		`${words('networks.setting.unknown')} ${said}`,
	]);
	const glance = await render(NetworkGlance, {
		props: { network: { ...view, settings: {} }, words: wordsIn('en'), language: 'en' },
	});
	expect(read(glance.body)).not.toContain(words('networks.setting.unknown'));
});

test('on the page of a track each way has its source and the day it was read', () => {
	const settings = { 'two-step': { path: { en: 'Profile → Lock', ru: 'Профиль → Замок' }, ...founded } };
	const [way] = settingsOf({ ...network, settings }, wordsIn('en'), 'en');
	expect(way).toMatchObject({ value: 'Profile → Lock', sources: [2], note: 'Somebody, 2026, read on 23 November 2026.' });
});

test('countries are named in the language, in its order, after those whose law counts for the company', async () => {
	const { ru } = full.status!;
	const status = { vn: { ...ru!, access: 'blocked' as const, advertising: undefined }, cn: ru!, ...full.status };
	const homes: readonly string[] = portal.countries ?? [];
	const inOrder = (language: string, names: string[]) => {
		const found = statusesOf({ ...full, status }, language);
		expect(found.map(({ isHome }) => isHome)).toEqual(found.map(({ country }) => homes.includes(country)));
		expect(found.map(({ isHome }) => isHome).toSorted()).toEqual(found.map(({ isHome }) => isHome).toReversed());
		expect(found.filter(({ isHome }) => !isHome).map(({ name }) => name)).toEqual(
			names.filter((name) => !homes.some((code) => new Intl.DisplayNames(language, { type: 'region' }).of(code.toUpperCase()) === name)),
		);
	};
	inOrder('en', ['China', 'Russia', 'Vietnam']);
	inOrder('ru', ['Вьетнам', 'Китай', 'Россия']);
	const labels = (await facts({ ...full, status })).all('.status dt').map(read);
	expect(labels.toSorted()).toEqual(['China', 'Russia', 'Vietnam']);
});

test('markup in a note or a title is shown as text', async () => {
	const note = { en: hostile, ru: hostile };
	const rendered = await facts({ ...full, post: { ...network.post!, note, source: { title: hostile, publisher: hostile } } });
	expect(rendered.all('script, b')).toEqual([]);
	expect(read(rendered.body)).toContain(hostile.replaceAll(/\s+/g, ' '));
});
