import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { authorChecks } from './src/integrations/author-checks/index.ts';
import { contentLinks } from './src/integrations/content-links.ts';
import { editorPage } from './src/integrations/editor-page.ts';
import { foreignWords } from './src/integrations/foreign-words.ts';
import { hostLayout } from './src/integrations/host-layout.ts';
import { lessonPackage } from './src/integrations/lesson-package.ts';
import { leanCounting } from './src/integrations/lean-counting.mjs';
import { offlineFiles } from './src/integrations/offline-files.ts';
import { pageTexts } from './src/integrations/page-texts.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { readPortal } from './src/integrations/portal.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { securityPolicy } from './src/integrations/security-policy.ts';
import { publishedPictures } from './src/integrations/pictures.ts';
import { sitemapEntrance } from './src/integrations/sitemap-entrance.ts';
import { starlightParts } from './src/integrations/starlight-parts.ts';
import { styleLayers } from './src/integrations/style-layers.ts';
import { thirdParty } from './src/integrations/third-party.ts';
import { wholeBuild } from './src/integrations/whole-build.ts';
import { yamlModules } from './src/integrations/yaml-modules.ts';

const portal = readPortal(import.meta.dirname);
const whole = wholeBuild();
/** The oldest browsers that are served. */
const browsers = ['chrome123', 'firefox128', 'safari17.5'];

/**
 * What the script of every page needs is one file, what it needs once it is painted a second, and what a quiz needs beside
 * them a third; cut by who else uses a part of them, they would be twelve. A line that the next script of every page needs comes along, as it weighs more by itself.
 */
const groups = [
	{ name: 'frame', test: /\/overrides\/PageFrame\.astro\?|\/lib\/paths\/latest\.ts$/, priority: 2 },
	{ name: 'quiz', test: /\/quiz\/Quiz\.astro\?/, priority: 1 },
	{ name: 'late', test: /\/layout\/late-elements\.ts$|\/lib\/progress\/saved\.ts$/ },
];

/** Starlight's parts that this site draws itself. */
const drawn = [
	'ContentPanel',
	'DraftContentNotice',
	'FallbackContentNotice',
	'Footer',
	'Head',
	'Header',
	'MarkdownContent',
	'PageFrame',
	'PageTitle',
	'Sidebar',
	'SkipLink',
	'ThemeProvider',
	'TwoColumnContent',
];
/** Those that it has no use for. */
const unused = ['Banner', 'Hero', 'PageSidebar'];
const override = (name, file = name) => [name, `./src/components/overrides/${file}.astro`];

export default defineConfig({
	site: portal.site.url,
	base: portal.site.base,
	trailingSlash: 'always',
	compressHTML: true,
	prefetch: false,
	// Code in a text stays plain: its colours would be styles within the page.
	markdown: { syntaxHighlight: false },
	integrations: [
		whole.begin,
		authorChecks(),
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
			routeMiddleware: './src/queries/layout/route-data.ts',
			disable404Route: true,
			credits: false,
			favicon: '/favicon.svg',
			markdown: { headingLinks: false },
			customCss: ['./src/styles/layers.css', './src/styles/tokens.css', './src/styles/base.css', './src/styles/components.css'],
			components: Object.fromEntries([...drawn.map((name) => override(name)), ...unused.map((name) => override(name, 'Empty'))]),
		}),
		sitemapEntrance(portal),
		starlightParts(),
		plainImports(),
		styleLayers(),
		pageTexts(),
		contentLinks(),
		foreignWords(),
		publishedPictures(),
		editorPage(),
		thirdParty(),
		lessonPackage(portal),
		securityPolicy(portal),
		offlineFiles(portal),
		searchIndex(),
		hostLayout(),
		whole.end,
	],
	vite: {
		// Bundled for the pages too: Node could not resolve what the aliases lead to.
		resolve: { alias: leanCounting, noExternal: ['twitter-text'] },
		environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } } },
		build: {
			target: browsers,
			rolldownOptions: {
				// Astro marks content modules with a directive of its own, which the bundler remarks on once a page.
				onLog: (level, log, report) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && report(level, log),
			},
		},
	},
});
