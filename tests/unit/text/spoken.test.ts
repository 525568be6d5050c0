import { expect, test } from 'vitest';
import { asSpoken } from '../../../src/lib/text/spoken.ts';

test.each<[string[], string]>([
	[['Not quite', 'Right answer: a profile.', 'Worth having'], 'Not quite. Right answer: a profile. Worth having.'],
	[['Почти', 'Ваш ответ: «Да!»', ''], 'Почти. Ваш ответ: «Да!»'],
	[['What now?', ' Ask \n first… '], 'What now? Ask first…'],
	[[], ''],
])('%j is spoken as «%s»', (texts, spoken) => {
	expect(asSpoken(texts)).toBe(spoken);
});
