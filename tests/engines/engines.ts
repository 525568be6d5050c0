import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { chromiumFlags, findChromium } from '../../scripts/lib/chromium.ts';
import { inPath } from '../../scripts/lib/in-path.ts';
import { startPuppeteer } from './puppeteer.ts';
import type { Reader } from './reader.ts';
import { startWebKit } from './webkit.ts';

/** A browser that has started. */
export interface Running {
	/** Its name and version. */
	name: string;
	reader: Reader;
	stop: () => Promise<void>;
}

/** A browser engine, which a machine may lack. */
export interface Engine {
	name: string;
	/** Packages of Debian that bring it. */
	packages: readonly string[];
	/** Where it is, as what starts it on a site; nothing where the machine lacks it. */
	find: () => ((origin: string) => Promise<Running>) | undefined;
}

export const engines: readonly Engine[] = [
	{
		name: 'Chromium',
		packages: ['chromium-headless-shell'],
		find: () => {
			const program = chromiumProgram();
			return program === undefined ? undefined : (origin) => startPuppeteer({ browser: 'chrome', program, args: chromiumFlags }, origin);
		},
	},
	{
		name: 'WebKitGTK',
		packages: ['webkit2gtk-driver', 'xvfb'],
		find: () => {
			const driver = inPath('WebKitWebDriver');
			const [browser] = globSync('/usr/lib/*/webkit{2gtk-4.1,gtk-6.0}/MiniBrowser');
			const screen = process.env['DISPLAY'] ? undefined : inPath('Xvfb');
			if (driver === undefined || browser === undefined || (screen === undefined && !process.env['DISPLAY'])) return undefined;
			return (origin) => startWebKit({ driver, browser, screen }, origin);
		},
	},
	{
		name: 'Firefox ESR',
		packages: ['firefox-esr'],
		find: () => {
			const program = inPath('firefox-esr') ?? inPath('firefox');
			return program === undefined ? undefined : (origin) => startPuppeteer({ browser: 'firefox', program }, origin);
		},
	},
];

/** Finds an engine; where the machine lacks it and lets us, its packages are installed first, within so many milliseconds. */
export function findOrInstall({ name, packages, find }: Engine, limit: number): ReturnType<Engine['find']> {
	const found = find();
	if (found !== undefined) return found;
	const root = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
	if (inPath('apt-get') === undefined || (root.length > 0 && inPath('sudo') === undefined)) return undefined;
	console.log(`${name} is not here; installing ${packages.join(' and ')}.`);
	const brief = ['apt-get', '-qq', '-o', 'Acquire::http::Timeout=15', '-o', 'Acquire::Retries=0'];
	const end = performance.now() + limit;
	for (const words of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
		const [program = '', ...args] = [...root, ...brief, ...words];
		const timeout = Math.max(1, Math.round(end - performance.now()));
		spawnSync(program, args, { stdio: 'ignore', timeout, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
	}
	return find();
}

function chromiumProgram(): string | undefined {
	try {
		return findChromium();
	} catch (error) {
		console.log(error instanceof Error ? error.message : String(error));
		return undefined;
	}
}
