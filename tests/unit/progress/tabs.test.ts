import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markLesson, recordAnswer } from '../../../src/lib/progress/changes.ts';
import { startOver } from '../../../src/lib/progress/start-over.ts';
import { createStore, type Store } from '../../../src/lib/progress/store.ts';
import { millisecondsADay } from '../../../src/lib/time/day.ts';
import { hard, runs } from '../../property-runs.ts';
import { Browser, type Tab } from './browser-model.ts';

const key = 'progress';

interface Opened {
	tab: Tab;
	store: Store;
	open: boolean;
}

/** Several tabs of one browser, each with its store. */
class World {
	readonly browser = new Browser();
	readonly tabs: Opened[] = [];
	readonly done: string[] = [];
	now = Date.UTC(2026, 0, 1);
	/** Ends the pauses of stores whose writes were refused. */
	#waiting: (() => void)[] = [];

	constructor(tabs: number) {
		for (let count = 0; count < tabs; count++) this.open();
	}

	open(): void {
		const tab = this.browser.open();
		const page = String(this.tabs.length);
		const store = createStore({
			key,
			storage: tab,
			page,
			now: () => this.now,
			pause: () => new Promise((resolve) => this.#waiting.push(resolve)),
			onExternalChange: (listener) => (tab.onExternalChange = listener),
		});
		this.tabs.push({ tab, store, open: true });
	}

	/** Marks a lesson, or answers a question of a quiz that the other tabs answer too. */
	act(index: number): void {
		const id = `act-${this.done.length}`;
		this.done.push(id);
		this.now += 1;
		const answer = { revision: 1, chosen: ['a'], correct: true };
		void this.tabs[index]?.store.update((state, at) =>
			this.done.length % 2 === 0 ? markLesson(state, id, true, at) : recordAnswer(state, 'quiz', id, { ...answer, at }),
		);
	}

	/** Removes a tab as a browser does: what it has written still arrives, and it hears nothing more. */
	close(index: number): void {
		const tab = this.tabs[index];
		if (!tab) return;
		tab.open = false;
		tab.tab.onExternalChange = () => {};
	}

	/** Lets the tabs come to rest: what they had reserved is given back, and stores try again what was refused. */
	async rest(): Promise<void> {
		for (const { tab } of this.tabs) tab.refuses = false;
		for (const go of this.#waiting.splice(0)) go();
		await new Promise((resolve) => setImmediate(resolve));
	}

	settle(): void {
		const moves = () => this.tabs.flatMap(({ tab }) => [tab.send(), tab.see()]);
		while (moves().includes(true));
	}

	/** Acts that a tab which is open does not know when all has arrived, with those that it should not know. */
	lost(): string[] {
		this.settle();
		this.open();
		return this.tabs
			.filter(({ open }) => open)
			.flatMap(({ store }) => {
				const { lessons, quizzes } = store.read();
				const kept = new Set([...Object.keys(lessons), ...Object.keys(quizzes['quiz']?.answers ?? {})]);
				return [...kept.symmetricDifference(new Set(this.done))];
			});
	}

	/** What a reader is told in the tabs that are open, other than that all is kept. */
	notices(): unknown[] {
		return this.tabs.filter(({ open, store }) => open && (store.status() !== 'saved' || store.held())).map(({ store }) => store.status());
	}
}

/** What can happen next in a world with two tabs. */
function choices({ tabs, done }: World): ((world: World) => void)[] {
	return tabs.flatMap(({ tab, open }, index) => [
		...(open && done.length < 3 ? [(world: World) => world.act(index)] : []),
		...(open && done.length > 0 ? [(world: World) => world.close(index)] : []),
		...(tab.hasToSend ? [(world: World) => void world.tabs[index]?.tab.send()] : []),
		...(open && tab.hasToSee ? [(world: World) => void world.tabs[index]?.tab.see()] : []),
	]);
}

test('two tabs lose nothing, in every order of so many steps in which their writes can arrive', async () => {
	const depth = hard ? 8 : 5;
	let paths = 0;
	const path: number[] = [];
	// Stores cannot be copied, so each path is gone from its beginning, to the next that was not gone yet.
	for (;;) {
		const world = new World(2);
		const widths: number[] = [];
		for (let step = 0; step < depth; step++) {
			const possible = choices(world);
			if (possible.length === 0) break;
			widths.push(possible.length);
			possible[path[step] ?? 0]?.(world);
			expect(world.notices()).toEqual([]);
		}
		expect([world.lost(), world.notices()]).toEqual([[], []]);
		paths += 1;
		// What stores promised keeps their worlds in memory until it has been answered.
		await Promise.resolve();
		while (path.length < widths.length) path.push(0);
		path.length = widths.length;
		while (path.length > 0 && path.at(-1)! + 1 >= widths[path.length - 1]!) path.pop();
		if (path.length === 0) break;
		path[path.length - 1]! += 1;
	}
	expect(paths).toBeGreaterThan(500);
});

const which = fc.nat(4);
const step = fc.oneof(
	{ weight: 4, arbitrary: fc.record({ is: fc.constant('act' as const), which }) },
	{ weight: 4, arbitrary: fc.record({ is: fc.constant('send' as const), which }) },
	{ weight: 4, arbitrary: fc.record({ is: fc.constant('see' as const), which }) },
	{ weight: 1, arbitrary: fc.record({ is: fc.constant('close' as const), which }) },
	{ weight: 1, arbitrary: fc.record({ is: fc.constant('open' as const), which }) },
	{ weight: 1, arbitrary: fc.record({ is: fc.constant('days' as const), which }) },
	{ weight: 1, arbitrary: fc.record({ is: fc.constant('refuse' as const), which }) },
	{ weight: 1, arbitrary: fc.record({ is: fc.constant('rest' as const), which }) },
);

test('tabs that open, close, stay for days and are refused a write lose nothing, and keep no journals for ever', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
			const world = new World(2);
			for (const { is, which: number } of steps) {
				const index = number % world.tabs.length;
				const chosen = world.tabs[index]!;
				if (is === 'act' && chosen.open) world.act(index);
				if (is === 'send') chosen.tab.send();
				if (is === 'see' && chosen.open) chosen.tab.see();
				if (is === 'close' && !chosen.tab.refuses) world.close(index);
				if (is === 'open') world.open();
				if (is === 'refuse') chosen.tab.refuses = true;
				if (is === 'rest') await world.rest();
				if (is === 'days') {
					world.settle();
					world.now += number * millisecondsADay;
				}
				expect(world.notices()).toEqual([]);
			}
			await world.rest();
			expect([world.lost(), world.notices()]).toEqual([[], []]);
			world.now += 9 * millisecondsADay;
			world.act(world.tabs.length - 1);
			expect([world.lost(), world.notices()]).toEqual([[], []]);
			const last = world.tabs.at(-1)!.tab;
			expect(Array.from({ length: last.length }, (_, index) => last.key(index))).toHaveLength(2);
			await Promise.resolve();
		}),
		{ numRuns: runs(150) },
	);
});

test('a reader who starts over is not met by what other tabs still write for the one before', () => {
	const world = new World(2);
	world.act(0);
	world.settle();
	const [first, second] = world.tabs as [Opened, Opened];
	void first.store.update((state, at) => startOver(state, at));
	world.act(1);
	world.done.length = 0;
	world.settle();
	world.act(0);
	expect([world.lost(), world.notices()]).toEqual([[], []]);
	expect(Array.from({ length: second.tab.length }, (_, index) => second.tab.key(index)).toSorted()).toEqual([
		key,
		expect.stringContaining(':page:'),
	]);
});
