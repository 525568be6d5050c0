import { PortalElement } from '../element.ts';
import { own } from '../../lib/progress/dictionary.ts';
import { preferredLanguage } from '../../lib/text/preferred-language.ts';
import { progress } from '../progress/progress.ts';

/** At `/`: goes to the language chosen before, or to the one the browser asks for. */
export class LanguageEntrance extends PortalElement {
	protected override start(): void {
		const links = this.findAll('a');
		const chosen = own(progress.read().preferences, 'language')?.value;
		const wanted = [...(chosen === undefined ? [] : [chosen]), ...navigator.languages];
		const language = preferredLanguage(
			links.map(({ hreflang }) => hreflang),
			wanted,
			this.dataset['default'] ?? '',
		);
		const target = links.find(({ hreflang }) => hreflang === language);
		if (target) location.replace(target.href + location.search);
	}
}
