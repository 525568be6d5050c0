import { expect, test } from 'vitest';
import { interpolate, interpolateSentence } from '../../../src/lib/text/interpolate.ts';

test.each([
	['Owner: {owner}, by {date}.', { owner: 'Ines', date: '24 May 2027' }, 'Owner: Ines, by 24 May 2027.'],
	['{count} of {total}', { count: 0 }, '0 of {total}'],
	['Проверка до {date}.', { date: '24 мая 2027 г.' }, 'Проверка до 24 мая 2027 г.'],
	['{date}. Дальше', { date: '24 мая 2027 г.' }, '24 мая 2027 г. Дальше'],
	['{date}, позже', { date: '24 мая 2027 г.' }, '24 мая 2027 г., позже'],
	['{text}', { text: 'Well...' }, 'Well...'],
	['{missing}.', {}, '{missing}.'],
])('%s', (text, values, expected) => {
	expect(interpolateSentence(text, values)).toBe(expected);
});

test('what is filled in later keeps its stop', () => {
	expect(interpolate(interpolateSentence('{a}, {date}.', { a: 'One' }), { date: 'today' })).toBe('One, today.');
});
