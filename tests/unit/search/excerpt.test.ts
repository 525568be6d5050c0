import { expect, test } from 'vitest';
import { excerptBelow, type ExcerptPiece } from '../../../src/lib/search/excerpt.ts';

const pieces = (...texts: string[]): ExcerptPiece[] => texts.map((text, index) => ({ text, isMarked: index % 2 === 1 }));
const shown = (title: string, ...texts: string[]) =>
	excerptBelow(title, pieces(...texts))
		.map(({ text, isMarked }) => (isMarked ? `<${text}>` : text))
		.join('');

test.each([
	['the title is not said twice', 'May I post?', ['May I ', 'post', '? Yes, ', 'post', ' it.'], 'Yes, <post> it.'],
	['a marked word is the first that is left', 'May I?', ['May I? ', 'Post', ' it.'], '<Post> it.'],
	['what begins within a sentence has dots before it', 'Title', ['and then ', 'post', ' it.'], '… and then <post> it.'],
	['what begins with one has none', 'Title', ['Then ', 'post', ' it.'], 'Then <post> it.'],
	['an excerpt that is its title stays', 'Post', ['', 'Post'], '<Post>'],
	['nothing stays nothing', 'Title', [], ''],
])('%s', (_, title, texts, expected) => {
	expect(shown(title, ...texts)).toBe(expected);
});
