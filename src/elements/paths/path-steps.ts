import { findIn, labelsFrom, setText } from '../element.ts';
import { countedSteps, isToChoose, openSteps, pathProgress, stepAfter, type DescribedStep } from '../../lib/paths/standing.ts';
import type { Progress } from '../../lib/progress/state.ts';

/** What the file beside the page of a path holds. */
export interface ListedPath {
	/** As `words.labels` writes them. */
	labels: string;
	steps: readonly LinkedStep[];
}

interface LinkedStep extends DescribedStep {
	href: string;
	title: string;
	/** Where the reader chooses, when it is one of several. */
	choice?: string | undefined;
}

/** Shows in the element what is missing on this step of the path, and which is next. */
export function showStep(place: HTMLElement, { labels, steps }: ListedPath, state: Progress): void {
	const label = labelsFrom(labels);
	const { step: present = '' } = place.dataset;
	const here = steps.find(({ id }) => id === present);
	if (!here) return;
	const { done, total } = pathProgress(steps, state);
	const counted = countedSteps(steps);
	const numberOf = (wanted: LinkedStep) => counted.findIndex((step) => step.includes(wanted)) + 1;
	showPlace(label('path.step.here', { number: numberOf(here), total }));
	const next = stepAfter(steps, present, state);
	const chooses = next && isToChoose(next, state);
	const isOpen = openSteps(steps, state).includes(here);
	const asks = here.quiz ? 'quiz' : here.acknowledge === undefined ? undefined : 'acknowledge';
	const missing = findIn(place, '[data-missing]');
	missing.hidden = !isOpen || asks === undefined;
	setText(missing, missing.hidden || !asks ? '' : label(`path.step.missing.${asks}`));

	const link = findIn<HTMLAnchorElement>(place, '.next');
	const back = findIn<HTMLAnchorElement>(place, '.back');
	back.hidden = next === undefined;
	const href = (chooses && next.choice) || (next?.href ?? back.getAttribute('href') ?? '');
	link.href = href;
	const standing = done < total ? label('path.progress', { done, total }) : label('path.step.last', { total });
	setText(findIn(place, '.next .meta'), next ? label('path.step.next', { number: numberOf(next), total }) : standing);
	const onward = document.querySelector<HTMLAnchorElement>('[data-onward]');
	if (onward) onward.href = href;
	setText(
		onward,
		label(next ? 'path.step.next' : done < total ? 'path.return' : 'path.step.finish', next && { number: numberOf(next), total }),
	);
	const title = chooses ? label('path.choose') : next?.title;
	setText(findIn(place, '.next strong'), title ?? label(done < total ? 'path.return' : 'path.step.finish'));
}

/** Says above the title, too, where on the path its page stands: the end is far. A guideline has no line there yet. */
function showPlace(text: string): void {
	const title = document.querySelector('h1');
	if (!title) return;
	let place = document.querySelector('[data-place]');
	if (!place) {
		const line = title.previousElementSibling;
		const isLine = line?.matches('.eyebrow') ?? false;
		place = document.createElement(isLine ? 'span' : 'p');
		place.toggleAttribute('data-place', true);
		if (isLine) line?.append(' · ', place);
		else {
			place.className = 'eyebrow';
			title.before(place);
		}
	}
	setText(place, text);
}
