/** Opens the browser’s print dialog for the page. */
export class PrintPage extends HTMLElement {
	connectedCallback(): void {
		const button = this.querySelector('button');
		if (!button) return;
		button.hidden = false;
		button.addEventListener('click', () => print());
	}
}
