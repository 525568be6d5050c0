import { PortalElement, setText } from '../element.ts';
import type { Progress } from '../../lib/progress/state.ts';
import { isToChoose, missingIn, openSteps, pathProgress, type DescribedStep } from '../../lib/paths/standing.ts';
import { placeOfReading } from '../../lib/progress/saved.ts';
import { isBegun, stepState } from '../../lib/progress/summary.ts';
import { subscribe } from '../progress/progress.ts';
import { readSteps } from './read-steps.ts';

interface LinkedStep extends DescribedStep {
	href: string;
	title: string;
	/** Where the reader chooses, when it is one of several. */
	choice?: string | undefined;
}

/** Shows where the reader stands on a path, and leads to the next open step. */
export class PathProgress extends PortalElement {
	/** The texts as they were drawn, for somebody who begins. */
	#drawn: [selector: string, text: string][] = [];

	protected override start(): void {
		// An element that is moved within the page starts again, and its texts are then no longer as they were rendered.
		if (this.#drawn.length === 0)
			this.#drawn = ['[data-status]', '.go a', '[data-next]'].map((each) => [each, this.find(each).textContent ?? '']);
		const steps = readSteps<LinkedStep>(this);
		subscribe((state) => this.#show(steps, state), this.signal);
	}

	#show(steps: readonly LinkedStep[], state: Progress): void {
		const { done, total, minutesLeft, next, finished, refresh } = pathProgress(steps, state);
		const open = openSteps(steps, state);
		const placeIn = (step: LinkedStep) =>
			open.includes(step) && stepState(step, state) === 'open' ? placeOfReading(state, step.id) : undefined;
		const begun = steps.filter((step) => placeIn(step) ?? isBegun(step, state));
		this.#tag(steps, next, refresh, begun);
		this.find('progress').value = done;
		if (done + refresh.length + begun.length === 0) return this.#showBeginning(steps[0]?.choice ?? steps[0]?.href ?? '');
		const left = next ? ` · ${this.label('path.minutesLeft', { minutes: minutesLeft })}` : '';
		this.say(this.label('path.progress', { done, total }) + left, '[data-status]');
		this.querySelector('[data-finish]')?.toggleAttribute('hidden', next !== undefined);
		this.querySelector('[data-certificate]')?.toggleAttribute('hidden', !finished);
		const latest = placeOfReading(state)?.id;
		const goal = steps.find((step) => step.id === latest && placeIn(step)) ?? next ?? refresh[0];
		this.find('.go').hidden = goal === undefined;
		if (!goal) return;
		const chooses = goal === next && !placeIn(goal) && isToChoose(goal, state);
		const missing = missingIn(goal, state);
		const part = missing?.what === 'questions' ? 'quiz' : missing?.what === 'acknowledgement' ? 'acknowledge' : '';
		const confirms = part === 'acknowledge';
		const place = confirms ? undefined : placeIn(goal);
		this.find<HTMLAnchorElement>('.go a').href = (chooses && goal.choice) || [goal.href, place?.heading ?? part].filter(Boolean).join('#');
		const still = this.find('[data-missing]');
		still.hidden = missing === undefined;
		setText(still, missing ? this.label(`path.missing.${missing.what}`, 'count' in missing ? { count: missing.count } : {}) : '');
		this.say(
			place?.title
				? this.label('path.resume', { heading: place.title })
				: this.label(refresh.includes(goal) ? 'path.refresh' : confirms ? 'path.confirm' : 'path.continue'),
			'.go a',
		);
		this.say(chooses ? this.label('path.choose') : goal.title, '[data-next]');
	}

	/** What somebody sees who begins, or who has started over. */
	#showBeginning(href: string): void {
		for (const [selector, text] of this.#drawn) this.say(text, selector);
		for (const part of this.findAll('[data-finish], [data-certificate], [data-missing]')) part.hidden = true;
		this.find('.go').hidden = false;
		this.find<HTMLAnchorElement>('.go a').href = href;
	}

	/** Says in the list of steps which are begun, which one is next, where their order counts, and which have changed since. */
	#tag(steps: readonly LinkedStep[], next: LinkedStep | undefined, refresh: readonly LinkedStep[], begun: readonly LinkedStep[]): void {
		const list = document.getElementById(this.dataset['list'] ?? '');
		for (const step of list ? steps : []) {
			const item = list?.querySelector(`[data-step="${CSS.escape(step.id)}"]`);
			const tag = item?.querySelector('.tag');
			const isNext = step === next && 'fixed' in this.dataset && (step.choice === undefined || begun.includes(step));
			const text = refresh.includes(step)
				? this.label('path.updated')
				: begun.includes(step)
					? this.label('path.begun')
					: isNext
						? this.label('path.next')
						: '';
			if (isNext) item?.setAttribute('aria-current', 'step');
			else item?.removeAttribute('aria-current');
			tag?.toggleAttribute('hidden', text === '');
			setText(tag, text);
		}
	}
}
