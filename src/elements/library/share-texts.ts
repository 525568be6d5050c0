import { PortalElement } from '../element.ts';
import { own } from '../../lib/progress/dictionary.ts';
import { interestsOf } from '../../lib/progress/interests.ts';
import { nextText, readersNetwork } from '../../lib/library/next-text.ts';
import { getDeviceSeed, progress, subscribe } from '../progress/progress.ts';

/**
 * Shows one text for each network, the next that this reader has not taken along, and the network they use first.
 * The others are a tap away.
 */
export class ShareTexts extends PortalElement {
	protected override start(): void {
		const sections = this.findAll('section[data-network]');
		const networks = sections.map(({ dataset }) => dataset['network'] ?? '');
		const state = progress.read();
		const first = readersNetwork(networks, {
			asked: new URLSearchParams(location.search).get('network'),
			shares: state.shares,
			interests: interestsOf(state, 'network'),
		});
		// A reader who came for a place on the page finds it where they came.
		const section = sections.find(({ dataset }) => dataset['network'] === first);
		if (section && location.hash === '') this.prepend(section);
		const item = this.dataset['item'] ?? '';
		const taken = own(state.shares, item);
		for (const each of sections) this.#offer(each, (posts) => nextText(posts, `${getDeviceSeed()}/${item}`, taken));
		subscribe(({ shares }) => this.#markTaken(new Set(Object.keys(own(shares, item) ?? {}))), this.signal);
	}

	#offer(section: HTMLElement, pick: (posts: string[]) => string | undefined): void {
		const texts = [...section.querySelectorAll<HTMLElement>('[data-text]')];
		const choice = section.querySelector<HTMLElement>('[role=group]');
		const posts = texts.map(({ dataset }) => dataset['text'] ?? '');
		const show = (post: string | undefined) => {
			for (const text of texts) text.hidden = text.dataset['text'] !== post;
			for (const button of choice?.querySelectorAll('button') ?? []) {
				button.setAttribute('aria-pressed', String(button.dataset['pick'] === post));
			}
		};
		show(posts.length > 1 ? pick(posts) : posts[0]);
		if (!choice) return;
		choice.hidden = false;
		// The voice stands on the button that is pressed.
		for (const heading of section.querySelectorAll('h3')) heading.classList.add('visually-hidden');
		this.on(choice, 'click', ({ target }) => {
			const button = target instanceof Element ? target.closest<HTMLElement>('[data-pick]') : null;
			if (button) show(button.dataset['pick']);
		});
	}

	#markTaken(taken: ReadonlySet<string>): void {
		for (const mark of this.findAll('[data-pick] [data-taken]')) {
			mark.hidden = !taken.has(mark.closest<HTMLElement>('[data-pick]')?.dataset['pick'] ?? '');
		}
	}
}
