import { choice, explainTicks, untick } from '../choice.ts';
import type { KindView } from '../kind-view.ts';

/** The sentences of a post to mark. They stay in their order, and what was overlooked is always one among several. */
export const view: KindView = {
	...choice,
	clear: untick,
	explain: (question, key, chosen) => explainTicks(question, key, chosen),
};
