import { PortalElement, setText } from '../element.ts';
import { nextThing } from '../../lib/paths/next-thing.ts';
import type { Progress } from '../../lib/progress/state.ts';
import { pathOf } from '../../lib/paths/latest.ts';
import { pathProgress } from '../../lib/paths/standing.ts';
import { visitPath } from '../../lib/paths/visits.ts';
import { progress } from '../progress/progress.ts';
import { showInvitation } from './show-invitation.ts';
import { readSteps } from './read-steps.ts';

/**
 * Shows the path that the reader is on, and folds the choice of paths away; without one the choice stays. What is
 * around it learns by `data-returning` that the reader has been here before. Below a path that leads on no more stands
 * the one thing to do next.
 */
export class HomePath extends PortalElement {
	protected override start(): void {
		const state = progress.read();
		const path = pathOf(state);
		const hasDone = [state.lessons, state.quizzes, state.shares].some((part) => Object.keys(part).length > 0);
		const chosen = this.findAll('[data-path]').find(({ dataset }) => dataset['path'] === path);
		this.parentElement?.toggleAttribute('data-returning', hasDone || chosen !== undefined);
		this.#count(state);
		this.on(this, 'click', ({ target }) => this.#choose(target));
		if (!chosen) return;
		const others = this.find(':scope > details');
		others.append(this.find('[data-choice]'));
		others.hidden = false;
		chosen.hidden = false;
		showInvitation(this, chosen);
		this.#offer(chosen, state);
	}

	/** Which path a reader chooses here is theirs. */
	#choose(target: EventTarget | null): void {
		const link = target instanceof Element ? target.closest<HTMLAnchorElement>('[data-choice] a, [data-on] a') : null;
		const named = this.findAll('[data-path]').find((section) => section.querySelector<HTMLAnchorElement>('h2 a')?.href === link?.href);
		const path = named?.dataset['path'];
		if (link && path !== undefined) void progress.update((state, at) => visitPath(state, path, {}, at));
	}

	/** Says in the choice how much of a path is done, instead of how long the whole takes. */
	#count(state: Progress): void {
		for (const section of this.findAll('[data-path]')) {
			const { done, total } = pathProgress(readSteps(section.querySelector('[data-steps]')), state);
			const href = section.querySelector('h2 a')?.getAttribute('href') ?? '';
			const minutes = this.querySelector(`[data-choice] a[href="${CSS.escape(href)}"] .minutes`);
			if (done > 0) setText(minutes, this.label('path.progress', { done, total }));
		}
	}

	/** Puts what is next where a path that is not finished has its button; the styles show one of both. */
	#offer(chosen: HTMLElement, state: Progress): void {
		const offer = this.find('[data-then]');
		const paths = this.findAll('[data-path]').map((section) => ({
			id: section.dataset['path'] ?? '',
			steps: readSteps(section.querySelector('[data-steps]')),
		}));
		const next = nextThing(paths, state, offer.querySelector('[data-post]') !== null);
		for (const part of offer.querySelectorAll<HTMLElement>('[data-post], [data-on]')) {
			part.hidden = !part.matches(next?.what === 'path' ? '[data-on]' : '[data-post]');
		}
		const link = this.querySelector<HTMLAnchorElement>(`[data-path="${CSS.escape(next?.what === 'path' ? next.id : '')}"] h2 a`);
		if (next?.what === 'path' && link) {
			this.find<HTMLAnchorElement>('[data-on] a').href = link.href;
			this.say(this.label(next.begun ? 'path.continue' : 'home.then.path'), '[data-on] a');
			this.say(`${link.textContent} · ${this.label('path.minutesLeft', { minutes: next.minutesLeft })}`, '[data-on] span');
		}
		chosen.querySelector('.go')?.after(offer);
		offer.hidden = false;
	}
}
