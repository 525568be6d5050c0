import { createHash, pbkdf2Sync } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fold } from '../../../src/lib/checker/fold.ts';
import { hideName, SecretNames, secretForm } from '../../../src/lib/checker/secret-names.ts';
import { sha256 } from '../../../src/lib/text/sha256.ts';
import { tokenize } from '../../../src/lib/checker/words.ts';
import { runs } from '../../property-runs.ts';
import { slowHash } from '../../../src/lib/text/slow-hash.ts';
import { disguised } from './disguise.ts';

const salt = '0123456789abcdef0123456789abcdef';

async function found(name: string, text: string): Promise<string[]> {
	const folded = fold(text);
	const names = new SecretNames();
	const list = [await hideName(name, salt)];
	const find = () => names.find(tokenize(folded), list);
	let ranges = find();
	for (let hashing = names.hashMissing(); hashing; hashing = names.hashMissing()) {
		await hashing;
		ranges = find();
	}
	return ranges.map(({ start, end }) => {
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
	])('%s is found in «%s»', async (name, text, part) => {
		expect(await found(name, text)).toEqual([part]);
	});

	test.each([
		['Project Halogen', 'a halogen lamp for the project'],
		['Проект Галоген', 'галогеновая лампа'],
	])('%s is not found in «%s»', async (name, text) => {
		expect(await found(name, text)).toEqual([]);
	});

	test('cannot be read in its hash, and has another one with another salt', async () => {
		const hash = await hideName('Project Halogen', salt);
		expect(hash).toMatch(secretForm);
		expect(hash).not.toMatch(/halogen|project/i);
		expect((await hideName('Project Halogen', `f${salt.slice(1)}`)).split('.')[2]).not.toBe(hash.split('.')[2]);
	});

	test('is found however it is disguised', async () => {
		await fc.assert(
			fc.asyncProperty(fc.nat(), async (seed) => {
				expect(await found('Project Halogen', `about ${disguised('Project Halogen', seed)} today`)).toHaveLength(1);
				expect(await found('Проект Галоген', `о ${disguised('проекте Галоген', seed)} ни слова`)).toHaveLength(1);
			}),
			// Each run hashes slowly on purpose.
			{ numRuns: runs(20) },
		);
	});

	test('is found again at once, and asks for no word twice', async () => {
		expect(await found('Zarya', 'before Zarya')).toEqual(['Zarya']);
		const names = new SecretNames();
		expect(names.find(tokenize(fold('before Zarya')), [await hideName('Zarya', salt)])).toHaveLength(1);
		expect(names.hashMissing()).toBeUndefined();
	});

	test.each([
		['', 0],
		['one two three four five', 5],
	])('«%s» is no name', async (name, count) => {
		await expect(hideName(name, salt)).rejects.toThrow(`A name has one to four words, and «${name}» has ${count}.`);
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

describe('the slow hash is what others compute', () => {
	afterEach(() => vi.unstubAllGlobals());
	const expected = pbkdf2Sync('проект Halogen', Buffer.from(salt, 'hex'), 50_000, 32, 'sha256').toString('hex');

	test('by the browser', async () => {
		expect(await slowHash('проект Halogen', salt)).toBe(expected);
	});

	test('in JavaScript, where a page is not under HTTPS', async () => {
		vi.stubGlobal('crypto', {});
		expect(await slowHash('проект Halogen', salt)).toBe(expected);
	});
});
