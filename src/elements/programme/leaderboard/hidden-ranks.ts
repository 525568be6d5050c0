import { PortalElement, setText } from '../../element.ts';
import { own } from '../../../lib/progress/dictionary.ts';
import { setPreference } from '../../../lib/progress/changes.ts';
import { progress, subscribe } from '../../progress/progress.ts';

const name = 'ranks';

/** Hides what stands in its `[data-ranks]` for as long as the reader wants, in every page and tab of this browser. */
export class HiddenRanks extends PortalElement {
	protected override start(): void {
		const ranks = this.find('[data-ranks]');
		const button = this.find('button');
		const isHidden = () => own(progress.read().preferences, name)?.value === 'hidden';
		subscribe(() => {
			ranks.hidden = isHidden();
			setText(button, this.label(isHidden() ? 'leaderboard.show' : 'leaderboard.hide'));
			this.say(isHidden() ? this.label('leaderboard.hidden') : '');
		}, this.signal);
		this.on(button, 'click', () => {
			const value = isHidden() ? 'shown' : 'hidden';
			void progress.update((state, at) => setPreference(state, name, value, at));
		});
		button.hidden = false;
	}
}
