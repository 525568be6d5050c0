import { afterAll, afterEach, beforeEach, vi } from 'vitest';
import { parse, serialise } from '../../src/lib/progress/parse.ts';
import { empty, type Progress } from '../../src/lib/progress/state.ts';

/** Key of the document of progress where the site has no base path. */
export const key = 'outspoken:/';

/** Whether a test of a file that has these hooks runs. */
let prepared = false;
let expectsFailure = false;
/** Ends what a page listens to in its window, as other tests have the same. */
let ended = new AbortController();
/** What was handed to the reader as a file, by name. */
export const files = new Map<string, string>();
/** What was copied. */
export const clipboard: string[] = [];
let clipboardRefuses = false;

/** Makes the browser refuse to copy. */
export function refuseClipboard(): void {
	clipboardRefuses = true;
}

beforeEach(() => {
	prepared = true;
	localStorage.clear();
	sessionStorage.clear();
	document.body.innerHTML = '';
	document.documentElement.lang = 'en';
	history.replaceState(null, '', '/');
	files.clear();
	clipboard.length = 0;
	clipboardRefuses = false;
	expectsFailure = false;
	vi.spyOn(console, 'debug').mockImplementation(() => {});
	standIns();
	const { addEventListener: add } = globalThis;
	vi.spyOn(globalThis, 'addEventListener').mockImplementation((type: string, listener: unknown, options?: unknown) => {
		const { signal, ...others } = (typeof options === 'object' ? options : { capture: options }) as AddEventListenerOptions;
		const end = signal ? AbortSignal.any([signal, ended.signal]) : ended.signal;
		add(type, listener as EventListener, { ...others, signal: end });
	});
});

afterEach(() => {
	prepared = false;
	close();
	const noted = notes();
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
	if (!expectsFailure && noted.length > 0) throw new Error(`Something failed that should not: ${noted.join(' ')}`);
});

// The hooks are those of the file that loads this module. The next file of the worker would find it loaded, and have none.
afterAll(() => void vi.resetModules());

/**
 * Ends the page as a browser does. The store of a page that only lost its content would keep what waits for a paint
 * later: in the storage of the next test, which may be of another file, as files of a worker share their window.
 */
export function close(): void {
	dispatchEvent(new Event('pagehide'));
	document.body.innerHTML = '';
	ended.abort();
	ended = new AbortController();
}

/** What was noted in the console so far. */
export function notes(): string[] {
	return vi.mocked(console.debug).mock.calls.map(([text]) => String(text));
}

/** Says that this test brings a failure about, which is then noted in the console. */
export function expectFailure(): void {
	expectsFailure = true;
}

/** What browsers have and jsdom has not. */
function standIns(): void {
	const escape = (text: string) => text.replaceAll(/[^\w-]/g, (sign) => `\\${sign}`);
	vi.stubGlobal('CSS', { escape });
	vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: true }));
	Element.prototype.scrollIntoView = () => {};
	HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement) {
		this.open = true;
	};
	HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
		this.open = false;
		this.dispatchEvent(new Event('close'));
	};
	const writeText = async (text: string) => {
		if (clipboardRefuses) throw new Error('NotAllowedError');
		clipboard.push(text);
	};
	Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
	const blobs = new Map<string, Blob>();
	URL.createObjectURL = (blob) => {
		const address = `blob:${blobs.size}`;
		blobs.set(address, blob as Blob);
		return address;
	};
	URL.revokeObjectURL = () => {};
	vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
		const blob = blobs.get(this.href);
		if (blob) void blob.text().then((text) => files.set(this.download, text));
		else this.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
	});
}

/** Texts as a component hands them to its element: each is its key, or has the placeholders that are given. */
export function labels(...texts: (App.TextKey | Partial<Record<string, string>>)[]): string {
	const entries = texts.map((text) => (typeof text === 'string' ? { [text]: text } : text));
	return `data-labels='${JSON.stringify(Object.assign({}, ...entries))}'`;
}

/** What this browser keeps before the page is opened. */
export function keep(change: (state: Progress) => Progress): void {
	localStorage.setItem(key, serialise(change(stored())));
}

/** What this browser keeps now. */
export function stored(): Progress {
	const text = localStorage.getItem(key);
	return text === null ? empty() : parse(text).state;
}

/**
 * Opens a page with an element in it.
 *
 * @param load imports the element
 */
export async function open(tag: string, load: () => Promise<object>, html: string): Promise<HTMLElement> {
	if (!prepared) throw new Error('This file has no hooks of `page.ts`: another file of the worker has left it loaded.');
	close();
	// Each page has its own store of progress, as after a reload.
	vi.resetModules();
	const isElement = (value: unknown) => typeof value === 'function' && value.prototype instanceof HTMLElement;
	const element = Object.values(await load()).find(isElement) as CustomElementConstructor;
	// A name can be registered once; each page brings a class of its own.
	let number = 1;
	while (customElements.get(`${tag}-${number}`)) number += 1;
	const name = `${tag}-${number}`;
	customElements.define(name, element);
	document.body.innerHTML = html.replaceAll(new RegExp(`(</?)${tag}(?=[\\s>])`, 'g'), `$1${name}`);
	return the(name);
}

/** The first element that fits. */
export function the<Kind extends HTMLElement = HTMLElement>(selector: string): Kind {
	const found = document.querySelector<Kind>(selector);
	if (!found) throw new Error(`There is no ${selector} in ${document.body.innerHTML}`);
	return found;
}

/** The texts of all elements that fit and are shown. */
export function shown(selector: string): string[] {
	return [...document.querySelectorAll<HTMLElement>(selector)].filter((each) => !each.closest('[hidden]')).map(textOf);
}

export function textOf(element: Element): string {
	return (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

export function click(selector: string): void {
	the(selector).dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
}

/** Ticks or unticks a box, or chooses a radio. */
export function tick(selector: string, checked = true): void {
	const box = the<HTMLInputElement>(selector);
	box.checked = checked;
	for (const type of ['input', 'change']) box.dispatchEvent(new Event(type, { bubbles: true }));
}

/** Puts a text or a choice into a field. */
export function enter(selector: string, value: string): void {
	const field = the<HTMLInputElement>(selector);
	field.value = value;
	for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
}

export function submit(selector = 'form', value?: string): void {
	const submitter = value === undefined ? undefined : the<HTMLButtonElement>(`${selector} button[value="${value}"]`);
	the<HTMLFormElement>(selector).requestSubmit(submitter);
}

/** Waits until something holds, for as long as the test itself may take: how busy the machine is proves nothing. */
export const until = <T>(check: () => T | Promise<T>): Promise<T> => vi.waitFor(check, { timeout: 100_000, interval: 10 });
