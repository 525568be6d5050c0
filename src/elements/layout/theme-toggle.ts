const key = 'starlight-theme';

/** Switches between light and dark, and remembers it under the key that Starlight uses. */
export class ThemeToggle extends HTMLElement {
	connectedCallback(): void {
		const button = this.querySelector('button');
		if (!button) return;
		const root = document.documentElement;
		const label = () => {
			const text = root.dataset['theme'] === 'dark' ? button.dataset['toLight'] : button.dataset['toDark'];
			button.setAttribute('aria-label', text ?? '');
			button.title = text ?? '';
		};
		button.addEventListener('click', () => {
			root.dataset['theme'] = root.dataset['theme'] === 'dark' ? 'light' : 'dark';
			label();
			try {
				localStorage.setItem(key, root.dataset['theme']);
			} catch {
				// Without storage the choice holds for this page.
			}
		});
		label();
		button.hidden = false;
	}
}
