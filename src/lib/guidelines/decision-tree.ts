import type { FindingId } from '../findings/finding-ids.ts';

/** A decision tree as far as its shape goes: questions whose options lead to questions or answers. */
export interface Tree {
	/** Id of the first question. */
	root: string;
	questions: { id: string; options: { to: string }[] }[];
	answers: { id: string }[];
}

export interface Fault {
	id: FindingId;
	path: (string | number)[];
	message: string;
}

/** More questions than this nobody answers before a post. */
export const deepest = 7;

/** What is wrong with the shape of a tree: ids, targets, circles, what is never reached, and too long a way. */
export function validateTree(tree: Tree): Fault[] {
	const faults = [...duplicateIds(tree), ...danglingTargets(tree)];
	if (faults.length > 0) return faults;
	const way = longestWay(tree);
	if ('circle' in way) {
		const message = `The way ${way.circle.map((id) => `\`${id}\``).join(' → ')} leads in a circle. Let one of its options lead on.`;
		return [{ id: 'branch/circle', path: ['questions', indexOf(tree, way.circle[0]!)], message }];
	}
	const unreached = unreachedOf(tree);
	if (way.length <= deepest) return unreached;
	const message = `The longest way has ${way.length} questions, and ${deepest} are allowed. Join some, or answer earlier.`;
	return [...unreached, { id: 'branch/too-long', path: ['questions'], message }];
}

/** The questions of a tree by id. */
function questionsById({ questions }: Tree): Map<string, Tree['questions'][number]> {
	return new Map(questions.map((question) => [question.id, question]));
}

function indexOf({ questions }: Tree, id: string): number {
	return questions.findIndex((question) => question.id === id);
}

function duplicateIds({ questions, answers }: Tree): Fault[] {
	const seen = new Set<string>();
	const check = (list: string, entries: { id: string }[]) =>
		entries.flatMap(({ id }, index) => {
			if (!seen.has(id)) return (seen.add(id), []);
			return [
				{
					id: 'id/repeated' as const,
					path: [list, index, 'id'],
					message: `The id \`${id}\` stands here a second time. Give each question and answer an id of its own.`,
				},
			];
		});
	return [...check('questions', questions), ...check('answers', answers)];
}

/** Options and a root that lead nowhere. */
function danglingTargets(tree: Tree): Fault[] {
	const { questions, answers, root } = tree;
	const known = new Set([...questions, ...answers].map(({ id }) => id));
	const names = [...known].map((id) => `\`${id}\``).join(', ');
	const faults: Fault[] = questions.some(({ id }) => id === root)
		? []
		: [{ id: 'branch/dead-end', path: ['root'], message: `There is no question \`${root}\`. Write the id of the question to begin with.` }];
	questions.forEach(({ options }, question) =>
		options.forEach(({ to }, option) => {
			if (known.has(to)) return;
			faults.push({
				id: 'branch/dead-end',
				path: ['questions', question, 'options', option, 'to'],
				message: `There is no question or answer \`${to}\`. There are: ${names}.`,
			});
		}),
	);
	return faults;
}

/** How many questions the longest way from the root has, or the circle that makes it endless. */
function longestWay(tree: Tree): { length: number } | { circle: string[] } {
	const questions = questionsById(tree);
	const lengths = new Map<string, number>();
	const walk = (id: string, way: string[]): string[] | undefined => {
		if (way.includes(id)) return [...way.slice(way.indexOf(id)), id];
		const question = questions.get(id);
		if (!question || lengths.has(id)) return undefined;
		for (const { to } of question.options) {
			const circle = walk(to, [...way, id]);
			if (circle) return circle;
		}
		lengths.set(id, 1 + Math.max(0, ...question.options.map(({ to }) => lengths.get(to) ?? 0)));
		return undefined;
	};
	const circle = walk(tree.root, []);
	return circle ? { circle } : { length: lengths.get(tree.root) ?? 0 };
}

function unreachedOf(tree: Tree): Fault[] {
	const questions = questionsById(tree);
	const reached = new Set<string>();
	const visit = (id: string) => {
		if (reached.has(id)) return;
		reached.add(id);
		for (const { to } of questions.get(id)?.options ?? []) visit(to);
	};
	visit(tree.root);
	return (['questions', 'answers'] as const).flatMap((list) =>
		tree[list].flatMap(({ id }, index) =>
			reached.has(id)
				? []
				: [
						{
							id: 'branch/unreached' as const,
							path: [list, index],
							message: `Nothing leads to \`${id}\`. Let an option lead there, or remove it.`,
						},
					],
		),
	);
}
