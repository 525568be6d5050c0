import { PortalElement } from '../element.ts';

/** Opens the browser’s print dialog for the page. */
export class PrintPage extends PortalElement {
	protected override start(): void {
		const button = this.find('button');
		this.on(button, 'click', () => print());
		button.hidden = false;
	}
}
