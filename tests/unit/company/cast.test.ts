import { expect, test } from 'vitest';
import { isExampleName } from '../../../src/lib/company/cast.ts';

test.each<[what: string, company: Record<string, string>, isExample: boolean]>([
	['the made-up company', { en: 'Teplia', ru: 'Теплия' }, true],
	['the made-up company in one of its languages', { de: 'Teplia' }, true],
	['another company', { en: 'Tilvia', ru: 'Тилвия' }, false],
	['no company', {}, false],
])('%s', (_what, company, isExample) => {
	expect(isExampleName(company, { en: 'Teplia', ru: 'Теплия' })).toBe(isExample);
});
