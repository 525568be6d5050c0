import { setImmediate } from 'node:timers/promises';
import { defineConfig } from 'astro/config';
import { integrations } from './src/integrations/bundled.mjs';

const bundling = integrations(import.meta.dirname);
// Starlight is loaded meanwhile. Node pauses for nothing while it loads modules, so the bundler goes to work first.
await setImmediate();
const { default: starlight } = await import('@astrojs/starlight');
const {
	authorChecks,
	contentLinks,
	finishedPages,
	noToolbar,
	pageTexts,
	pagesInUse,
	readPortal,
	searchIndex,
	securityPolicy,
	sharePictures,
	siteScript,
	starlightStyles,
	wholeBuild,
	yamlModules,
} = await bundling;
const portal = readPortal(import.meta.dirname);
/** The oldest browsers that are served. */
const browsers = ['chrome123', 'firefox128', 'safari17.5'];
/** `npm test` has the pages of the docs read by starlight-links-validator too. */
const validatesLinks = process.env['OUTSPOKEN_VALIDATE_LINKS'] === '1';
const script = siteScript({ target: browsers });

/** Starlight's parts that this site draws itself. */
const overrides = [
	'Banner',
	'ContentPanel',
	'DraftContentNotice',
	'FallbackContentNotice',
	'Footer',
	'Head',
	'Header',
	'Hero',
	'MarkdownContent',
	'PageFrame',
	'PageSidebar',
	'PageTitle',
	'Sidebar',
	'SkipLink',
	'ThemeProvider',
	'TwoColumnContent',
];

export default defineConfig({
	site: portal.site.url,
	base: portal.site.base,
	trailingSlash: 'always',
	compressHTML: true,
	prefetch: false,
	// Code in a text stays plain: its colours would be styles within the page.
	markdown: { syntaxHighlight: false },
	// While one page is being written to disk, others are made: a sixth of the time of a small site was spent waiting.
	build: { concurrency: 8 },
	integrations: [
		authorChecks(),
		script,
		noToolbar(),
		yamlModules(),
		starlight({
			title: portal.site.title,
			defaultLocale: portal.defaultLanguage,
			locales: Object.fromEntries(portal.languages.map(({ code, label }) => [code, { label, lang: code }])),
			sidebar: [],
			tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 2 },
			pagination: false,
			expressiveCode: false,
			pagefind: false,
			disable404Route: true,
			credits: false,
			favicon: '/favicon.svg',
			markdown: { headingLinks: false },
			customCss: ['./src/styles/tokens.css', './src/styles/base.css', './src/styles/pieces.css'],
			plugins: await linkValidator(),
			components: Object.fromEntries(overrides.map((name) => [name, `./src/components/overrides/${name}.astro`])),
		}),
		starlightStyles(),
		pagesInUse(),
		pageTexts({ keepFields: validatesLinks }),
		contentLinks(),
		sharePictures(),
		finishedPages(script, securityPolicy()),
		searchIndex(),
		wholeBuild(),
	],
	vite: {
		// Loaded as they are; bundling them would lengthen every build.
		ssr: { external: ['twitter-text'] },
		build: {
			cssTarget: browsers,
			rolldownOptions: {
				// Astro marks content modules with a directive of its own, which the bundler remarks on once a page.
				onLog: (level, log, report) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && report(level, log),
			},
		},
	},
});

/**
 * A usual build goes without it: the author checks know all links by then, and loading the package takes as long as
 * rendering a hundred pages. It does not know routes outside the docs.
 */
async function linkValidator() {
	if (!validatesLinks) return [];
	const { default: starlightLinksValidator } = await import('starlight-links-validator');
	return [
		starlightLinksValidator({
			exclude: [
				'/*/',
				'/*/{training,guidelines,answers,networks,check,me,review,plan}/',
				'/*/guidelines/{handbook,can-i-post}/',
				'/*/training/*/',
				'/*/{share,start,hr}/**',
			],
		}),
	];
}
