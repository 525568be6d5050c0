import { PortalElement } from '../element.ts';
import { fetchLabels } from '../late-labels.ts';
import { progress, subscribe } from './progress.ts';
import { reasonAtStart, reasonToSpeak, type Trouble } from './trouble.ts';

const saidKey = 'outspoken:notice';

/**
 * Says once a visit when progress cannot be kept, or when a part of it could not be read; and what this page still holds
 * when all was cleared in another tab, so that the reader can have it back.
 */
export class StorageNotice extends PortalElement {
	protected override start(): void {
		const close = this.find('[data-close]');
		const restore = this.find('[data-restore]');
		const ownTab = this.find('a');
		const say = (sentence: string, reason?: Trouble) => {
			this.say(sentence);
			close.hidden = sentence === '';
			restore.hidden = reason !== 'cleared';
			// A browser that keeps nothing for a site within another one keeps it in a tab.
			ownTab.hidden = reason !== 'memory' || window.parent === window;
			ownTab.href = location.href;
		};
		let latest: Trouble | undefined;

		subscribe(() => {
			const reason = reasonToSpeak();
			// Sentences that promise to keep something are taken off the page.
			document.documentElement.toggleAttribute('data-not-kept', reason === 'memory');
			if (reason === latest) return;
			// A sentence goes once it is no longer true. That a part was put aside remains true.
			if (latest === 'memory' || latest === 'cleared') say('');
			latest = reason;
			if (reason !== undefined && !wasSaid(reason, reason === reasonAtStart)) say(this.label(`notice.${reason}`), reason);
		}, this.signal);
		this.on(close, 'click', () => this.#end(say, false));
		this.on(restore, 'click', () => this.#end(say, true));
	}

	async #end(say: (sentence: string) => void, bringBack: boolean): Promise<void> {
		say('');
		document.querySelector<HTMLElement>('.brand')?.focus();
		if (progress.held()) await progress.release(bringBack);
	}
}

/**
 * Whether an earlier page of this visit said it; what was cleared each page holds for itself. Where not even that can be
 * kept, the first page did, unless it has come about on this one.
 */
function wasSaid(reason: Trouble, fromTheStart: boolean): boolean {
	if (reason === 'cleared') return false;
	try {
		const said = (sessionStorage.getItem(saidKey) ?? '').split(' ');
		if (said.includes(reason)) return true;
		sessionStorage.setItem(saidKey, [...said, reason].join(' ').trim());
		return false;
	} catch {
		return fromTheStart && document.referrer.startsWith(`${location.origin}/`);
	}
}

/** Fetches the sentences and says what there is to say in the notice of the page. */
export async function showNotice(): Promise<void> {
	const notice = document.querySelector<HTMLElement>('storage-notice');
	if (!notice) return;
	notice.dataset['labels'] = await fetchLabels(notice.dataset['words']);
	StorageNotice.define('storage-notice');
}
