import type { LearningPath } from '../../../schemas/paths/path.ts';
import type { Finding } from '../finding.ts';
import { at, type Entry, type Site } from '../site.ts';

/** Each step of a learning path stands there once, and there is something to pass where passing is asked. */
export function checkPaths({ paths }: Site): Finding[] {
	return [...paths.values()].flatMap((path) => [...repeatedSteps(path), ...nothingToPass(path)]);
}

function repeatedSteps(path: Entry<LearningPath>): Finding[] {
	const steps = stepsOf(path);
	return steps.flatMap(({ kind, id }, index) => {
		const first = steps.findIndex((step) => step.kind === kind && step.id === id);
		if (first === index) return [];
		return [
			at(path, ['steps', index, kind], 'field/repeated', `The ${kind} \`${id}\` is step ${first + 1} already. Remove one of the two.`),
		];
	});
}

function nothingToPass(path: Entry<LearningPath>): Finding[] {
	const steps = stepsOf(path);
	if (path.value?.requires !== 'quiz' || steps.some(({ kind }) => kind === 'lesson')) return [];
	const message =
		'The path asks for passed questions and has no lesson, and only lessons have questions. Write `requires: reading`, or add a lesson.';
	return [at(path, ['requires'], 'field/contradiction', message)];
}

function stepsOf({ value }: Entry<LearningPath>): { kind: 'lesson' | 'guideline'; id: string }[] {
	return (value?.steps ?? []).map((step) =>
		'lesson' in step ? { kind: 'lesson', id: step.lesson } : { kind: 'guideline', id: step.guideline },
	);
}
