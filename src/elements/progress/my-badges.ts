import { PortalElement, setText } from '../element.ts';
import { newlyEarned, standing, type Badge, type Circumstances, award } from '../../lib/progress/badges.ts';
import { own } from '../../lib/progress/dictionary.ts';
import { setPreference } from '../../lib/progress/changes.ts';
import type { Progress } from '../../lib/progress/state.ts';
import { streak } from '../../lib/progress/streak.ts';
import { dateOf } from '../layout/dates.ts';
import { localOffset } from './my-texts.ts';
import { progress, subscribe } from './progress.ts';

/** Says which badges are the reader's and how many weeks in a row they came, unless they would rather not see it. */
export class MyBadges extends PortalElement {
	#badges: Badge[] = [];
	#passMarks: Circumstances['passMarks'] = {};

	protected override start(): void {
		this.#badges = JSON.parse(this.dataset['badges'] ?? '[]') as Badge[];
		this.#passMarks = JSON.parse(this.dataset['passMarks'] ?? '{}') as Circumstances['passMarks'];
		subscribe((state) => this.#show(state), this.signal);
		const button = this.find('button');
		this.on(button, 'click', () => {
			const value = isHidden(progress.read()) ? 'shown' : 'hidden';
			void progress.update((state, at) => setPreference(state, 'badges', value, at));
		});
		button.hidden = false;
	}

	#show(state: Progress): void {
		const circumstances = { passMarks: this.#passMarks, offset: localOffset };
		const fresh = newlyEarned(this.#badges, state, circumstances);
		// What is kept comes back here as a change, and is shown then.
		if (fresh.length > 0) return void progress.update((latest) => award(latest, fresh));

		const hidden = isHidden(state);
		this.find('[data-shown]').hidden = hidden;
		this.find('[data-hidden]').hidden = !hidden;
		const earned = this.#badges.filter(({ id }) => own(state.badges, id) !== undefined).length;
		this.say(hidden ? '' : this.label('me.badges.have', { have: earned, need: this.#badges.length }), '[data-state]');
		setText(this.find('button'), this.label(hidden ? 'me.badges.show' : 'me.badges.hide'));
		this.#showWeeks(state);
		for (const { id, rule } of this.#badges) {
			const item = this.querySelector(`[data-badge="${CSS.escape(id)}"]`);
			const at = own(state.badges, id);
			item?.toggleAttribute('data-earned', at !== undefined);
			const text =
				at === undefined
					? this.label('me.badges.have', { ...standing(rule, state, circumstances) })
					: this.label('me.badges.earned', { date: dateOf(at) });
			setText(item?.querySelector('.state span'), text);
		}
	}

	#showWeeks(state: Progress): void {
		const { current, longest } = streak(state, Date.now(), localOffset);
		const row = this.label(current > 0 ? 'me.weeks.current' : 'me.weeks.none', { count: current });
		const best = longest > current ? ` ${this.label('me.weeks.longest', { count: longest })}` : '';
		this.say(row + best, '[data-weeks]');
	}
}

function isHidden({ preferences }: Progress): boolean {
	return own(preferences, 'badges')?.value === 'hidden';
}
