import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { inPath } from './in-path.ts';

/** Chromium without a window: tests need no more, and take half the time in it. */
const shell = 'chromium-headless-shell';
const names = [shell, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const usualPlaces = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Flags for a browser that runs tests; as root its sandbox cannot start. */
export const chromiumFlags = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/**
 * Flag for a browser that finds no host but this machine, so that nothing leaves it.
 *
 * @param host name by which this machine is to be found as well
 */
export function onlyThisMachine(host?: string): string {
	return `--host-resolver-rules=${host === undefined ? '' : `MAP ${host} 127.0.0.1, `}MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1`;
}

/**
 * Path of a Chromium: named by the variable CHROMIUM_PATH, the system's, or Playwright's own; where there is none,
 * one is installed, and so is Debian's small one where the system lets us.
 *
 * @throws Error that says in one sentence what to do when none can be had
 */
export function findChromium(): string {
	const named = process.env['CHROMIUM_PATH'];
	if (named !== undefined && named !== '') {
		if (existsSync(named)) return named;
		throw new Error(
			`CHROMIUM_PATH names \`${named}\`, where there is no file: correct it, or unset it to let the tests look for a browser.`,
		);
	}
	if (process.getuid?.() === 0 && inPath('apt-get') && inPath(shell) === undefined) installShell();
	const found = installed();
	if (found !== undefined) return found;
	console.log('No Chromium found; installing one.');
	run(process.execPath, [join(import.meta.dirname, '../../node_modules/@playwright/test/cli.js'), 'install', 'chromium']);
	const fresh = installed();
	if (fresh !== undefined) return fresh;
	throw new Error('The browser tests need Chromium: install Chromium or Chrome, or name its program in the variable CHROMIUM_PATH.');
}

function installShell(): void {
	console.log(`Installing ${shell}, in which tests are quicker.`);
	// Without a network, or with another Linux's packages, there may be another browser: nothing is said of a failure here.
	const brief = ['-qq', '-o', 'Acquire::http::Timeout=15', '-o', 'Acquire::Retries=0'];
	for (const words of [['update'], ['install', '-y', shell]]) run('apt-get', [...brief, ...words], 'ignore');
}

function installed(): string | undefined {
	const candidates = [...names.flatMap((name) => inPath(name) ?? []), ...usualPlaces, chromium.executablePath()];
	return candidates.find((path) => existsSync(path) && starts(path));
}

function starts(path: string): boolean {
	try {
		execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 });
		return true;
	} catch {
		// Chrome on Windows opens a window for `--version`; that it is there is enough.
		return process.platform === 'win32';
	}
}

function run(command: string, args: string[], stdio: 'inherit' | 'ignore' = 'inherit'): void {
	spawnSync(command, args, { stdio, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}
