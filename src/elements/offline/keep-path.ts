import { cacheNames, formatBytes, type KeepingReport } from '../../lib/offline/kept-path.ts';
import { PortalElement } from '../element.ts';
import { letWork } from '../layout/trusted.ts';

/**
 * Keeps a path for use without a network when the reader asks for it, and takes it away again. Nothing is loaded before.
 * Where the browser has no service workers, as over plain http, it stays hidden.
 */
export class KeepPath extends PortalElement {
	protected override async start(): Promise<void> {
		const bytes = Number(this.dataset['bytes']);
		if (!bytes || !('serviceWorker' in navigator) || !('caches' in globalThis)) return;
		const isKept = await this.#isKept().catch(() => undefined);
		if (isKept === undefined || this.signal.aborted) return;
		this.find('[data-keep]').textContent = this.label('offline.keep', { size: formatBytes(bytes, document.documentElement.lang) });
		this.on('[data-keep]', 'click', () => this.#keep());
		this.on('[data-remove]', 'click', () => this.#remove());
		this.#show(isKept);
		this.hidden = false;
	}

	get #list(): string {
		return this.dataset['list'] ?? '';
	}

	get #base(): string {
		return this.dataset['base'] ?? '/';
	}

	async #isKept(): Promise<boolean> {
		return (await caches.match(this.#list, { cacheName: cacheNames(this.#base).lists })) !== undefined;
	}

	#show(isKept: boolean): void {
		this.find('[data-keep]').hidden = isKept;
		this.find('[data-remove]').hidden = !isKept;
		this.say(isKept ? this.label('offline.kept') : '');
	}

	async #keep(): Promise<void> {
		const button = this.find<HTMLButtonElement>('[data-keep]');
		button.disabled = true;
		this.say(this.label('offline.keeping'));
		const isKept = await this.#ask().catch((error: unknown) => {
			console.debug('The path could not be kept.', error);
			return false;
		});
		button.disabled = false;
		if (!isKept) return this.say(this.label('offline.failed'));
		this.#show(true);
		this.find('[data-remove]').focus();
	}

	/** Has the worker keep the path. @returns whether it could */
	async #ask(): Promise<boolean> {
		const worker = `${this.#base}service-worker.js`;
		letWork(worker);
		await navigator.serviceWorker.register(worker, { scope: this.#base });
		const { active } = await navigator.serviceWorker.ready;
		const { port1, port2 } = new MessageChannel();
		const progress = this.find('progress');
		return new Promise((resolve) => {
			port1.addEventListener('message', ({ data }: MessageEvent<KeepingReport>) => {
				progress.hidden = 'kept' in data;
				if ('kept' in data) return resolve(data.kept);
				progress.max = data.total;
				progress.value = data.done;
			});
			port1.start();
			active?.postMessage({ list: this.#list }, [port2]);
		});
	}

	async #remove(): Promise<void> {
		const names = cacheNames(this.#base);
		const lists = await caches.open(names.lists);
		await lists.delete(this.#list);
		await caches.delete(names.files(this.#list));
		if ((await lists.keys()).length === 0) {
			await caches.delete(names.lists);
			await (await navigator.serviceWorker.getRegistration(this.#base))?.unregister();
		}
		this.#show(false);
		this.say(this.label('offline.removed'));
		this.find('[data-keep]').focus();
	}
}
