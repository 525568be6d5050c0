import styles from './search.css?url';
import { findIn, labelsFrom, type Label } from '../element.ts';
import { fetchLabels } from '../late-labels.ts';
import { make, searchPanel } from './search-panel.ts';

let dialog: HTMLDialogElement | undefined;

/**
 * Opens the search. Words, indexes and code are fetched on the first call.
 *
 * @throws Error when the words cannot be fetched
 */
export async function openSearch(opener: HTMLElement, { base = '/', words }: DOMStringMap): Promise<void> {
	const labels = dialog ? undefined : await fetchLabels(words);
	dialog ??= build(base, labelsFrom(labels), opener);
	if (!dialog.open) dialog.showModal();
	findIn<HTMLInputElement>(dialog, 'input').select();
}

function build(base: string, label: Label, opener: HTMLElement): HTMLDialogElement {
	const input = make('input', {
		type: 'search',
		placeholder: label('search.placeholder'),
		enterKeyHint: 'search',
		autocomplete: 'off',
		className: 'field',
	});
	input.setAttribute('aria-label', label('search.label'));
	const close = make('button', { type: 'button', className: 'link', textContent: label('search.cancelLabel') });
	const status = make('p', { className: 'meta' });
	status.setAttribute('role', 'status');
	const list = make('ul', {});
	const keys = make('p', { className: 'meta keys', textContent: label('search.keys') });
	const row = make('div', { className: 'row' });
	row.append(input, close);
	const others = make('p', { className: 'others' });
	const result = make('dialog', { className: 'search' });
	result.setAttribute('aria-label', label('search.label'));
	result.append(row, status, others, list, keys);
	const { search, move, links } = searchPanel({ input, status, others, list }, base, label);

	input.addEventListener('input', () => void search());
	result.addEventListener('keydown', (event) => {
		if (event.isComposing) return;
		if (event.key === 'Escape') result.close();
		else if (event.key === 'ArrowDown') move(1);
		else if (event.key === 'ArrowUp') move(-1);
		else if (event.key === 'Enter' && event.target === input) links()[0]?.click();
		else return;
		// A search field would empty itself at the first Escape and close the dialog at the second only.
		event.preventDefault();
	});
	close.addEventListener('click', () => result.close());
	result.addEventListener('click', (event) => {
		if (event.target === result || (event.target instanceof Element && event.target.closest('a'))) result.close();
	});
	result.addEventListener('close', () => opener.focus());
	document.head.append(make('link', { rel: 'stylesheet', href: styles }));
	document.body.append(result);
	void search();
	return result;
}
