import type { LearningPath } from '../../../schemas/paths/path.ts';
import type { Finding } from '../finding.ts';
import { at, type Entry, type Site } from '../site.ts';

/** Each step of a learning path stands there once, and there is something to pass where passing is asked. */
export function checkPaths({ paths }: Site): Finding[] {
	return [...paths.values()].flatMap((path) => [...repeatedSteps(path), ...nothingToPass(path)]);
}

function repeatedSteps(path: Entry<LearningPath>): Finding[] {
	const steps = stepsOf(path);
	return steps.flatMap(({ kind, id, place }, index) => {
		const first = steps.find((step) => step.kind === kind && step.id === id);
		if (!first || first === steps[index]) return [];
		return [
			at(path, place, 'field/repeated', `The ${kind} \`${id}\` is step ${Number(first.place[1]) + 1} already. Remove one of the two.`),
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

interface Step {
	kind: 'lesson' | 'guideline';
	id: string;
	/** Where it stands in the file: `steps`, its number from 0, its field. */
	place: PropertyKey[];
}

/** Lessons and guidelines one by one, those to choose from among them. */
function stepsOf({ value }: Entry<LearningPath>): Step[] {
	return (value?.steps ?? []).flatMap((step, index): Step[] => {
		if ('oneOf' in step) return step.oneOf.map((id, place) => ({ kind: 'lesson', id, place: ['steps', index, 'oneOf', place] }));
		if ('lesson' in step) return [{ kind: 'lesson', id: step.lesson, place: ['steps', index, 'lesson'] }];
		return [{ kind: 'guideline', id: step.guideline, place: ['steps', index, 'guideline'] }];
	});
}
