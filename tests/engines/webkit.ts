import { spawn, type ChildProcess } from 'node:child_process';
import getPort from 'get-port';
import { Builder, Key, type WebDriver, type WebElement } from 'selenium-webdriver';
import { candidates, findLikely } from './candidates.ts';
import { until, type Reader, type Role } from './reader.ts';

export interface WebKitPrograms {
	driver: string;
	browser: string;
	/** A screen, where there is none. */
	screen: string | undefined;
}

/** What the engine calls a role by another name. */
const ownName: Partial<Record<Role, string>> = { combobox: 'button' };
const keys = { Escape: Key.ESCAPE, Enter: Key.ENTER, ArrowDown: Key.ARROW_DOWN };

/** Starts WebKitGTK by WebDriver, on a screen of its own. */
export async function startWebKit({ driver: program, browser, screen }: WebKitPrograms, origin: string) {
	const processes: ChildProcess[] = [];
	const stopProcesses = () => processes.forEach((each) => each.kill());
	process.once('exit', stopProcesses);
	try {
		const env = { ...process.env, ...(screen !== undefined && { DISPLAY: await startScreen(screen, processes) }) };
		const port = await getPort({ host: '127.0.0.1' });
		processes.push(spawn(program, [`--port=${port}`], { env, stdio: 'ignore' }));
		const address = `http://127.0.0.1:${port}`;
		await until('WebKitWebDriver', async () => (await fetch(`${address}/status`)).ok);
		const driver = await new Builder()
			.usingServer(address)
			.withCapabilities({ browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } })
			.build();
		const capabilities = await driver.getCapabilities();
		return {
			name: `WebKitGTK ${capabilities.getBrowserVersion() ?? ''}`.trim(),
			reader: readerIn(driver, origin),
			stop: async () => {
				await driver.quit();
				stopProcesses();
			},
		};
	} catch (error) {
		stopProcesses();
		throw error;
	}
}

/** Starts an X server and says which display it has taken. */
function startScreen(program: string, processes: ChildProcess[]): Promise<string> {
	const server = spawn(program, ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
		stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
	});
	processes.push(server);
	return new Promise((resolve, reject) => {
		server.stdio[3]?.once('data', (number: Buffer) => resolve(`:${number.toString().trim()}`));
		server.once('exit', () => reject(new Error('Xvfb does not start.')));
	});
}

function readerIn(driver: WebDriver, origin: string): Reader {
	const likely = (role: Role | 'status', words: string) => driver.executeScript<WebElement[]>(findLikely, candidates[role], words);

	async function found(role: Role, ...names: string[]): Promise<WebElement> {
		let element: WebElement | undefined;
		await until(`${role} “${names.join('” or “')}”`, async () => {
			const likelyOnes = await Promise.all(names.map((name) => likely(role, name)));
			for (const candidate of likelyOnes.flat()) {
				const [isRole, isName] = [await candidate.getAriaRole(), await candidate.getAccessibleName()];
				if (isRole !== (ownName[role] ?? role) || !names.includes(isName) || !(await candidate.isDisplayed())) continue;
				element = candidate;
				return true;
			}
			return false;
		});
		return element!;
	}

	return {
		open: (path) => driver.get(origin + path),
		meets: async (role, ...names) => void (await found(role, ...names)),
		// Scrolled to the edge of the window, a thing may lie below the header that stays there.
		press: async (role, name) => {
			const element = await found(role, name);
			await driver.executeScript('arguments[0].scrollIntoView({ block: "center" })', element);
			await element.click();
		},
		write: async (role, name, text) => (await found(role, name)).sendKeys(text),
		key: (key) => driver.actions().sendKeys(keys[key]).perform(),
		isAt: async (role, name) => {
			await found(role, name);
			await until(`the focus on ${role} “${name}”`, async () => {
				const focused = await driver.switchTo().activeElement();
				return (await focused.getAriaRole()) === role && (await focused.getAccessibleName()) === name;
			});
		},
		hears: (words) =>
			until(`“${words}” in a live region`, async () => {
				for (const region of await likely('status', words)) if ((await region.getAriaRole()) === 'status') return true;
				return false;
			}),
		problems: async () => [],
	};
}
