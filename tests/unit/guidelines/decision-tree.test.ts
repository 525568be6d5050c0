import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deepest, validateTree, type Tree } from '../../../src/lib/guidelines/decision-tree.ts';

/** A tree from pairs of a question and what its options lead to; what is no question is an answer. */
function tree(ways: Record<string, string[]>, more: string[] = []): Tree {
	const questions = Object.entries(ways).map(([id, targets]) => ({ id, options: targets.map((to) => ({ to })) }));
	const ends = [...new Set([...Object.values(ways).flat(), ...more])].filter((id) => !(id in ways));
	return { root: questions[0]!.id, questions, answers: ends.map((id) => ({ id })) };
}

const messages = (given: Tree) => validateTree(given).map(({ path, message }) => `${path.join('.')}: ${message}`);

test('a sound tree has no fault, also when two ways meet', () => {
	expect(validateTree(tree({ a: ['b', 'yes'], b: ['yes', 'no'] }))).toEqual([]);
	expect(validateTree(tree({ a: ['b', 'c'], b: ['d', 'yes'], c: ['d', 'no'], d: ['yes', 'no'] }))).toEqual([]);
});

test('an option and a root that lead nowhere are named', () => {
	const given = tree({ a: ['yes', 'no'] });
	expect(messages({ ...given, answers: [{ id: 'yes' }] })).toEqual([
		'questions.0.options.1.to: There is no question or answer `no`. There are: `a`, `yes`.',
	]);
	expect(messages({ ...given, root: 'yes' })).toEqual(['root: There is no question `yes`. Write the id of the question to begin with.']);
});

test('an id that stands twice is named where it stands the second time', () => {
	const given = tree({ a: ['yes', 'no'] });
	expect(messages({ ...given, answers: [...given.answers, { id: 'a' }] })).toEqual([
		'answers.2.id: The id `a` stands here a second time. Give each question and answer an id of its own.',
	]);
});

test('a circle is told with its way', () => {
	expect(messages(tree({ a: ['b', 'yes'], b: ['c', 'no'], c: ['b', 'no'] }))).toEqual([
		'questions.1: The way `b` → `c` → `b` leads in a circle. Let one of its options lead on.',
	]);
});

test('a question and an answer that nothing leads to are named', () => {
	expect(messages(tree({ a: ['yes', 'no'], b: ['yes', 'no'] }, ['never']))).toEqual([
		'questions.1: Nothing leads to `b`. Let an option lead there, or remove it.',
		'answers.2: Nothing leads to `never`. Let an option lead there, or remove it.',
	]);
});

/** Questions one after the other, each with a way out. */
const chain = (length: number) =>
	tree(Object.fromEntries(Array.from({ length }, (_, index) => [`q${index}`, [index + 1 < length ? `q${index + 1}` : 'yes', 'no']])));

test.each([
	[deepest, []],
	[deepest + 1, ['questions: The longest way has 8 questions, and 7 are allowed. Join some, or answer earlier.']],
])('a way of %i questions is found to be %j', (length, expected) => {
	expect(messages(chain(length))).toEqual(expected);
});

test('whatever leads only forward has no circle, and every fault that is found is real', () => {
	const forward = fc
		.integer({ min: 1, max: 6 })
		.chain((count) =>
			fc.tuple(
				...Array.from({ length: count }, (_, index) =>
					fc.array(fc.integer({ min: index + 1, max: count }), { minLength: 1, maxLength: 3 }),
				),
			),
		);
	fc.assert(
		fc.property(forward, (targets) => {
			const id = (index: number) => (index < targets.length ? `q${index}` : 'end');
			const given = tree(Object.fromEntries(targets.map((list, index) => [id(index), list.map(id)])));
			for (const { path, message } of validateTree(given)) {
				expect(message).toContain('Nothing leads to');
				const name = given.questions[Number(path[1])]!.id;
				const reachable = given.questions.filter(({ options }) => options.some(({ to }) => to === name)).map((each) => each.id);
				const named = new Set(validateTree(given).map((each) => given.questions[Number(each.path[1])]!.id));
				expect(reachable.filter((from) => !named.has(from))).toEqual([]);
			}
		}),
	);
});
