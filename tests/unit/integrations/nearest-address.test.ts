import { expect, test } from 'vitest';
import { addressFinder } from '../../../src/integrations/author-checks/nearest-address.ts';

const addresses = [
	'/en/',
	'/en/guidelines/',
	'/en/guidelines/ai/',
	'/en/guidelines/disclosure/',
	'/en/training/x/pile-on-hour/',
	'/en/training/telegram/profile/',
	'/ru/guidelines/ai/',
];
const find = addressFinder(new Map(addresses.map((address) => [address, { file: '', anchors: new Set<string>() }])));

test.each([
	['/en/guidelines/disclosre/', '/en/guidelines/disclosure/'],
	['/en/guideline/disclosure/', '/en/guidelines/disclosure/'],
	['/en/training/linkedin/profile/', '/en/training/telegram/profile/'],
	['/en/trainings/x/pile-on-hours/', '/en/training/x/pile-on-hour/'],
	['/en/guidelines/anger/', '/en/guidelines/'],
	['/en/guidelines/i/', '/en/guidelines/ai/'],
	['/en/nowhere/', undefined],
])('for %s an author probably meant %s', (path, meant) => {
	expect(find(path, 'en')).toBe(meant);
});
