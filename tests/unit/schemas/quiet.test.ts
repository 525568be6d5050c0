import { expect, test } from 'vitest';
import { quietSchema } from '../../../src/schemas/library/quiet.ts';
import { changed, context, findings } from './judge.ts';

const schema = quietSchema(context);
const period = {
	from: '2027-03-22',
	until: '2027-04-04',
	reason: { en: 'Prices are announced on 5 April.', ru: 'Цены объявляют 5 апреля.' },
	holds: { kinds: ['product'] },
};

test.each<[path: string, value: unknown]>([
	['until', '2027-03-22'],
	['holds', { everything: true }],
	['holds', { topics: ['sensors'], kinds: ['hiring'] }],
])('%s may be %j', (path, value) => {
	expect(findings(schema, changed(period, path, value))).toEqual([]);
});

test.each<[path: string, value: unknown, finding: string]>([
	['until', '2027-03-21', 'until: The quiet period ends on 2027-03-21, before it begins on 2027-03-22. Change one of the dates.'],
	['from', '2027-02-30', 'from: `2027-02-30` is not a date: February 2027 has 28 days. Write year-month-day, for example 2027-03-31.'],
	['reason.ru', undefined, 'reason: The text in `ru` is missing. Add `ru: …`, as every language of portal.yaml is needed.'],
	['holds', {}, 'holds: Nothing is held back. Add `everything: true`, `topics:` or `kinds:`.'],
	['holds', { topics: [] }, 'holds.topics: Name at least one topic.'],
	[
		'holds',
		{ everything: true, kinds: ['people'] },
		'holds: Everything is held back already. Remove `everything`, or remove `topics` and `kinds`.',
	],
])('%s may not be %j', (path, value, finding) => {
	expect(findings(schema, changed(period, path, value))).toEqual([finding]);
});
