import { PortalElement } from '../element.ts';
import { interestKinds, interestsOf, setInterest, type Interest } from '../../lib/progress/interests.ts';
import { progress, subscribe } from './progress.ts';

/** Keeps the topics and networks that a reader chooses, at each tick. */
export class MyInterests extends PortalElement {
	protected override start(): void {
		const form = this.find('form');
		subscribe((state) => {
			for (const kind of interestKinds) {
				const chosen = interestsOf(state, kind);
				for (const input of this.findAll<HTMLInputElement>(`[data-kind=${kind}] input`)) input.checked = chosen.has(input.value);
			}
		}, this.signal);
		this.on(form, 'change', async ({ target }) => {
			const kind = interestKinds.find((each) => each === (target as Element).closest<HTMLElement>('[data-kind]')?.dataset['kind']);
			if (!(target instanceof HTMLInputElement) || !kind) return;
			const interest: Interest = { kind, id: target.value };
			const wanted = target.checked;
			this.say('');
			await progress.update((state, at) => setInterest(state, interest, wanted, at));
			if (progress.status() === 'saved') this.say(this.label('me.interests.saved'));
		});
		this.on(form, 'submit', (event) => event.preventDefault());
		form.hidden = false;
	}
}
