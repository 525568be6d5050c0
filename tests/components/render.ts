import { experimental_AstroContainer as AstroContainer, type ContainerRenderOptions } from 'astro/container';
import { JSDOM } from 'jsdom';
import type { NetworkView } from '../../src/queries/networks/networks.ts';
import { wordsIn } from '../../src/queries/layout/words.ts';

/** The words that components get from their page. */
export const words = wordsIn('en');

type Component = Parameters<AstroContainer['renderToString']>[0];

export interface Rendered {
	html: string;
	body: HTMLElement;
	/** The one element that a selector finds, or an error. */
	the: (selector: string) => HTMLElement;
	all: (selector: string) => HTMLElement[];
}

/** The script of a component, which Vite serves from its file; what a text smuggles in has no such address. */
const ownScript = /<script type="module" src="[^"<>]*\?astro&(?:amp;)?type=script[^"<>]*"><\/script>/g;

/** Renders a component by itself, as a page without JavaScript shows it. */
export async function render(component: unknown, options: ContainerRenderOptions): Promise<Rendered> {
	const container = await AstroContainer.create();
	const html = (await container.renderToString(component as Component, options)).replaceAll(ownScript, '');
	const { body } = new JSDOM(html).window.document;
	const all = (selector: string) => [...body.querySelectorAll<HTMLElement>(selector)];
	return {
		html,
		body,
		all,
		the: (selector) => {
			const found = all(selector);
			if (found.length !== 1) throw new Error(`${found.length} elements fit \`${selector}\`, where one should, in ${html}`);
			return found[0]!;
		},
	};
}

/** The words of an element as they are read, without the white space of its markup. */
export function read(element: Element): string {
	return (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

/** Text that does harm or shows wrongly wherever it is not escaped. */
export const hostile = `<script>alert(1)</script> "quoted" & 'so' <b>on</b>`;

export const network: NetworkView = {
	id: 'town-square',
	name: { en: 'Town Square', ru: 'Городская площадь' },
	monogram: 'T',
	colour: '#336699',
	post: {
		limit: 300,
		counting: 'utf16',
		standing: 'official',
		source: { title: 'Length', publisher: 'Town Square' },
		checked: '2026-11-24',
	},
	reviewBy: '2027-05-24',
};
