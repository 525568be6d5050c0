// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { click, enter, labels, open, textOf, the } from '../../page.ts';

const field = (name: string, value: number, percent = '') =>
	`<input type="number" name="${name}" min="0" required value="${value}" ${percent} />`;
const page = (formula: string, given: object, fields: string) =>
	open(
		'what-if',
		() => import('../../../../src/elements/programme/results/what-if.ts'),
		`<what-if data-formula="${formula}" data-given='${JSON.stringify(given)}' data-currency="EUR" ${labels(
			{ 'results.reach.sentence': '{low} to {high}', 'results.roi.sentence': 'returns {roi}', 'results.roi.free': 'worth {worth}' },
			'results.incomplete',
		)}><form><fieldset disabled>${fields}</fieldset><b data-part="visits"></b><output></output><button type="button" data-reset hidden></button></form></what-if>`,
	);
const reach =
	[field('people', 10), field('followers', 100)].join('') +
	['seenLow', 'seenHigh', 'overlapLow', 'overlapHigh'].map((name) => field(name, 50, 'data-percent')).join('');

test('computes anew what follows from what the reader enters, and goes back to the company’s numbers', async () => {
	await page('reach', {}, reach);
	expect([the<HTMLFieldSetElement>('fieldset').disabled, the('[data-reset]').hidden]).toEqual([false, false]);
	enter('[name=people]', '20');
	const twice = textOf(the('output'));
	expect(twice).toMatch(/^[\d,]+ to [\d,]+$/);
	click('[data-reset]');
	expect(the<HTMLInputElement>('[name=people]').value).toBe('10');
	expect(textOf(the('output'))).not.toBe(twice);
});

test('says that a number is missing, and which', async () => {
	await page('reach', {}, reach);
	enter('[name=people]', '');
	expect(textOf(the('output'))).toBe('results.incomplete');
	expect([...document.querySelectorAll('[aria-invalid=true]')].map((each) => each.getAttribute('name'))).toEqual(['people']);
});

test('a programme that costs nothing is worth something and returns no share', async () => {
	const fields = ['visit', 'lead', 'application', 'hire', 'people', 'hours', 'hourly', 'rate', 'tools', 'other', 'fixed']
		.map((name) => field(name, 2))
		.join('');
	await page('roi', { measured: { visits: 3 }, months: 0 }, fields);
	enter('[name=visit]', '4');
	expect(textOf(the('output'))).toMatch(/^(returns|worth) /);
	expect(textOf(the('[data-part=visits]'))).toContain('12');
});
