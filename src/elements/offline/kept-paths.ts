import { cacheNames, type KeptPath } from '../../lib/offline/kept-path.ts';
import { PortalElement } from '../element.ts';

/** Lists the paths that this browser keeps for use without a network, and the pages that are kept with them. */
export class KeptPaths extends PortalElement {
	protected override async start(): Promise<void> {
		this.on('[data-again]', 'click', () => location.reload());
		this.find('[data-again]').hidden = false;
		const paths = 'caches' in globalThis ? await this.#paths() : [];
		if (paths.length === 0 || this.signal.aborted) return;
		const pages = new Map([...paths, ...paths.flatMap(({ also = [] }) => also)].map(({ href, title }) => [href, title]));
		this.find('ul').replaceChildren(
			...[...pages].map(([href, title]) => {
				const link = document.createElement('a');
				link.href = href;
				const { base = '/' } = this.dataset;
				const [language = ''] = href.slice(base.length).split('/');
				const isForeign = language !== document.documentElement.lang;
				link.textContent = isForeign ? `${title} (${new Intl.DisplayNames(language, { type: 'language' }).of(language)})` : title;
				if (isForeign) link.lang = language;
				const item = document.createElement('li');
				item.append(link);
				return item;
			}),
		);
		this.find('[data-kept]').hidden = false;
	}

	async #paths(): Promise<KeptPath[]> {
		const { lists } = cacheNames(this.dataset['base'] ?? '/');
		if (!(await caches.has(lists))) return [];
		const cache = await caches.open(lists);
		const responses = await Promise.all((await cache.keys()).map((request) => cache.match(request)));
		return Promise.all(responses.filter((each) => each !== undefined).map((each) => each.json() as Promise<KeptPath>));
	}
}
