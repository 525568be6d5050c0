import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page, Route } from '@playwright/test';
import { unzipSync } from 'fflate';
import { product } from '../../scripts/lib/assemble-site.ts';
import { serveSite } from '../../scripts/lib/serve-site.ts';
import { packageFormats, scormFormats, type ScormFormat } from '../../src/lib/lms/dialect.ts';
import { brokenRules, type ScormCall } from '../support/scorm-rules.ts';
import { RecordStore } from '../support/record-store.ts';
import { basePath, originOf, packagePath, recordStoreAddress, sites } from '../support/sites.ts';
import { expect, fileTest, quizOn, sidewaysScroll, test } from './helpers.ts';
import { readQuiz, rightAnswer, word, wrongAnswer, type Question } from './words.ts';

const lesson = 'why-we-speak/what-an-advocate-is';
const questions = readQuiz(lesson);
const [first, second] = questions as [Question, Question];

/** A learning system in a page: it keeps what is committed, and writes down every call of the visit and its answer. */
const learningSystem = `<!doctype html>
<html lang="en"><head><title>Learning system</title><link rel="icon" href="data:,">
<style>body { margin: 0 } iframe { border: 0; inline-size: 100%; block-size: 100vh; display: block }</style>
<script src="scorm-again.min.js"></script></head><body><script>
const asked = new URLSearchParams(location.search);
const format = asked.get('format');
const page = asked.get('page');
const settings = { autocommit: false, logLevel: 5 };
const api = format === 'scorm12' ? new Scorm12API(settings) : new Scorm2004API(settings);
const kept = localStorage.getItem(page);
if (kept) api.loadFromJSON(JSON.parse(kept), 'cmi');
window.record = () => api.renderCMIToJSONObject().cmi;
window.calls = [];
window.refuses = false;
window[format === 'scorm12' ? 'API' : 'API_1484_11'] = new Proxy(api, {
	get: (target, name) => (...values) => {
		const method = String(name).replace(/^LMS/, '');
		const answer = window.refuses && ['SetValue', 'Commit'].includes(method) ? 'false' : String(target[name](...values));
		window.calls.push({ method, values, answer });
		localStorage.setItem('calls', JSON.stringify(window.calls));
		if (method === 'Commit' && answer === 'true') localStorage.setItem(page, JSON.stringify(window.record()));
		return answer;
	},
});
const frame = document.createElement('iframe');
frame.src = format + '/' + page;
document.body.append(frame);
</script></body></html>`;

let folder: string;
let server: Server;
let address: string;

test.beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'learning-system-'));
	for (const format of packageFormats) {
		for (const [name, content] of Object.entries(unzipSync(readFileSync(packagePath(format))))) {
			mkdirSync(dirname(join(folder, format, name)), { recursive: true });
			writeFileSync(join(folder, format, name), content);
		}
	}
	copyFileSync(join(product, 'node_modules/scorm-again/dist/scorm-again.min.js'), join(folder, 'scorm-again.min.js'));
	writeFileSync(join(folder, 'index.html'), learningSystem);
	({ server, address } = await serveSite({ folder, base: '/', port: 4900 }));
});
test.afterAll(() => {
	server.close();
	rmSync(folder, { recursive: true });
});

/** Opens a lesson or guideline as a learning system does, in a frame. */
async function launch(page: Page, format: ScormFormat, unit: string) {
	await page.goto(`${address}?format=${format}&page=${unit.replace('/', '_')}.html`);
	const frame = page.frameLocator('iframe');
	return {
		frame,
		...quizOn(frame),
		status: frame.locator('learning-unit [role=status]'),
		leave: frame.locator('learning-unit [data-finish]'),
		again: frame.locator('learning-unit [data-again]'),
	};
}

interface LearningSystemWindow extends Window {
	calls: ScormCall[];
	record: () => Record<string, unknown>;
	refuses: boolean;
}

const callsOf = (page: Page) => page.evaluate(() => (window as unknown as LearningSystemWindow).calls);
const recordOf = (page: Page) => page.evaluate(() => (window as unknown as LearningSystemWindow).record());
/** The calls of the visit that has just ended. */
const visitOf = (page: Page) => page.evaluate(() => JSON.parse(localStorage.getItem('calls') ?? '[]') as ScormCall[]);
const setTo = (calls: readonly ScormCall[], element: string) =>
	calls.filter(({ method, values }) => method === 'SetValue' && values[0] === element).map(({ values }) => values[1]);

/** Whatever a portal keeps in the browser. */
const keptHere = (page: Page) => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('outspoken')));

const statuses = {
	scorm12: { of: 'cmi.core.lesson_status', passed: 'passed', done: 'completed' },
	scorm2004: { of: 'cmi.completion_status', passed: 'completed', done: 'completed' },
};
/** Leaves the page as a reader does who closes the window of the learning system. */
const leave = (page: Page) => page.goto(`${address}scorm-again.min.js`);

for (const format of scormFormats) {
	test(`${format}: a lesson is read, left, resumed and passed, and the learning system knows it at that moment`, async ({ page }) => {
		const before = await launch(page, format, lesson);
		await expect(before.leave).toBeVisible();
		await before.answer(first, wrongAnswer(first));
		await leave(page);
		const earlier = await visitOf(page);
		expect(brokenRules(format, earlier)).toEqual([]);
		expect(setTo(earlier, statuses[format].of)).toEqual(['incomplete']);

		const visit = await launch(page, format, lesson);
		await expect(visit.question(second)).toBeVisible();
		for (const question of questions.slice(1)) {
			await visit.answer(question, rightAnswer(question));
			if (question !== questions.at(-1)) await visit.goOn();
		}
		await expect(visit.status).toHaveText(word('en', 'lms.recorded'));
		const untilPassed = await callsOf(page);
		expect(setTo(untilPassed, statuses[format].of)).toEqual(['incomplete', statuses[format].passed]);
		expect(untilPassed.at(-1)).toMatchObject({ method: 'Commit', answer: 'true' });

		await visit.leave.click();
		await expect(visit.status).toHaveText(word('en', 'lms.closed'));
		await expect(visit.status).toBeFocused();
		await expect(visit.leave).toBeHidden();
		const calls = await callsOf(page);
		expect(brokenRules(format, calls)).toEqual([]);
		const share = (questions.length - 1) / questions.length;
		const { core, score, success_status, interactions } = (await recordOf(page)) as Record<string, Record<string, unknown>>;
		expect(Number(((core ?? { score })['score'] as Record<string, string>)['raw'])).toBeCloseTo(share * 100, 1);
		if (format === 'scorm2004') {
			expect(success_status).toBe('passed');
			expect(Number(score!['scaled'])).toBeCloseTo(share, 3);
		}
		const answers = Object.values(interactions!) as Record<string, string>[];
		expect(answers.map(({ id, result }) => [id, result])).toEqual(
			questions.map(({ id }) => [id, id !== first.id ? 'correct' : format === 'scorm12' ? 'wrong' : 'incorrect']),
		);
		expect(await keptHere(page)).toEqual([]);
	});

	test(`${format}: a guideline is done when it is acknowledged`, async ({ page }) => {
		const { frame, status } = await launch(page, format, 'guidelines/disclosure');
		await frame.locator('acknowledge-mark button:not([data-undo])').click();
		await expect(status).toHaveText(word('en', 'lms.recorded'));
		const calls = await callsOf(page);
		expect(setTo(calls, statuses[format].of)).toEqual(['incomplete', statuses[format].done]);
		expect(setTo(calls, 'cmi.success_status')).toEqual([]);
		expect(calls.at(-1)).toMatchObject({ method: 'Commit', answer: 'true' });
		await leave(page);
		expect(brokenRules(format, await visitOf(page))).toEqual([]);
	});

	test(`${format}: what the learning system refuses is kept, said and sent again`, async ({ page }) => {
		const visit = await launch(page, format, lesson);
		await page.evaluate(() => ((window as unknown as LearningSystemWindow).refuses = true));
		await visit.answer(first, rightAnswer(first));
		const prefix = format === 'scorm12' ? 'LMS' : '';
		await expect(visit.status).toContainText(word('en', 'lms.refused', { reason: '' }).split('(')[0]!);
		await expect(visit.status).toContainText(`${prefix}SetValue`);
		expect(Object.keys((await recordOf(page))['interactions'] as object)).toEqual([]);
		// Whatever else the page does would send it too; here the learning system comes back when the reader asks.
		await visit.again.evaluate((button) =>
			button.addEventListener('click', () => ((window.parent as unknown as LearningSystemWindow).refuses = false), { capture: true }),
		);
		await visit.again.click();
		await expect(visit.again).toBeHidden();
		await expect(visit.status).toHaveText('');
		const answers = Object.values((await recordOf(page))['interactions'] as object) as Record<string, string>[];
		expect(answers.map(({ id, result }) => [id, result])).toEqual([[first.id, 'correct']]);
	});

	test(`${format}: outside a learning system the page says that nothing is recorded, and can be read on a phone`, async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 700 });
		await page.goto(`${address}${format}/${lesson.replace('/', '_')}.html`);
		await expect(page.locator('learning-unit [role=status]')).toHaveText(word('en', 'lms.none'));
		await expect(page.locator('learning-unit [data-finish]')).toBeHidden();
		await quizOn(page).answer(first, rightAnswer(first));
		expect(await sidewaysScroll(page)).toBe(0);
	});
}

test('a connection that drops is said, and what was done meanwhile is sent when it is back', async ({ page, context }) => {
	const visit = await launch(page, 'scorm2004', lesson);
	// Only then is every script there.
	await expect(visit.check).toBeVisible();
	await expect(visit.leave).toBeVisible();
	await context.setOffline(true);
	await expect(visit.status).toHaveText(word('en', 'lms.offline'));
	// The page of the learning system takes it, but cannot pass it on.
	await visit.answer(first, rightAnswer(first));
	await expect(visit.status).toHaveText(word('en', 'lms.offline'));
	await context.setOffline(false);
	await expect(visit.status).toHaveText('');
	expect(Object.keys((await recordOf(page))['interactions'] as object)).toHaveLength(1);
});

test.describe('cmi5', () => {
	// The store has no document of ours at first, and keeps to itself what the learner prefers.
	test.use({ expected: /lms\.tilvia\.example|elsewhere\.example|Failed to load resource/ });

	const who = {
		actor: { objectType: 'Agent', account: { homePage: 'https://lms.tilvia.example', name: '1625378' } },
		registration: '760e3480-ba55-4991-94b0-01820dbd23a2',
		activityId: 'https://lms.tilvia.example/activities/7',
	};
	const launchData = {
		launchMode: 'Normal',
		moveOn: 'CompletedAndPassed',
		contextTemplate: { extensions: { 'https://w3id.org/xapi/cmi5/context/extensions/sessionid': 'session-1' } },
	};

	/** Lets a record store answer at the address that `portal.yaml` names. */
	async function recordStore(page: Page, store = new RecordStore(recordStoreAddress)): Promise<RecordStore> {
		await page.route(`${store.address}/**`, async (route: Route) => {
			const request = route.request();
			const cors = {
				'access-control-allow-origin': '*',
				'access-control-allow-headers': '*, authorization',
				'access-control-allow-methods': '*',
			};
			if (request.method() === 'OPTIONS') return route.fulfill({ status: 204, headers: cors });
			try {
				const { status, body } = store.answer({
					method: request.method(),
					url: request.url(),
					authorization: (await request.allHeaders())['authorization'],
					body: request.postData() === null ? undefined : (JSON.parse(request.postData()!) as unknown),
				});
				await route.fulfill({ status, headers: cors, ...(body !== undefined && { json: body }) });
			} catch {
				await route.abort();
			}
		});
		return store;
	}

	const parts = (page: Page) => ({
		...quizOn(page),
		status: page.locator('learning-unit [role=status]'),
		leave: page.locator('learning-unit [data-finish]'),
		again: page.locator('learning-unit [data-again]'),
	});
	const places = {
		'a package': () => `${address}cmi5/${lesson.replace('/', '_')}.html`,
		'a page of the site': () => `${originOf('base')}${basePath}en/lms/${lesson.replace('/', '_')}/`,
	};

	for (const [place, addressOf] of Object.entries(places)) {
		test(`${place} is left, resumed and passed, and the record store knows it at that moment`, async ({ page }) => {
			const store = await recordStore(page);
			store.prepare(launchData);
			const visit = parts(page);
			await page.goto(`${addressOf()}?${store.launchQuery(who)}`);
			await expect.poll(() => store.verbs()).toEqual(['initialized']);
			await visit.answer(first, wrongAnswer(first));
			await expect.poll(() => store.verbs()).toEqual(['initialized', 'answered']);
			await expect.poll(() => JSON.stringify(store.documents.get('outspoken'))).toContain(first.id);
			await visit.leave.click();
			await expect(visit.status).toHaveText(word('en', 'lms.closed'));
			expect(store.verbs()).toEqual(['initialized', 'answered', 'terminated']);

			store.statements.length = 0;
			store.prepare(launchData);
			await page.goto(`${addressOf()}?${store.launchQuery(who)}&again`);
			await expect(visit.question(second)).toBeVisible();
			for (const question of questions.slice(1)) {
				await visit.answer(question, rightAnswer(question));
				if (question !== questions.at(-1)) await visit.goOn();
			}
			await expect(visit.status).toHaveText(word('en', 'lms.recorded'));
			const answers = questions.slice(1).map(() => 'answered');
			expect(store.verbs()).toEqual(['initialized', ...answers, 'passed', 'completed']);
			await visit.leave.click();
			await expect(visit.status).toHaveText(word('en', 'lms.closed'));
			expect(store.verbs().at(-1)).toBe('terminated');
			expect(await keptHere(page)).toEqual([]);

			await page.reload();
			await expect(visit.status).toHaveText(word('en', 'lms.over'));
		});
	}

	test('what the record store does not take is said, kept and sent again', async ({ page }) => {
		const store = await recordStore(page);
		store.prepare(launchData);
		const visit = parts(page);
		await page.goto(`${places['a package']()}?${store.launchQuery(who)}`);
		await expect.poll(() => store.verbs()).toEqual(['initialized']);
		store.trouble.set('statements', 503);
		await visit.answer(first, rightAnswer(first));
		await expect(visit.status).toContainText('POST statements, 503');
		store.trouble.clear();
		await visit.again.click();
		await expect(visit.again).toBeHidden();
		expect(store.verbs()).toEqual(['initialized', 'answered']);
	});

	test('a package that knows no store beforehand speaks to the one that opened it, and to no other host', async ({ page }) => {
		const store = await recordStore(page);
		const elsewhere = await recordStore(page, new RecordStore('https://elsewhere.example'));
		store.prepare(launchData);
		await page.goto(`${places['a package']()}?${store.launchQuery(who)}`);
		await expect.poll(() => store.verbs()).toEqual(['initialized']);
		const blocked = await page.evaluate((url) => fetch(url).then(String, String), `${elsewhere.address}/xapi/statements`);
		expect(blocked).toContain('TypeError');
		expect(elsewhere.requests).toEqual([]);
	});

	test('a page of the site speaks to no store that portal.yaml does not name, and says when nobody opened it', async ({ page }) => {
		const store = await recordStore(page, new RecordStore('https://elsewhere.example'));
		const address = places['a page of the site']();
		await page.goto(`${address}?${store.launchQuery(who)}`);
		await expect(page.locator('learning-unit [role=status]')).toHaveText(word('en', 'lms.unlisted'));
		expect(store.requests).toEqual([]);
		const blocked = await page.evaluate((url) => fetch(url).then(String, String), `${store.address}/xapi/statements`);
		expect(blocked).toContain('TypeError');
		expect(store.requests).toEqual([]);
		await page.goto(address);
		await expect(page.locator('learning-unit [role=status]')).toHaveText(word('en', 'lms.none'));
	});

	fileTest('the pages that learning systems open are in no list for search engines, and others may not report', () => {
		const listed = readFileSync(join(sites.base.folder, 'sitemap-0.xml'), 'utf8');
		expect(listed).toContain('/en/training/');
		expect(listed).not.toContain('/lms/');
		const policyOf = (path: string) => /connect-src [^;]*/.exec(readFileSync(join(sites.base.folder, path, 'index.html'), 'utf8'))?.[0];
		expect(policyOf(`en/lms/${lesson.replace('/', '_')}`)).toBe(`connect-src 'self' ${recordStoreAddress}`);
		expect(policyOf(`en/training/${lesson}`)).toBe("connect-src 'self'");
	});
});
