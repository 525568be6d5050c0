import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gradeChoice } from '../../../src/lib/quiz/choice/grade.ts';
import { gradeMatch } from '../../../src/lib/quiz/kinds/match/index.ts';
import { gradeOrder } from '../../../src/lib/quiz/kinds/order/index.ts';
import { gradeEnding } from '../../../src/lib/quiz/kinds/scenario/index.ts';
import { gradeText } from '../../../src/lib/quiz/kinds/text/index.ts';

test.each<[chosen: string[], key: string[], correct: boolean, right: number, of: number, extra?: number]>([
	[['a'], ['a'], true, 1, 1],
	[['b'], ['a'], false, 0, 1],
	[[], ['a'], false, 0, 1],
	[['a', 'b'], ['a'], false, 0, 1],
	[['b', 'a'], ['a', 'b'], true, 2, 2],
	[['a', 'a', 'b'], ['a', 'b'], true, 2, 2],
	[['a'], ['a', 'b'], false, 1, 2],
	[['a', 'b', 'c'], ['a', 'b'], false, 2, 2, 1],
	[['a', 'c'], ['a', 'b'], false, 1, 2, 1],
	[['c', 'd'], ['a', 'b'], false, 0, 2, 2],
	[[], ['a', 'b'], false, 0, 2],
	[[], [], false, 0, 1],
])('choice: %j where %j is right', (chosen, key, correct, right, of, extra) => {
	expect(gradeChoice(chosen, key)).toEqual({ correct, right, of, ...(extra && { extra }) });
});

test.each<[order: string[], correct: boolean, right: number]>([
	[['a', 'b', 'c'], true, 3],
	[['b', 'a', 'c'], false, 1],
	[['c', 'a', 'b'], false, 0],
	[['a', 'b'], false, 2],
	[['a', 'b', 'c', 'd'], false, 3],
	[[], false, 0],
])('order: %j where a, b, c is right', (order, correct, right) => {
	expect(gradeOrder(order, ['a', 'b', 'c'])).toEqual({ correct, right, of: 3 });
});

test.each<[pairs: string[], correct: boolean, right: number]>([
	[['a=a', 'b=b'], true, 2],
	[['b=b', 'a=a'], true, 2],
	[['a=b', 'b=a'], false, 0],
	[['a=a', 'b=a'], false, 1],
	[['a=a', 'b=other'], false, 1],
	[['a=a', 'a=b', 'b=b'], false, 2],
	[[], false, 0],
])('match: %j', (pairs, correct, right) => {
	expect(gradeMatch(pairs, ['a', 'b'])).toEqual({ correct, right, of: 2 });
});

test.each<[typed: string, accepted: string[], correct: boolean]>([
	['#реклама', ['#реклама'], true],
	['реклама', ['#реклама'], false],
	['  Ещё  РАЗ. ', ['еще раз'], true],
	['«Пресс-служба»', ['пресс служба'], true],
	['“press office”', ['The press office', 'Press office'], true],
	['press\u200b office', ['press office'], true],
	['C++', ['C'], false],
	['', ['a'], false],
	['a cloud password', ['cloud password'], true],
	['The password', ['a password'], true],
	['within 5 seconds', ['5 seconds'], true],
	['через 3 дня', ['3 дня'], true],
	['the', ['the'], true],
	['in', ['a'], false],
	['Passwrd', ['password'], true],
	['pasword', ['password'], true],
	['passwords', ['password'], true],
	['passwrod', ['password'], true],
	['pssowrd', ['password'], false],
	['cloud pasword', ['cloud password'], true],
	['clod pasword', ['cloud password'], false],
	['atypical', ['typical'], false],
	['untypical', ['typical'], false],
	['thre', ['three'], false],
	['обачный пароль', ['облачный пароль'], true],
	['2026', ['2025'], false],
	['#реклома', ['#реклама'], false],
	[' … ', ['…'], false],
])('text: “%s” where %j is accepted', (typed, accepted, correct) => {
	expect(gradeText(typed, accepted)).toEqual({ correct, right: Number(correct), of: 1 });
});

test('a story that ended fairly is half right', () => {
	expect([gradeEnding('good'), gradeEnding('fair'), gradeEnding('bad')]).toEqual([
		{ correct: true, right: 2, of: 2 },
		{ correct: false, right: 1, of: 2 },
		{ correct: false, right: 0, of: 2 },
	]);
});

test('parts are right from none to all, and all exactly when the answer is correct', () => {
	const ids = fc.subarray(['a', 'b', 'c', 'd']);
	const pairs = fc.subarray(['a=a', 'b=b', 'a=b']);
	fc.assert(
		fc.property(ids, ids, pairs, (chosen, key, matched) => {
			for (const { correct, right, of } of [gradeChoice(chosen, key), gradeMatch(matched, ['a', 'b'])]) {
				expect(right).toBeGreaterThanOrEqual(0);
				expect(right).toBeLessThanOrEqual(of);
				expect(correct && right < of).toBe(false);
			}
			const { correct, right, of, extra = 0 } = gradeChoice(chosen, key);
			expect(right === of && extra === 0).toBe(correct);
		}),
	);
});

test('no number word passes for a slip of another', () => {
	const numbers = [
		'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand second third fourth',
		'один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот тысяча',
	].flatMap((words) => words.split(' '));
	const taken = numbers.flatMap((word) =>
		numbers.filter((other) => other !== word && gradeText(other, [word]).correct).map((other) => [word, other]),
	);
	expect(taken).toEqual([]);
});
