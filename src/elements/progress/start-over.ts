import { PortalElement } from '../element.ts';
import { forgetPaths } from '../offline/forget-paths.ts';
import { keysBeside } from '../../lib/progress/kept.ts';
import { startOver } from '../../lib/progress/start-over.ts';
import { isJournal } from '../../lib/progress/journal.ts';
import { merge } from '../../lib/progress/merge.ts';
import type { Progress } from '../../lib/progress/state.ts';
import { downloadProgress } from './download.ts';
import { progress } from './progress.ts';
import { basePath, key, reachableStorage } from './storage.ts';

interface Cleared {
	state: Progress;
	texts: { storage: Storage; name: string; text: string }[];
	/** Whether paths were kept for use without a network; they are too large to be held here. */
	paths: boolean;
}

/** Clears all that this portal keeps, in every tab; the reader can take it along first, and undo it until they leave. */
export class StartOver extends PortalElement {
	#cleared: Cleared | undefined;

	protected override start(): void {
		const dialog = this.find('dialog');
		this.on('[data-open]', 'click', () => {
			this.say('', '[data-downloaded]');
			dialog.showModal();
		});
		this.on('[data-first]', 'click', () => this.say(this.label('me.export.done', { name: downloadProgress() }), '[data-downloaded]'));
		this.on('[data-cancel]', 'click', () => dialog.close());
		this.on('[data-confirm]', 'click', async () => {
			dialog.close();
			await this.#clear();
		});
		this.on('[data-undo]', 'click', () => this.#restore());
		this.find('[data-open]').hidden = false;
	}

	async #clear(): Promise<void> {
		const cleared: Cleared = { state: progress.read(), texts: [], paths: false };
		let whole = true;
		for (const { storage, name } of othersKept()) {
			try {
				const text = storage.getItem(name);
				storage.removeItem(name);
				if (text !== null) cleared.texts.push({ storage, name, text });
			} catch {
				whole = false;
			}
		}
		try {
			cleared.paths = await forgetPaths(basePath);
		} catch {
			whole = false;
		}
		await progress.update((latest, at) => startOver(latest, at));
		this.#cleared = cleared;
		this.find('[data-undo]').hidden = false;
		this.say(this.label(whole ? 'me.over.done' : 'me.over.failed'), '[data-status]');
		this.find('[data-undo]').focus();
	}

	async #restore(): Promise<void> {
		if (!this.#cleared) return;
		const { state, texts, paths } = this.#cleared;
		this.#cleared = undefined;
		for (const { storage, name, text } of texts) {
			try {
				storage.setItem(name, text);
			} catch {
				// Where there is not room for everything, the progress matters most. The store writes it below, and tells when it cannot.
			}
		}
		await progress.update((latest) => merge(latest, { ...state, since: latest.since }));
		this.find('[data-undo]').hidden = true;
		this.say(this.label(paths ? 'me.over.undone.paths' : 'me.over.undone'), '[data-status]');
		this.find('[data-open]').focus();
	}
}

/** All that is kept besides the document; with it, when it is of a newer version and cannot be written over. */
function othersKept(): { storage: Storage; name: string }[] {
	const local = reachableStorage();
	if (!local) return [];
	// The store itself removes journals of whoever was here before.
	const beside = keysBeside(local, key).filter((name) => !isJournal(key, name));
	const names = progress.status() === 'newer' ? [key, ...beside] : beside;
	return [
		...names.map((name) => ({ storage: local, name })),
		...keysBeside(sessionStorage, key).map((name) => ({ storage: sessionStorage, name })),
	];
}
