import { interpolate, type Values } from '../lib/text/interpolate.ts';

/** Gives a text of the page, with its `{placeholders}` filled in; with a `count` the plural form that fits. */
export type Label = (key: App.TextKey, values?: Values) => string;

type Events = HTMLElementEventMap & WindowEventMap;

/**
 * An element that makes a part of the page work which is readable without it. It looks for its parts, listens, and
 * speaks; what it registers ends when it leaves the page.
 */
export abstract class PortalElement extends HTMLElement {
	#connection = new AbortController();
	#failure: Element | undefined;
	/** A text of those in `data-labels`, which the component made with `words.labels`. */
	protected label!: Label;

	/** Registers the element, once: two components of a page may draw the same. */
	static define(this: CustomElementConstructor, tag: string): void {
		if (!customElements.get(tag)) customElements.define(tag, this);
	}

	connectedCallback(): void {
		void this.#connect();
	}

	disconnectedCallback(): void {
		this.#connection.abort();
	}

	/**
	 * Runs each time the element enters the page. It shows its controls last: where it throws before, the page stays as
	 * it is without JavaScript.
	 */
	protected abstract start(): void | Promise<void>;

	/** Aborts when the element leaves the page or fails to start. */
	protected get signal(): AbortSignal {
		return this.#connection.signal;
	}

	/**
	 * A part of the element.
	 *
	 * @throws Error when the page has none
	 */
	protected find<Tag extends keyof HTMLElementTagNameMap>(selector: Tag): HTMLElementTagNameMap[Tag];
	protected find<Part extends HTMLElement = HTMLElement>(selector: string): Part;
	protected find(selector: string): HTMLElement {
		return findIn(this, selector);
	}

	protected findAll<Tag extends keyof HTMLElementTagNameMap>(selector: Tag): HTMLElementTagNameMap[Tag][];
	protected findAll<Part extends HTMLElement = HTMLElement>(selector: string): Part[];
	protected findAll(selector: string): HTMLElement[] {
		return [...this.querySelectorAll<HTMLElement>(selector)];
	}

	/**
	 * Listens for as long as the element is in the page. What the listener throws, as when a part of the script cannot be
	 * loaded, is told to the reader.
	 *
	 * @param target or the selector of a part
	 */
	protected on<Type extends keyof Events>(
		target: EventTarget | string,
		type: Type,
		listener: (event: Events[Type]) => void | Promise<void>,
	): void {
		const { signal } = this;
		(typeof target === 'string' ? this.find(target) : target).addEventListener(
			type,
			async (event) => {
				try {
					await listener(event as Events[Type]);
				} catch (error) {
					this.fail(error);
				}
			},
			{ signal },
		);
	}

	/** Tells the reader, on the screen and in a screen reader. */
	protected say(text: string, selector = '[role=status]'): void {
		setText(this.find(selector), text);
	}

	async #connect(): Promise<void> {
		this.#connection = new AbortController();
		this.#failure?.remove();
		try {
			this.label = labelsOf(this);
			await this.start();
		} catch (error) {
			this.#connection.abort();
			this.fail(error);
		}
	}

	/** Says once, where a reader looks for the control, that it does not work, in the sentence of the page. */
	protected fail(error: unknown): void {
		console.debug(`<${this.localName}> failed.`, error);
		const sentence = document.querySelector<HTMLTemplateElement>('template#failed')?.content.firstElementChild;
		const control = this.querySelector('form, fieldset, button');
		if (!sentence || !control || this.#failure?.isConnected) return;
		this.#failure = sentence.cloneNode(true) as Element;
		control.before(this.#failure);
	}
}

/**
 * A part of an element, or of what was made of a template.
 *
 * @throws Error when there is none
 */
export function findIn<Part extends HTMLElement = HTMLElement>(within: ParentNode, selector: string): Part {
	const part = within.querySelector<Part>(selector);
	if (!part) throw new Error(`There is no ${selector} in ${within instanceof Element ? `<${within.localName}>` : 'the template'}.`);
	return part;
}

/** The texts in the `data-labels` of an element, or of what is around many that say the same. A text that they do not have is empty. */
export function labelsOf(element: HTMLElement): Label {
	return labelsFrom(element.closest<HTMLElement>('[data-labels]')?.dataset['labels']);
}

/** Texts as `words.labels` writes them. A text that is not among them is empty. */
export function labelsFrom(json = '{}'): Label {
	const labels = JSON.parse(json) as Partial<Record<string, string>>;
	return (key, values = {}) => {
		const form = () => new Intl.PluralRules(document.documentElement.lang || 'en').select(Number(values['count']));
		return interpolate(labels[key] ?? labels[`${key}_${form()}`] ?? '', values);
	};
}

/** Sets a text unless it is there already, so that nothing is announced twice. */
export function setText(element: Element | null | undefined, text: string): void {
	if (element && element.textContent !== text) element.textContent = text;
}
