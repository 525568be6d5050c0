import { PortalElement } from '../element.ts';
import { downloadProgress } from './download.ts';
import { progress } from './progress.ts';

/** The button that takes all data along as a file. */
export class ExportData extends PortalElement {
	protected override start(): void {
		const button = this.find('button');
		this.on(button, 'click', () => {
			const done = this.label('me.export.done', { name: downloadProgress() });
			this.say(progress.status() === 'newer' ? `${done} ${this.label('me.export.newer')}` : done);
		});
		button.hidden = false;
	}
}
