import { PortalElement } from '../element.ts';
import type { Progress } from '../../lib/progress/state.ts';
import { subscribe } from '../progress/progress.ts';

/**
 * Shows the way to review while something is due. Whoever has answered nothing loads nothing; the site is asked for its
 * quizzes only once the answers alone say that something is due.
 */
export class ReviewDue extends PortalElement {
	protected override start(): void {
		// Nothing is said where it fails: a reader who sees no way to review misses nothing on this page.
		subscribe((state) => void this.#show(state).catch((error: unknown) => this.fail(error)), this.signal);
	}

	async #show(state: Progress): Promise<void> {
		const count = Object.keys(state.quizzes).length > 0 ? await this.#count(state) : 0;
		this.say(this.label('review.due', { count }), '[data-count]');
		this.hidden = count === 0;
	}

	async #count(state: Progress): Promise<number> {
		const [{ dueQuestions, sessionSize }, { quizzesAnswered }, { clock, fetchQuizzes }] = await Promise.all([
			import('../../lib/review/due.ts'),
			import('../../lib/review/known.ts'),
			import('./review.ts'),
		]);
		const answered = quizzesAnswered(state);
		if (dueQuestions(state, answered, clock()).due.length === 0) return 0;
		const quizzes = await fetchQuizzes(this.dataset['quizzes'] ?? '').catch(() => answered);
		return Math.min(dueQuestions(state, quizzes, clock()).due.length, sessionSize);
	}
}
