import { PortalElement } from '../element.ts';

const key = 'starlight-theme';

/** Switches between light and dark, and remembers it under the key that Starlight uses. */
export class ThemeToggle extends PortalElement {
	protected override start(): void {
		const button = this.find('button');
		const root = document.documentElement;
		const name = () => {
			button.title = this.label(root.dataset['theme'] === 'dark' ? 'theme.toLight' : 'theme.toDark');
			button.setAttribute('aria-label', button.title);
		};
		this.on(button, 'click', () => {
			root.dataset['theme'] = root.dataset['theme'] === 'dark' ? 'light' : 'dark';
			name();
			try {
				localStorage.setItem(key, root.dataset['theme']);
			} catch {
				// Without storage the choice holds for this page.
			}
		});
		name();
		button.hidden = false;
	}
}
