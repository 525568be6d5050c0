import { expect, test } from 'vitest';
import PostCard from '../../src/components/library/PostCard.astro';
import { hostile, network, read, render } from './render.ts';

const props = {
	network,
	verdict: 'good',
	author: 'Nadia',
	role: 'Field engineer',
	why: 'Job and company stand first.',
	label: 'Example of a post on Town Square',
	verdictLabel: 'Works',
	whyLabel: 'Why',
};
const slots = { default: '<p>Field engineer at Teplia.</p>' };

test.each([
	['good', 'Works'],
	['bad', 'Doesn’t work'],
])('a %s post says so in words, with the reason, not in colour alone', async (verdict, verdictLabel) => {
	const { the } = await render(PostCard, { props: { ...props, verdict, verdictLabel }, slots });
	expect(read(the('figcaption'))).toBe(`${verdictLabel}. Why: Job and company stand first.`);
	expect(the('figure').classList.contains(verdict)).toBe(true);
});

test('it says what it is, who speaks, and what is said', async () => {
	const { the } = await render(PostCard, { props, slots });
	expect(the('figure').getAttribute('aria-label')).toBe('Example of a post on Town Square');
	expect(read(the('header p strong'))).toBe('Nadia');
	expect(read(the('header p span'))).toBe('Field engineer');
	expect(read(the('.text'))).toBe('Field engineer at Teplia.');
});

test('what is drawn only is hidden from screen readers', async () => {
	const { all } = await render(PostCard, { props, slots });
	expect(all('.avatar, .network-mark, svg').filter((element) => element.getAttribute('aria-hidden') !== 'true')).toEqual([]);
});

test.each([
	['Надя', 'Н'],
	['🌱 Nadia', '🌱'],
	['', ''],
])('the author %j is drawn as %j', async (author, letter) => {
	const { the } = await render(PostCard, { props: { ...props, author }, slots });
	expect(read(the('.avatar'))).toBe(letter);
});

test.each([
	[undefined, 'post'],
	['comment', 'comment'],
	['profile', 'profile'],
])('as %s it is drawn as a %s', async (as, expected) => {
	const { the } = await render(PostCard, { props: { ...props, as }, slots });
	expect(the('.sheet').classList.contains(expected)).toBe(true);
});

test.each(['author', 'role', 'why', 'label', 'verdictLabel', 'whyLabel'])('markup in its %s is shown as text', async (field) => {
	const { body, all } = await render(PostCard, { props: { ...props, [field]: hostile }, slots });
	expect(all('script, b')).toEqual([]);
	expect(field === 'label' ? all('figure')[0]?.getAttribute('aria-label') : read(body)).toContain(hostile);
});
