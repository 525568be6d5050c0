import { PortalElement } from '../element.ts';

const key = 'starlight-theme';

/**
 * Switches between light and dark, and remembers it under the key that Starlight uses. A choice that is the system’s as well
 * is not kept: the page then follows the system again, as it does for whoever never chose.
 */
export class ThemeToggle extends PortalElement {
	protected override start(): void {
		const button = this.find('button');
		const root = document.documentElement;
		const name = () => {
			button.title = this.label(root.dataset['theme'] === 'dark' ? 'theme.toLight' : 'theme.toDark');
			button.setAttribute('aria-label', button.title);
		};
		const system = matchMedia('(prefers-color-scheme: dark)');
		const systems = () => (system.matches ? 'dark' : 'light');
		let chosen = root.dataset['theme'] !== systems();
		this.on(button, 'click', () => {
			root.dataset['theme'] = root.dataset['theme'] === 'dark' ? 'light' : 'dark';
			chosen = root.dataset['theme'] !== systems();
			name();
			try {
				if (chosen) localStorage.setItem(key, root.dataset['theme']);
				else localStorage.removeItem(key);
			} catch {
				// Without storage the choice holds for this page.
			}
		});
		this.on(system, 'change', () => {
			if (chosen) return;
			root.dataset['theme'] = systems();
			name();
		});
		name();
		button.hidden = false;
	}
}
