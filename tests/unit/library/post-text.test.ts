import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gapsIn, hasHashtag, labelledText, piecesOf, textWithLink, withoutHashtags } from '../../../src/lib/library/post-text.ts';

test('a post is its label, its words and its link, each after an empty line', () => {
	expect(textWithLink(labelledText('Words.\n', 'Advertisement erid-1'), 'https://a.example/')).toBe(
		'Advertisement erid-1\n\nWords.\n\nhttps://a.example/',
	);
	expect(labelledText(' Words. ', undefined)).toBe('Words.');
});

describe('without hashtags', () => {
	test.each([
		['Words.\n\n#TepliaPeople', 'Words.'],
		['Words. #TepliaPeople #Теплицы', 'Words.'],
		['#Теплица_2027\nWords.', 'Words.'],
		['We at #TepliaPeople do it.', 'We at TepliaPeople do it.'],
		['One. #a\n\nTwo. #b', 'One.\n\nTwo.'],
		['One.\n\n#a #b\n\nTwo.', 'One.\n\nTwo.'],
		['Issue #42 and C# stay, and https://a.example/#part too.', 'Issue #42 and C# stay, and https://a.example/#part too.'],
		['', ''],
	])('%j becomes %j', (text, expected) => {
		expect(withoutHashtags(text)).toBe(expected);
	});

	test('a text has none left, and taking them off once more changes nothing', () => {
		const part = fc.constantFrom('#тег', '#Tag', 'word', ' ', '\n', '\n\n', '#1', 'a#b', '#', '.', '[gap]', 'https://a.example/#x');
		fc.assert(
			fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
				const bare = withoutHashtags(parts.join(''));
				expect(withoutHashtags(bare)).toBe(bare);
				expect(hasHashtag(bare)).toBe(false);
			}),
		);
	});
});

describe('gaps', () => {
	test.each([
		['[your own example]', ['[your own example]']],
		['Mine: [your guess]. And [another].', ['[your guess]', '[another]']],
		['[not\nclosed] on its line', []],
		['[[inner]]', ['[inner]']],
		['[] [ ]', ['[ ]']],
		['none', []],
	])('of %j are %j', (text, expected) => {
		expect(gapsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
	});

	test('the pieces of a text make up the text', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom('[', ']', 'a', '\n', ' ', '[b]')), (parts) => {
				const text = parts.join('');
				const pieces = piecesOf(text);
				expect(pieces.map((piece) => piece.text).join('')).toBe(text);
				expect(pieces.filter(({ isGap }) => isGap)).toHaveLength(gapsIn(text).length);
			}),
		);
	});
});
