import { expect, test } from 'vitest';
import { excerptBelow, type ExcerptPiece } from '../../../src/lib/search/excerpt.ts';

const pieces = (...texts: string[]): ExcerptPiece[] => texts.map((text, index) => ({ text, isMarked: index % 2 === 1 }));
const shown = (title: string, content: string, ...texts: string[]) =>
	excerptBelow(title, pieces(...texts), content)
		.map(({ text, isMarked }) => (isMarked ? `<${text}>` : text))
		.join('');

test.each([
	['the title is not said twice', 'May I post?', ['May I ', 'post', '? Yes, ', 'post', ' it.'], 'Yes, <post> it.'],
	['a marked word is the first that is left', 'May I?', ['May I? ', 'Post', ' it.'], '<Post> it.'],
	['what begins within a sentence has dots before it', 'Title', ['and then ', 'post', ' it.'], '… and then <post> it.'],
	['what begins with one has none', 'Title', ['Then ', 'post', ' it.'], 'Then <post> it.'],
	['an excerpt that is its title stays', 'Post?', ['', 'Post?'], '<Post?>'],
	['nothing stays nothing', 'Title', [], ''],
])('%s', (_, title, texts, expected) => {
	expect(shown(title, '', ...texts)).toBe(expected);
});

const long =
	'This sentence has so many words before the one that was asked for that nobody would want to read all of them in a list of results, ';

test.each([
	[
		'it begins where its sentence does',
		'Come. You may, in short, post it.',
		['in short, ', 'post', ' it.'],
		'You may, in short, <post> it.',
	],
	['behind a fact of a list', 'Title: 300 signs; Post: 900 signs.', ['900 ', 'signs.'], 'Post: 900 <signs.>'],
	['not behind a stop within a sentence', 'See art. 18 and post it.', ['18 and ', 'post', ' it.'], 'See art. 18 and <post> it.'],
	['where the page does', 'Now and then post it.', ['and then ', 'post', ' it.'], 'Now and then <post> it.'],
	['a title that it reaches into is not said', 'On. May I post? Yes, do.', ['post', '', '? Yes, do.'], 'Yes, do.'],
	['a space between two that are marked stays', 'You may post this.', ['You may ', 'post', ' ', 'this.'], 'You may <post> <this.>'],
	['where that is far it has dots', `${long}Anna may post it.`, ['Anna may ', 'post', ' it.'], '… Anna may <post> it.'],
	['one that ends within a sentence has dots behind it', 'You may post it now.', ['You may ', 'post', ' it'], 'You may <post> it …'],
])('%s', (_, content, texts, expected) => {
	expect(shown('May I post?', content, ...texts)).toBe(expected);
});
