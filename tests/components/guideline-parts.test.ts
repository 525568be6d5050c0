import { expect, test } from 'vitest';
import Contact from '../../src/components/mdx/Contact.astro';
import Countries from '../../src/components/mdx/Countries.astro';
import Country from '../../src/components/mdx/Country.astro';
import ReadyWords from '../../src/components/mdx/ReadyWords.astro';
import { portal } from '../../src/queries/layout/portal.ts';
import { hostile, read, render, words } from './render.ts';

test('words to copy can be selected, and their button waits until it works', async () => {
	const { the } = await render(ReadyWords, { slots: { default: '<p>I work at Teplia.</p>' } });
	expect(read(the('.text'))).toBe('I work at Teplia.');
	const button = the('button');
	expect([button.hidden, button.getAttribute('type'), read(button)]).toEqual([true, 'button', words('words.copy')]);
	expect(read(the(`#${button.getAttribute('aria-describedby')}`))).toBe('I work at Teplia.');
	expect(the('[role=status]').textContent).toBe('');
	expect(the('copy-text').dataset).toMatchObject({ copied: 'words.copied', labels: words.labels(['words.copied', 'share.copyManually']) });
});

test('the moment that words are for stands above them and is not copied', async () => {
	const { the } = await render(ReadyWords, { props: { for: hostile }, slots: { default: '<p>Thank you.</p>' } });
	expect(read(the('.moment'))).toBe(hostile);
	expect(read(the('.text'))).toBe('Thank you.');
});

test('an address comes from portal.yaml', async () => {
	const { the } = await render(Contact, { props: { to: 'incidents' } });
	const { email } = portal.contacts.incidents;
	expect([the('a').getAttribute('href'), read(the('a'))]).toEqual([`mailto:${email}`, email]);
});

test('a section says of which country it is', async () => {
	const { the } = await render(Country, { props: { code: 'uk' }, slots: { default: '<p>Say so.</p>' } });
	expect(the('section').dataset['country']).toBe('uk');
	expect(read(the('h3'))).toBe(words('country.uk'));
});

const section = (code: string) => `<section data-country="${code}"><p>${code}</p></section>`;

test('countries are offered in the order of their sections, hidden until the choice works', async () => {
	const { the, all } = await render(Countries, { slots: { default: section('ru') + section('eu') } });
	expect(the('fieldset').hidden).toBe(true);
	expect(read(the('legend'))).toBe(words('country.filter'));
	expect(all('input').map((input) => [input.getAttribute('value'), input.hasAttribute('checked')])).toEqual([
		['', true],
		['ru', false],
		['eu', false],
	]);
	expect(all('label').map(read)).toEqual([words('country.all'), words('country.ru'), words('country.eu')]);
	expect(all('section').map(({ hidden }) => hidden)).toEqual([false, false]);
});

test('one country alone is no choice', async () => {
	const { all } = await render(Countries, { slots: { default: section('us') } });
	expect([all('fieldset').length, all('section').length]).toEqual([0, 1]);
});
