import type { StepRequirements } from '../../lib/progress/summary.ts';

/** The steps that a path of the page carries in `data-steps`; none where it shows no such path. */
export function readSteps<Step extends StepRequirements = StepRequirements>(path: HTMLElement | null): Step[] {
	return JSON.parse(path?.dataset['steps'] ?? '[]') as Step[];
}
