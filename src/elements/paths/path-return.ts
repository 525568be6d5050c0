import { PortalElement } from '../element.ts';
import { stepAfter, type DescribedStep } from '../../lib/paths/standing.ts';
import { pathOf } from '../../lib/paths/visits.ts';
import type { Progress } from '../../lib/progress/state.ts';
import { pathProgress, stepState } from '../../lib/progress/summary.ts';
import { progress, subscribe } from '../progress/progress.ts';

interface LinkedStep extends DescribedStep {
	href: string;
	title: string;
}

/**
 * Leads on along the path that the reader opened last, if this page, `data-step`, is a step of it (`data-paths`). Until
 * the steps are known, and where they cannot be fetched, it leads to the path itself.
 */
export class PathReturn extends PortalElement {
	protected override async start(): Promise<void> {
		const path = pathOf(progress.read());
		if (path === undefined || !(this.dataset['paths'] ?? '').split(' ').includes(path)) return;
		const href = `${this.dataset['start'] ?? ''}${path}/`;
		for (const link of this.findAll<HTMLAnchorElement>('a')) link.href = href;
		this.hidden = false;
		const response = await fetch(`${href}steps.json`).catch(() => undefined);
		if (!response?.ok || this.signal.aborted) return;
		const steps = (await response.json()) as LinkedStep[];
		subscribe((state) => this.#show(steps, state), this.signal);
	}

	#show(steps: readonly LinkedStep[], state: Progress): void {
		const { step: present = '' } = this.dataset;
		const here = steps.find(({ id }) => id === present);
		if (!here) return;
		const { done, total } = pathProgress(steps, state);
		const next = stepAfter(steps, present, state);
		const isOpen = stepState(here, state) === 'open';
		const asks = here.quiz ? 'quiz' : here.acknowledge === undefined ? undefined : 'acknowledge';
		const missing = this.find('[data-missing]');
		missing.hidden = !isOpen || asks === undefined;
		this.say(missing.hidden || !asks ? '' : this.label(`path.step.missing.${asks}`), '[data-missing]');

		const link = this.find<HTMLAnchorElement>('.next');
		const back = this.find<HTMLAnchorElement>('.back');
		back.hidden = next === undefined;
		link.href = next?.href ?? back.getAttribute('href') ?? '';
		const number = next ? steps.indexOf(next) + 1 : done;
		this.say(
			next || done < total ? this.label('path.step.next', { number, total }) : this.label('path.step.last', { total }),
			'.next .meta',
		);
		this.say(next?.title ?? this.label(done < total ? 'path.return' : 'path.step.finish'), '.next strong');
	}
}
