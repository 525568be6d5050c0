import { PortalElement } from '../element.ts';
import { setPreference } from '../../lib/progress/changes.ts';
import { own } from '../../lib/progress/dictionary.ts';
import { interestsOf } from '../../lib/progress/interests.ts';
import { nextText, readersNetwork } from '../../lib/library/next-text.ts';
import { isAdapted } from './draft.ts';
import { getDeviceSeed, progress, subscribe } from '../progress/progress.ts';

/** Name of the preference that keeps the network a reader chose last. */
const chosenNetwork = 'network';

/** Shows one text, the next that this reader has not taken along, for the network they use. The others are a tap away. */
export class ShareTexts extends PortalElement {
	protected override start(): void {
		const sections = this.findAll('section[data-network]');
		// One that does not take the item, as the law stands today, is hidden already.
		const networks = sections.filter(({ hidden }) => !hidden).map(({ dataset }) => dataset['network'] ?? '');
		const state = progress.read();
		const first = readersNetwork(networks, {
			asked: [location.hash.slice(1), new URLSearchParams(location.search).get('network')].find((each) => networks.includes(each ?? '')),
			chosen: own(state.preferences, chosenNetwork)?.value,
			shares: state.shares,
			interests: interestsOf(state, 'network'),
		});
		this.#offerNetworks(sections, networks, first);
		const item = this.dataset['item'] ?? '';
		const taken = own(state.shares, item);
		// What the reader made of a text in this tab comes before what they have not taken yet: the phone may have reloaded the tab.
		const isOwn = (post: string) => isAdapted(`${item}/${post}`, this.#given(post));
		for (const each of sections) this.#offer(each, (posts) => posts.find(isOwn) ?? nextText(posts, `${getDeviceSeed()}/${item}`, taken));
		subscribe(({ shares }) => this.#markTaken(new Set(Object.keys(own(shares, item) ?? {}))), this.signal);
	}

	#given(post: string): string {
		return this.querySelector<HTMLElement>(`[data-post="${CSS.escape(post)}"]`)?.dataset['words'] ?? '';
	}

	/** Shows one network, and the others as buttons; what the reader presses is what they see first from then on. */
	#offerNetworks(sections: readonly HTMLElement[], networks: readonly string[], first: string | undefined): void {
		const tabs = this.find('[data-tabs]');
		const show = (network: string | undefined) => {
			for (const section of sections) section.toggleAttribute('data-off', section.dataset['network'] !== network);
			for (const tab of tabs.querySelectorAll('button')) tab.setAttribute('aria-pressed', String(tab.dataset['tab'] === network));
		};
		for (const tab of tabs.querySelectorAll('button')) tab.hidden = !networks.includes(tab.dataset['tab'] ?? '');
		show(first);
		this.on(tabs, 'click', ({ target }) => {
			const network = target instanceof Element ? target.closest<HTMLElement>('[data-tab]')?.dataset['tab'] : undefined;
			if (network === undefined) return;
			show(network);
			void progress.update((state, at) => setPreference(state, chosenNetwork, network, at));
		});
		tabs.hidden = networks.length < 2;
		this.toggleAttribute('data-tabbed', networks.length > 1);
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
		const first = posts.length > 1 ? pick(posts) : posts[0];
		show(first);
		if (!choice) return;
		choice.prepend(...choice.querySelectorAll(`[data-pick="${CSS.escape(first ?? '')}"]`));
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
