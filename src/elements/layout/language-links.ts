import { PortalElement } from '../element.ts';
import { setPreference } from '../../lib/progress/changes.ts';
import { progress } from '../progress/progress.ts';

/** Remembers the language that the reader chooses, for the next visit to `/`. */
export class LanguageLinks extends PortalElement {
	protected override start(): void {
		this.on(this, 'click', (event) => {
			const link = event.target instanceof Element ? event.target.closest('a') : null;
			if (link) void progress.update((state, at) => setPreference(state, 'language', link.hreflang, at));
		});
	}
}
