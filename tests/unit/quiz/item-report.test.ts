import { describe, expect, test } from 'vitest';
import { adviceOn, mostChosenWrong } from '../../../scripts/lib/item-report/advice.ts';
import { readResults } from '../../../scripts/lib/item-report/answers.ts';
import { itemReport } from '../../../scripts/lib/item-report/statistics.ts';
import type { QuestionData } from '../../../src/schemas/quiz/quiz.ts';

const question = (id: string) =>
	({
		id,
		kind: 'single',
		options: [
			{ id: 'tempting', correct: false },
			{ id: 'right', correct: true },
			{ id: 'unlikely', correct: false },
		],
	}) as unknown as QuestionData;
const quizzes = [{ id: 'linkedin/profile', questions: [question('one'), question('two'), question('three')] }];
const ids = new Set(['one', 'two', 'three']);
const read = (...texts: string[]) =>
	readResults(
		texts.map((text, index) => ({ name: `${index}.csv`, bytes: new TextEncoder().encode(text) })),
		ids,
	);
const people = (count: number) => Array.from({ length: count }, (_, index) => `p${index}`);

describe('what is read', () => {
	const expected = [
		{ learner: 'ann', question: 'one', correct: true, chosen: ['right'] },
		{ learner: 'ben', question: 'one', correct: false, chosen: ['tempting', 'unlikely'] },
	];

	test('a table with a row an answer; the first answer of a person counts', () => {
		const { answers, skipped } = read(
			'\ufeffLearner,Interaction Id,Type,Correct Response,Learner Response,Result\r\nann,one,choice,right,right,correct\r\nben,one,choice,right,"tempting[,]unlikely",incorrect\r\nann,one,choice,right,tempting,incorrect\r\n',
		);
		expect(answers).toEqual(expected);
		expect(skipped).toEqual([]);
	});

	test('a table with a row a person and the columns again for each question', () => {
		const { answers } = read(
			'Name;Email;Question 1;Response 1;Right answer 1;Result 1;Question 2;Response 2;Right answer 2;Result 2\nann;a@x.example;one;b;b;correct;two;a;b;wrong\n',
		);
		expect(answers).toEqual([
			{ learner: 'ann', question: 'one', correct: true, chosen: ['b'] },
			{ learner: 'ann', question: 'two', correct: false, chosen: ['a'] },
		]);
	});

	test('a table in Russian as Excel saves it', () => {
		const text = 'Сотрудник;Вопрос;Ответ;Правильный ответ;Результат\nann;one;right;right;верно\nben;one;tempting,unlikely;right;неверно\n';
		const cyrillic = (letter: string) => 'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя'.indexOf(letter);
		const bytes = Uint8Array.from(text, (letter) => (cyrillic(letter) < 0 ? letter.charCodeAt(0) : 0xc0 + cyrillic(letter)));
		expect(readResults([{ name: 'a.csv', bytes }], ids).answers).toEqual(expected);
	});

	test('statements of xAPI in the order of their time, whatever the order of the file', () => {
		const statement = (name: string, timestamp: string, success: boolean, response: string) => ({
			actor: { account: { name } },
			object: { id: 'https://lms.example/activities/7/questions/one' },
			result: { success, response },
			timestamp,
		});
		const statements = [
			statement('ann', '2026-11-28T12:05:00.000Z', false, 'tempting'),
			statement('ann', '2026-11-28T12:00:00.000Z', true, 'right'),
			{ actor: {}, verb: {}, object: { id: 'https://lms.example/activities/7' } },
		];
		for (const file of [{ statements }, statements]) {
			expect(read(JSON.stringify(file)).answers).toEqual([
				{ learner: '{"account":{"name":"ann"}}', question: 'one', correct: true, chosen: ['right'] },
			]);
		}
	});

	test('a table of sums', () => {
		expect(read('\ufeffLesson;Question;Answered;Right at first, %\r\nA profile;one;8;75\r\nA profile;gone;8;75\r\n').sums).toEqual([
			{ question: 'one', answered: 8, share: 0.75 },
		]);
	});

	test('a file that cannot be counted is named with the reason', () => {
		const { answers, skipped } = read(
			'Some,table\n1,2\n',
			'Interaction,Response,Result\none,right,correct\n',
			'{"statements": [',
			'Learner,Interaction,Result\nann,one,unanticipated\n',
			'Learner,Interaction,Latency\nann,one,3s\n',
		);
		expect(answers).toEqual([]);
		expect(skipped.map((line) => line.split('  '))).toEqual([
			['0.csv', 'No question of this site is in it.'],
			['1.csv', 'It does not say who answered. Export it with a column for the learner; a number in place of a name will do.'],
			['2.csv', 'It cannot be read. Save it again as CSV, or as JSON of xAPI statements.'],
			['3.csv', 'No answer in it is marked correct or incorrect.'],
			['4.csv', 'It has no column for the result. Export it with one that says correct or incorrect.'],
		]);
	});

	test('a row that cannot be counted is named with its line and the reason', () => {
		const { answers, skipped } = read(
			[
				'Learner,Interaction,Response,Result',
				'ann,one,right,correct',
				'ben,two,a,pending',
				',one,a,correct',
				',,,',
				'',
				'cid,of-another-course,a,correct',
				'dan,two,"a',
				'b",',
				...Array.from({ length: 9 }, () => 'eve,gone,a,correct'),
			].join('\n'),
		);
		expect(answers).toHaveLength(1);
		expect(skipped).toEqual([
			'0.csv  Not counted: lines 3, 9 (neither right nor wrong: `pending`, empty). Write `correct` or `incorrect` there.',
			'0.csv  Not counted: line 4 (nobody is named). Export the learner with the answers; a number in place of a name will do.',
			'0.csv  Not counted: lines 7, 10, 11, 12, 13, 14, 15, 16 and 2 more (no question of this site: `of-another-course`, `gone`). They may be of another course, or the question was renamed or removed.',
		]);
	});

	test('a question that somebody did not answer is no row left out, and one of another course in a row a person is', () => {
		const { skipped } = read(
			'Name;Question 1;Response 1;Result 1;Question 2;Response 2;Result 2\nann;one;b;correct;two;;\nben;;;;two;a;wrong\ncid;one;b;maybe;two;a;wrong\n',
		);
		expect(skipped).toEqual(['0.csv  Not counted: line 4 (neither right nor wrong: `maybe`). Write `correct` or `incorrect` there.']);
	});

	test('a sum or a statement that cannot be counted is named', () => {
		const statement = (success?: boolean) => ({ actor: { name: 'ann' }, object: { id: 'x/one' }, result: { success, response: 'right' } });
		const { skipped } = read(
			'Lesson;Question;Answered;Right at first, %\nA profile;one;8;75\nA profile;two;8;66,7\nTotal;;8;\n',
			JSON.stringify([statement(true), { object: { id: 'a lesson' }, result: {} }, statement()]),
		);
		expect(skipped).toEqual([
			'0.csv  Not counted: line 3 (no whole number of people, or no percentage: `8 66,7`). Write plain numbers there, for example `12` and `66.7`.',
			'0.csv  Not counted: line 4 (no question of this site: empty). They may be of another course, or the question was renamed or removed.',
			'1.csv  Not counted: statement 3 (neither right nor wrong: empty). Write `correct` or `incorrect` there.',
		]);
	});
});

/** A table in which the first so many people are right. */
const table = (id: string, rightOnes: number, of: number, wrong = 'tempting', reversed = false) =>
	`Learner,Question,Response,Result\n${people(of)
		.map((name, index) => ({ name, right: (reversed ? of - 1 - index : index) < rightOnes }))
		.map(({ name, right }) => `${name},${id},${right ? 'right' : wrong},${right ? 'correct' : 'incorrect'}`)
		.join('\n')}\n`;
const report = (...texts: string[]) => itemReport(quizzes, read(...texts));

describe('the figures', () => {
	test('fewer people than may be shown are not shown', () => {
		expect(report(table('one', 2, 4), table('two', 3, 5))).toMatchObject({
			items: [{ question: { id: 'two' }, answered: 5, share: 0.6 }],
			tooFew: 1,
		});
	});

	test('sums are added, and say nothing of who chose what', () => {
		const { items } = report('Lesson,Question,Answered,Right\nA,one,4,25\n', table('one', 4, 4));
		expect(items).toMatchObject([{ answered: 8, share: 5 / 8, discrimination: undefined, chosen: undefined }]);
	});

	test('a question that those get right who know the rest has a high discrimination, and its reverse a low one', () => {
		const both = report(table('one', 10, 20), table('two', 10, 20)).items;
		expect(both.map(({ discrimination }) => discrimination)).toEqual([1, 1]);
		const against = report(table('one', 10, 20), table('two', 10, 20), table('three', 10, 20, 'tempting', true)).items;
		expect(against[2]!.discrimination).toBeCloseTo(-1);
	});

	test('the discrimination is that of the textbook', () => {
		// Right in one: 1 1 1 0 … ; share of the other two: 1, ½, ½, 0 … for four kinds of people, five of each.
		const kinds = [
			[1, 1, 1],
			[1, 1, 0],
			[1, 0, 1],
			[0, 0, 0],
		] as const;
		const answers = Array.from({ length: 20 }, (_, person) =>
			['one', 'two', 'three'].map((id, place) => ({
				learner: String(person),
				question: id,
				correct: kinds[person % 4]![place] === 1,
				chosen: [],
			})),
		).flat();
		// r = Σ(x−¾)(y−½) ÷ √(Σ(x−¾)² · Σ(y−½)²) = 0.125 ÷ √(0.1875 · 0.125)
		expect(itemReport(quizzes, { answers, sums: [] }).items[0]!.discrimination).toBeCloseTo(0.125 / Math.sqrt(0.1875 * 0.125), 10);
	});

	test('few people have no discrimination, nor do those who are all alike', () => {
		expect(report(table('one', 5, 19), table('two', 5, 19)).items.map((each) => each.discrimination)).toEqual([undefined, undefined]);
		expect(report(table('one', 20, 20), table('two', 5, 20)).items.map((each) => each.discrimination)).toEqual([undefined, undefined]);
	});

	test('options are counted by their ids, and by the letters of SCORM 1.2', () => {
		const rows = ['right', 'b', 'a', 'tempting', 'a', 'x'].map(
			(response, index) => `p${index},one,${response},${index < 2 ? 'correct' : 'incorrect'}`,
		);
		const { items } = report(`Learner,Question,Response,Result\n${rows.join('\n')}\n`);
		expect([...items[0]!.chosen!]).toEqual([
			['tempting', 3],
			['right', 2],
			['unlikely', 0],
		]);
		expect(mostChosenWrong(items[0]!)).toEqual({ id: 'tempting', count: 3 });
	});
});

describe('the advice', () => {
	const item = (text: string, ...others: string[]) => report(text, ...others).items.find(({ question: { id } }) => id === 'one')!;
	const researchIn = (lines: readonly string[]) => lines.map((line) => /\(([^()]+)\)$/.exec(line)?.[1]);

	test('rests on research, and is silent on a question that does its work', () => {
		const sound = `Learner,Question,Response,Result\n${people(20)
			.map(
				(name, index) =>
					`${name},one,${index < 14 ? 'right' : index < 18 ? 'tempting' : 'unlikely'},${index < 14 ? 'correct' : 'incorrect'}`,
			)
			.join('\n')}\n`;
		expect(adviceOn(item(sound, table('two', 14, 20)))).toEqual([]);
	});

	test.each([
		['easy', table('one', 20, 20), ['Pham, Besanko & Devitt 2018', 'Rodriguez 2005', 'Rodriguez 2005']],
		[
			'hard, and wrong more often than right',
			table('one', 5, 20),
			['Haladyna, Downing & Rodriguez 2002', 'Pham, Besanko & Devitt 2018', 'Rodriguez 2005'],
		],
		['hard, among few people', table('one', 2, 6), ['Haladyna, Downing & Rodriguez 2002', 'Pham, Besanko & Devitt 2018']],
	])('%s', (_, text, research) => {
		expect(researchIn(adviceOn(item(text)))).toEqual(research);
	});

	test('a question that the wrong people get right may have a wrong key', () => {
		const [key] = adviceOn(item(table('one', 10, 20, 'tempting', true), table('two', 10, 20)));
		expect(key).toContain('whether the key is right');
	});
});
