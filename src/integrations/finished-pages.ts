import type { AstroIntegration, AstroPrerenderer } from 'astro';

type PrerenderResult = Exclude<Awaited<ReturnType<AstroPrerenderer['render']>>, Response>;

export interface FinishedSite {
	/** The folder of the site. */
	dir: URL;
	/** The path under which it will stand, with a slash at both ends. */
	base: string;
}

/** Something that is done with each page when it is rendered, before it is written. */
export interface PageStep {
	/**
	 * @param html the page as Astro, or the step before, has made it
	 * @returns the page as it goes on
	 */
	page(html: string): string;
	/** When the pages are in the site's folder. */
	end(site: FinishedSite): Promise<void>;
}

/** Hands each page on from step to step while the site is made, so that it is written once and never read again. */
export function finishedPages(...steps: PageStep[]): AstroIntegration {
	let base = '/';

	async function finished(rendered: Response | PrerenderResult): Promise<Response | PrerenderResult> {
		const response = rendered instanceof Response ? rendered : rendered.response;
		if (!response.headers.get('content-type')?.startsWith('text/html')) return rendered;
		const html = steps.reduce((page, step) => step.page(page), await response.text());
		const page = new Response(html, response);
		return rendered instanceof Response ? page : { ...rendered, response: page };
	}

	return {
		name: 'outspoken:finished-pages',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base;
			},
			'astro:build:start': ({ setPrerenderer }) => {
				setPrerenderer((prerenderer) => ({
					...prerenderer,
					render: async (request, options) => finished(await prerenderer.render(request, options)),
				}));
			},
			'astro:build:done': async ({ dir }) => {
				for (const step of steps) await step.end({ dir, base });
			},
		},
	};
}
