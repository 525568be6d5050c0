/** Hands out a calendar file with reminders. What makes it is loaded when it is asked for. */
export class ReviewReminder extends HTMLElement {
	connectedCallback(): void {
		const button = this.querySelector('button');
		const status = this.querySelector('[role=status]');
		if (!button || !status) return;
		button.hidden = false;
		button.addEventListener('click', async () => {
			status.textContent = '';
			try {
				const { saveReminders } = await import('./reminder-file.ts');
				saveReminders(this.dataset);
				status.textContent = this.dataset['done'] ?? '';
			} catch {
				status.textContent = this.dataset['failed'] ?? '';
			}
		});
	}
}
