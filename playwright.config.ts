import { defineConfig } from '@playwright/test';
import { chromiumFlags, findChromium } from './scripts/lib/chromium.ts';
import { basePort, rootPort } from './tests/e2e/sites.ts';

export default defineConfig({
	testDir: './tests/e2e',
	outputDir: './.outspoken/browser',
	fullyParallel: true,
	forbidOnly: true,
	workers: 2,
	reporter: [['line'], ['json', { outputFile: './.outspoken/results/playwright.json' }]],
	use: {
		baseURL: `http://localhost:${rootPort}`,
		launchOptions: { executablePath: findChromium(), args: chromiumFlags },
		locale: 'en-GB',
		screenshot: 'only-on-failure',
	},
	webServer: [
		{ command: 'node tests/e2e/serve.ts root', port: rootPort, reuseExistingServer: false },
		{ command: 'node tests/e2e/serve.ts base', port: basePort, reuseExistingServer: false },
	],
});
