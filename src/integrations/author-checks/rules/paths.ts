import type { LearningPath } from '../../../schemas/paths/path.ts';
import type { Finding } from '../finding.ts';
import { at, type Entry, type Site } from '../site.ts';
import { suggestion } from '../wording.ts';

/** The steps of a learning path are lessons and guidelines that exist, each once, and there is something to pass where passing is asked. */
export function checkPaths(site: Site): Finding[] {
	return [...site.paths.values()].flatMap((path) => [...unknownSteps(path, site), ...repeatedSteps(path), ...nothingToPass(path)]);
}

function unknownSteps(path: Entry<LearningPath>, { pages, defaultLanguage }: Site): Finding[] {
	const ids = [...pages.get(defaultLanguage)!.keys()];
	const known = {
		lesson: new Set(below(ids, 'training/')),
		guideline: new Set(below(ids, 'guidelines/')),
	};
	return stepsOf(path).flatMap(({ kind, id }, index) => {
		if (known[kind].has(id)) return [];
		return [
			at(path, ['steps', index, kind], 'reference/unknown', `There is no ${kind} \`${id}\`.${suggestion(id, known[kind], 'There are')}`),
		];
	});
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

function below(ids: readonly string[], folder: string): string[] {
	return ids.filter((id) => id.startsWith(folder)).map((id) => id.slice(folder.length));
}
