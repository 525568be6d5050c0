import { follow, hasDocument, progress } from './progress.ts';

const saidKey = 'outspoken:notice';

/** Says once a visit when progress cannot be kept, or when a part of it could not be read. */
export class StorageNotice extends HTMLElement {
	#end = () => {};

	connectedCallback(): void {
		const text = this.querySelector('p');
		const button = this.querySelector('button');
		if (!text || !button) return;
		let closed = false;

		this.#end = follow(() => {
			const reason = reasonToSpeak();
			if (closed || reason === undefined || text.textContent !== '' || wasSaid(reason)) return;
			text.textContent = this.dataset[reason] ?? '';
			button.hidden = false;
		});
		button.addEventListener('click', () => {
			closed = true;
			text.textContent = '';
			button.hidden = true;
			document.querySelector<HTMLElement>('.brand')?.focus();
		});

		// What cannot be read is put aside at once, so that the reader hears of it on the first page.
		if (hasDocument()) void progress.update((state) => state);
	}

	disconnectedCallback(): void {
		this.#end();
	}
}

function reasonToSpeak(): 'memory' | 'newer' | 'aside' | undefined {
	const status = progress.status();
	if (status !== 'saved') return status;
	return progress.setAside().length > 0 ? 'aside' : undefined;
}

/** Whether an earlier page of this visit said it. Where not even that can be kept, the first page did. */
function wasSaid(reason: string): boolean {
	try {
		if (sessionStorage.getItem(saidKey) === reason) return true;
		sessionStorage.setItem(saidKey, reason);
		return false;
	} catch {
		return document.referrer.startsWith(`${location.origin}/`);
	}
}
