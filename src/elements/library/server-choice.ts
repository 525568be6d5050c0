import { own } from '../../lib/progress/dictionary.ts';
import { setPreference } from '../../lib/progress/changes.ts';
import { serverName } from '../../lib/library/server-name.ts';
import { progress } from '../progress/progress.ts';

/** Asks once on which server a reader has their account, and remembers it as a preference of this browser. */
export class ServerChoice {
	readonly #form: HTMLFormElement;
	readonly #other: HTMLElement | null;
	readonly #preference: string;

	/**
	 * @param changed is called when a server was named
	 * @param say tells the reader how it went
	 */
	constructor(
		form: HTMLFormElement,
		other: HTMLElement | null,
		changed: () => void,
		say: (key: 'share.server.wrong' | 'share.server.ready') => void,
		signal: AbortSignal,
	) {
		this.#form = form;
		this.#other = other;
		this.#preference = `server/${form.dataset['server']}`;
		const field = form.querySelector('input');
		const submit = (event: Event) => {
			event.preventDefault();
			const name = serverName(field?.value ?? '');
			field?.setAttribute('aria-invalid', String(name === undefined));
			if (name === undefined) {
				field?.focus();
				return say('share.server.wrong');
			}
			void this.#remember(name, changed, say);
		};
		const ask = () => {
			if (field) field.value = this.name ?? '';
			this.#ask(true);
			field?.focus();
		};
		form.addEventListener('submit', submit, { signal });
		other?.addEventListener('click', ask, { signal });
	}

	async #remember(name: string, changed: () => void, say: (key: 'share.server.ready') => void): Promise<void> {
		await progress.update((state, at) => setPreference(state, this.#preference, name, at));
		this.show();
		changed();
		say('share.server.ready');
	}

	/** The server, as it is remembered; parsed anew, as the storage is anyone's. */
	get name(): string | undefined {
		return serverName(own(progress.read().preferences, this.#preference)?.value ?? '');
	}

	show(): void {
		this.#ask(this.name === undefined);
	}

	#ask(asking: boolean): void {
		this.#form.hidden = !asking;
		if (this.#other) this.#other.hidden = asking;
	}
}
