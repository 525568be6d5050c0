import type { Progress } from '../../lib/progress/state.ts';
import { fill, follow } from '../progress/progress.ts';

/**
 * Shows the way to review while something is due. Whoever has answered nothing loads nothing; the site is asked for its
 * quizzes only once the answers alone say that something is due.
 */
export class ReviewDue extends HTMLElement {
	#end = () => {};

	connectedCallback(): void {
		this.#end = follow((state) => void this.#show(state));
	}

	disconnectedCallback(): void {
		this.#end();
	}

	async #show(state: Progress): Promise<void> {
		const count = Object.keys(state.quizzes).length > 0 ? await this.#count(state) : 0;
		const text = this.querySelector('[data-count]');
		if (text) text.textContent = fill(this.dataset['label'], { count });
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
