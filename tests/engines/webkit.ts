import { spawn, type ChildProcess } from 'node:child_process';
import getPort from 'get-port';
import { Builder, By, Key, type WebDriver, type WebElement } from 'selenium-webdriver';
import { until, type Reader, type Role } from './reader.ts';

export interface WebKitPrograms {
	driver: string;
	browser: string;
	/** A screen, where there is none. */
	screen: string | undefined;
}

/** What may have a role; which of them has it under a name the engine says. */
const candidates: Record<Role, string> = {
	button: 'button, [role=button], label.button',
	checkbox: '[type=checkbox]',
	combobox: 'select, [role=combobox]',
	heading: 'h1, h2, h3, h4',
	link: 'a[href]',
	radio: '[type=radio]',
	searchbox: '[type=search]',
	table: 'table',
	textbox: 'textarea, input:not([type]), [type=text], [type=email]',
};
/** What the engine calls a role by another name. */
const ownName: Partial<Record<Role, string>> = { combobox: 'button' };
const keys = { Escape: Key.ESCAPE, Enter: Key.ENTER, ArrowDown: Key.ARROW_DOWN };

/** Starts WebKitGTK by WebDriver, on a screen of its own. */
export async function startWebKit({ driver: program, browser, screen }: WebKitPrograms, origin: string) {
	const processes: ChildProcess[] = [];
	const stopProcesses = () => processes.forEach((each) => each.kill());
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
	async function found(role: Role, name: string): Promise<WebElement> {
		let element: WebElement | undefined;
		await until(`${role} “${name}”`, async () => {
			for (const candidate of await likely(driver, candidates[role], name)) {
				const [isRole, isName] = [await candidate.getAriaRole(), await candidate.getAccessibleName()];
				if (isRole !== (ownName[role] ?? role) || isName !== name || !(await candidate.isDisplayed())) continue;
				element = candidate;
				return true;
			}
			return false;
		});
		return element!;
	}

	return {
		open: (path) => driver.get(origin + path),
		meets: async (role, name) => void (await found(role, name)),
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
				for (const region of await likely(driver, '[role=status], output', words))
					if ((await region.getAriaRole()) === 'status') return true;
				return false;
			}),
		problems: async () => [],
	};
}

/** Elements that may be meant: each question to the driver is a request, and a page has hundreds of links. */
async function likely(driver: WebDriver, selector: string, words: string): Promise<WebElement[]> {
	const elements = await driver.findElements(By.css(selector));
	const script = `const [words, ...elements] = arguments;
		const text = (element) => [element.textContent, element.getAttribute('aria-label') ?? '', element.title, ...[...(element.labels ?? [])].map((label) => label.textContent), element.caption?.textContent ?? ''].join(' ').replaceAll(/\\s+/g, ' ');
		return elements.map((element) => text(element).includes(words));`;
	const isLikely = await driver.executeScript<boolean[]>(script, words, ...elements);
	return elements.filter((_element, index) => isLikely[index]);
}
