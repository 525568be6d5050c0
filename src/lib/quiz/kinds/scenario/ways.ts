import type { Path } from '../../lint/finding.ts';
import type { Texts } from '../kind.ts';

export interface Scene {
	id: string;
	text: Texts;
	choices: readonly { id: string; text: Texts; to: string }[];
}

/** How an ending went, as its author wrote it. */
export type EndingResult = 'good' | 'fair' | 'bad';

export interface Ending {
	id: string;
	result: EndingResult;
	text: Texts;
	why: Texts;
}

interface Step {
	/** Where the choice is, below the question. */
	path: Path;
	/** Id of the scene or ending it leads to. */
	to: string;
}

/** What one can know of a story by following its choices. */
export interface Ways {
	/** Choices that lead to no scene and no ending. */
	deadChoices: Step[];
	/** Choices that lead back to a scene on the way to them. */
	circles: Step[];
	/** Ids of the scenes and endings that a reader can come to. */
	reached: ReadonlySet<string>;
	/** Whether a good ending can still be reached from a scene or ending. */
	canEndWell(id: string): boolean;
}

/** Follows all choices of a story from its first scene. Of scenes with one id the first counts. */
export function followChoices({ scenes, endings }: { scenes: readonly Scene[]; endings: readonly Ending[] }): Ways {
	const steps = new Map<string, Step[]>();
	scenes.forEach(({ id, choices }, index) => {
		if (steps.has(id)) return;
		steps.set(
			id,
			choices.map(({ to }, choice) => ({ path: ['scenes', index, 'choices', choice], to })),
		);
	});
	const ends = new Set(endings.map(({ id }) => id));
	const good = new Set(endings.flatMap(({ id, result }) => (result === 'good' ? [id] : [])));

	const circles: Step[] = [];
	const reached = new Set<string>();
	const endsWell = new Map<string, boolean>();

	/** @param above the scenes on the way here */
	function visit(id: string, above: readonly string[]): boolean {
		const known = endsWell.get(id);
		if (known !== undefined) return known;
		reached.add(id);
		const way = [...above, id];
		const outcomes = (steps.get(id) ?? []).map((step) => {
			if (!way.includes(step.to)) return visit(step.to, way);
			circles.push(step);
			return false;
		});
		const well = good.has(id) || outcomes.includes(true);
		endsWell.set(id, well);
		return well;
	}

	const [first] = scenes;
	if (first) visit(first.id, []);
	return {
		deadChoices: [...steps.values()].flat().filter(({ to }) => !steps.has(to) && !ends.has(to)),
		circles,
		reached,
		canEndWell: (id) => endsWell.get(id) ?? good.has(id),
	};
}
