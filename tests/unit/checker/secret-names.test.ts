import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/lib/checker/fold.ts';
import { findSecrets, hideName, readSecrets, secretForm } from '../../../src/lib/checker/secret-names.ts';
import { sha256 } from '../../../src/lib/text/sha256.ts';
import { tokenize } from '../../../src/lib/checker/words.ts';
import { disguised } from './disguise.ts';

const salt = '0123456789abcdef';

function found(name: string, text: string): string[] {
	const folded = fold(text);
	return findSecrets(tokenize(folded), readSecrets([hideName(name, salt)])).map(({ start, end }) => {
		const place = folded.place(start, end);
		return text.slice(place.start, place.end);
	});
}

describe('a hidden name', () => {
	test.each([
		['Project Halogen', 'Late for Project Halogen again', 'Project Halogen'],
		['Project Halogen', 'PROJECT-HALOGEN', 'PROJECT-HALOGEN'],
		['Project Halogen', 'project\nhalogen’s', 'project\nhalogen’s'],
		['Проект Галоген', 'о проекте «Галогене» ни слова', 'проекте «Галогене'],
		['Заря', 'перед Зарёй', 'Зарёй'],
		['Halogen', 'https://x.example/halogen/1', 'halogen'],
	])('%s is found in «%s»', (name, text, part) => {
		expect(found(name, text)).toEqual([part]);
	});

	test.each([
		['Project Halogen', 'a halogen lamp for the project'],
		['Проект Галоген', 'галогеновая лампа'],
	])('%s is not found in «%s»', (name, text) => {
		expect(found(name, text)).toEqual([]);
	});

	test('cannot be read in its hash, and has another one with another salt', () => {
		const hash = hideName('Project Halogen', salt);
		expect(hash).toMatch(secretForm);
		expect(hash).not.toMatch(/halogen|project/i);
		expect(hideName('Project Halogen', 'fedcba9876543210').split('.')[3]).not.toBe(hash.split('.')[3]);
	});

	test('is found however it is disguised', () => {
		fc.assert(
			fc.property(fc.nat(), (seed) => {
				expect(found('Project Halogen', `about ${disguised('Project Halogen', seed)} today`)).toHaveLength(1);
				expect(found('Проект Галоген', `о ${disguised('проекте Галоген', seed)} ни слова`)).toHaveLength(1);
			}),
		);
	});

	test.each([
		['', 0],
		['one two three four five', 5],
	])('«%s» is no name', (name, count) => {
		expect(() => hideName(name, salt)).toThrow(`A name has one to four words, and «${name}» has ${count}.`);
	});
});

test('SHA-256 is what others compute, at every length', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
			expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
		}),
	);
	for (let length = 0; length < 130; length++) {
		expect(sha256('a'.repeat(length))).toBe(createHash('sha256').update('a'.repeat(length)).digest('hex'));
	}
});
