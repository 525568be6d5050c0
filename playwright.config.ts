import { defineConfig } from '@playwright/test';
import getPort from 'get-port';
import { chromiumFlags, findChromium, onlyThisMachine } from './scripts/lib/chromium.ts';
import { originOf, portOf, portVariable, siteNames } from './tests/support/sites.ts';

// Servers and tests are processes of their own and read this file's choice; a port that an earlier run left taken is not chosen.
for (const name of siteNames) process.env[portVariable(name)] ??= String(await getPort({ host: '127.0.0.1' }));

export default defineConfig({
	outputDir: './.outspoken/browser',
	fullyParallel: true,
	forbidOnly: true,
	workers: 2,
	// A limit for a test that hangs, not for a machine that is slow.
	timeout: 120_000,
	expect: { timeout: 20_000 },
	reporter: [['line'], ['json', { outputFile: './.outspoken/results/playwright.json' }]],
	use: {
		launchOptions: { executablePath: findChromium(), args: [...chromiumFlags, onlyThisMachine()] },
		locale: 'en-GB',
		screenshot: 'only-on-failure',
	},
	projects: [
		// What readers do, on the company of the tests.
		{ name: 'site', testDir: './tests/e2e', use: { baseURL: originOf('root') } },
		// What holds for each page of any company, on the content of this repository.
		{ name: 'shipped', testDir: './tests/shipped', use: { baseURL: originOf('shipped') } },
		// What takes too long each time; `npm run test:hard` asks for it.
		...(process.env['OUTSPOKEN_HARD'] === '1'
			? [{ name: 'hard', testDir: './tests/hard/chromium', use: { baseURL: originOf('root') } }]
			: []),
	],
	webServer: siteNames.map((name) => ({ command: `node tests/support/serve.ts ${name}`, port: portOf(name), reuseExistingServer: false })),
});
