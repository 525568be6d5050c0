import { PortalElement } from '../element.ts';

/** Hands out a calendar file with reminders. What makes it is loaded when it is asked for. */
export class ReviewReminder extends PortalElement {
	protected override start(): void {
		const button = this.find('button');
		this.on(button, 'click', async () => {
			this.say('');
			try {
				this.say(await import('./reminder-file.ts').then((late) => late.saveReminders(this.dataset)));
			} catch (error) {
				console.debug('The reminders cannot be made.', error);
				this.say(this.label('reminder.failed'));
			}
		});
		button.hidden = false;
	}
}
