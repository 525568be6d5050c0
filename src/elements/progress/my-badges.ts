import { newlyEarned, standing, type Badge, type Circumstances } from '../../lib/progress/badges.ts';
import { own } from '../../lib/progress/dictionary.ts';
import { award, setPreference, type Progress } from '../../lib/progress/state.ts';
import { streak } from '../../lib/progress/streak.ts';
import { dateOf } from '../layout/dates.ts';
import { localOffset, plural, setText } from './my-texts.ts';
import { fill, follow, progress } from './progress.ts';

interface Labels {
	earned: string;
	have: string;
	none: string;
	current: Record<string, string>;
	longest: Record<string, string>;
}

/** Says which badges are the reader's and how many weeks in a row they came, unless they would rather not see it. */
export class MyBadges extends HTMLElement {
	#end = () => {};
	#badges: Badge[] = [];
	#labels: Labels | undefined;
	#passMarks: Circumstances['passMarks'] = {};

	connectedCallback(): void {
		this.#badges = JSON.parse(this.dataset['badges'] ?? '[]') as Badge[];
		this.#labels = JSON.parse(this.dataset['labels'] ?? '{}') as Labels;
		this.#passMarks = JSON.parse(this.dataset['passMarks'] ?? '{}') as Circumstances['passMarks'];
		this.#end = follow((state) => this.#show(state));
		const button = this.querySelector('button');
		button?.addEventListener('click', () => {
			const value = isHidden(progress.read()) ? 'shown' : 'hidden';
			void progress.update((state, at) => setPreference(state, 'badges', value, at));
		});
		if (button) button.hidden = false;
	}

	disconnectedCallback(): void {
		this.#end();
	}

	#show(state: Progress): void {
		const circumstances = { passMarks: this.#passMarks, now: Date.now(), offset: localOffset };
		const fresh = newlyEarned(this.#badges, state, circumstances);
		// What is kept comes back here as a change, and is shown then.
		if (fresh.length > 0) return void progress.update((latest, at) => award(latest, fresh, at));

		const hidden = isHidden(state);
		this.querySelector('[data-shown]')?.toggleAttribute('hidden', hidden);
		this.querySelector('[data-hidden]')?.toggleAttribute('hidden', !hidden);
		const button = this.querySelector('button');
		setText(button, button?.dataset[hidden ? 'show' : 'hide'] ?? '');
		this.#showWeeks(state, circumstances);
		for (const { id, rule } of this.#badges) {
			const item = this.querySelector(`[data-badge="${CSS.escape(id)}"]`);
			const at = own(state.badges, id);
			item?.toggleAttribute('data-earned', at !== undefined);
			const text =
				at === undefined
					? fill(this.#labels?.have, standing(rule, state, circumstances))
					: fill(this.#labels?.earned, { date: dateOf(at) });
			setText(item?.querySelector('.state span'), text);
		}
	}

	#showWeeks(state: Progress, { now, offset }: Circumstances): void {
		const { current, longest } = streak(state, now, offset);
		const { none = '', current: row = {}, longest: best = {} } = this.#labels ?? {};
		const sentences = [current > 0 ? plural(row, current) : none, ...(longest > current ? [plural(best, longest)] : [])];
		setText(this.querySelector('[data-weeks]'), sentences.join(' '));
	}
}

function isHidden({ preferences }: Progress): boolean {
	return own(preferences, 'badges')?.value === 'hidden';
}
