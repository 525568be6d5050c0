import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { parse, serialise } from '../../../src/lib/progress/parse.ts';
import { markLesson, setPreference } from '../../../src/lib/progress/changes.ts';
import { startOver } from '../../../src/lib/progress/start-over.ts';
import { empty, type Progress } from '../../../src/lib/progress/state.ts';
import type { ListedStorage } from '../../../src/lib/progress/storage.ts';
import { createStore } from '../../../src/lib/progress/store.ts';
import { runs } from '../../property-runs.ts';

const key = 'progress';

class FakeStorage implements ListedStorage {
	readonly items = new Map<string, string>();
	readonly written: string[] = [];
	/** Names of keys that cannot be written, as when the storage is full. */
	refuse: (key: string) => boolean = () => false;
	closed = false;

	get length(): number {
		if (this.closed) throw new Error('SecurityError');
		return this.items.size;
	}
	key(index: number): string | null {
		return [...this.items.keys()][index] ?? null;
	}
	getItem(name: string): string | null {
		if (this.closed) throw new Error('SecurityError');
		return this.items.get(name) ?? null;
	}
	setItem(name: string, value: string): void {
		if (this.closed || this.refuse(name)) throw new Error('QuotaExceededError');
		this.items.set(name, value);
		this.written.push(name);
	}
	removeItem(name: string): void {
		this.items.delete(name);
	}
	get document(): Progress {
		return parse(this.items.get(key) ?? null).state;
	}
	get journals(): string[] {
		return [...this.items.keys()].filter((name) => name.startsWith(`${key}:page:`));
	}
	get asides(): string[] {
		return [...this.items.keys()].filter((name) => name.startsWith(`${key}:aside:`));
	}
}

let pages = 0;

function open(storage: ListedStorage | undefined, options: Partial<Parameters<typeof createStore>[0]> = {}) {
	pages += 1;
	return createStore({ key, storage, page: String(pages), now: () => 100, pause: () => Promise.resolve(), ...options });
}

async function turns(count: number): Promise<void> {
	for (let turn = 0; turn < count; turn++) await Promise.resolve();
}

function read(id: string) {
	return (state: Progress, at: number) => markLesson(state, id, true, at);
}

describe('a store over a working storage', () => {
	test('keeps a change for the next visit', async () => {
		const storage = new FakeStorage();
		await open(storage).update(read('a'));
		const later = open(storage);
		expect(later.read()).toEqual(read('a')(empty(), 100));
		expect(later.status()).toBe('saved');
		expect(later.setAside()).toEqual([]);
	});

	test('saves before update returns', () => {
		const storage = new FakeStorage();
		void open(storage).update(read('a'));
		expect(storage.document.lessons).toHaveProperty('a');
	});

	test('writes nothing by being opened and read', () => {
		const storage = new FakeStorage();
		storage.items.set(key, 'broken');
		open(storage).read();
		expect(storage.written).toEqual([]);
	});

	test('keeps a change at once, in a journal, when the long document is to wait, and that when the page ends', async () => {
		const storage = new FakeStorage();
		const store = open(storage);
		const after = Promise.withResolvers<void>();
		const change = vi.fn(read('a'));
		const listener = vi.fn();
		store.subscribe(listener);
		const waits = store.update(change, after.promise);
		expect(storage.written).toEqual(storage.journals);
		expect(listener).not.toHaveBeenCalled();
		expect([open(storage).read().lessons, store.status()]).toEqual([{ a: { done: true, at: 100 } }, 'saved']);
		store.flush();
		store.flush();
		expect(storage.document.lessons).toHaveProperty('a');
		after.resolve();
		await waits;
		expect(storage.written).toEqual([...storage.journals, key]);
		expect([change, listener].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
	});

	test('does not write a document that is already there', async () => {
		const storage = new FakeStorage();
		const store = open(storage);
		await store.update(read('a'));
		await store.update((state) => state);
		expect(storage.written).toEqual([...storage.journals, key]);
	});

	test('keeps what a change leaves out', async () => {
		const store = open(new FakeStorage());
		await store.update(read('a'));
		await store.update(() => empty());
		expect(store.read().lessons).toHaveProperty('a');
	});

	test('rejects with the error of a change and keeps everything as it was', async () => {
		const storage = new FakeStorage();
		const store = open(storage);
		const change = vi.fn(() => {
			throw new Error('no');
		});
		await expect(store.update(change)).rejects.toThrow('no');
		expect(change).toHaveBeenCalledOnce();
		expect(storage.written).toEqual([]);
		expect(store.read()).toEqual(empty());
	});
});

describe('two stores over one storage', () => {
	const steps = fc.array(fc.record({ second: fc.boolean(), wait: fc.boolean(), delay: fc.nat(3) }), { maxLength: 8 });

	test('never lose each other’s updates', async () => {
		await fc.assert(
			fc.asyncProperty(steps, async (list) => {
				const storage = new FakeStorage();
				const stores = [open(storage), open(storage)];
				const updates: Promise<void>[] = [];
				for (const [index, { second, wait, delay }] of list.entries()) {
					updates.push(stores[Number(second)]!.update(read(`lesson-${index}`), turns(delay)));
					if (wait) await updates.at(-1);
				}
				await Promise.all(updates);
				expect(Object.keys(storage.document.lessons)).toHaveLength(list.length);
				for (const store of stores) {
					expect(store.read()).toEqual(storage.document);
					expect(store.status()).toBe('saved');
				}
			}),
			{ numRuns: runs(60) },
		);
	});

	test('what a page of an earlier release overwrites is still known, and returns with the next update', async () => {
		const storage = new FakeStorage();
		const store = open(storage);
		await store.update(read('mine'));
		storage.items.set(key, serialise(markLesson(empty(), 'theirs', true, 1)));
		expect(store.status()).toBe('saved');
		expect(Object.keys(open(storage).read().lessons)).toEqual(['theirs', 'mine']);
		await store.update((state, at) => setPreference(state, 'language', 'en', at));
		expect(Object.keys(storage.document.lessons)).toEqual(['mine', 'theirs']);
	});

	test('what stands in no journal any more is written again as soon as the page hears that it was overwritten, and only a write that fails is told', async () => {
		const storage = new FakeStorage();
		let announce = () => {};
		let time = 100;
		const store = open(storage, { now: () => time, onExternalChange: (listener) => (announce = listener) });
		await store.update(read('mine'));
		time += 3 * 86_400_000;
		for (const name of storage.journals) storage.removeItem(name);
		storage.items.set(key, serialise(markLesson(empty(), 'theirs', true, 1)));
		expect(store.status()).toBe('saved');
		storage.refuse = () => true;
		announce();
		await turns(2);
		expect(store.status()).toBe('memory');
		storage.refuse = () => false;
		announce();
		expect(Object.keys(storage.document.lessons)).toEqual(['mine', 'theirs']);
		expect(store.status()).toBe('saved');
	});

	test('an update is based on what the other wrote', async () => {
		const storage = new FakeStorage();
		const [one, other] = [open(storage), open(storage)];
		await one.update(read('a'));
		await other.update((state, at) => markLesson(state, 'a', false, at));
		expect(one.read().lessons.a).toEqual({ done: false, at: 101 });
	});
});

describe('journals', () => {
	const day = 86_400_000;

	test('go when every tab has long seen them, and a page that stays open begins another', async () => {
		const storage = new FakeStorage();
		let time = 0;
		const store = open(storage, { now: () => time });
		await store.update(read('a'));
		const [first] = storage.journals;
		time = day;
		await store.update(read('b'));
		expect(storage.journals).toHaveLength(2);
		time = 2 * day + 1;
		await store.update(read('c'));
		expect(storage.journals).not.toContain(first);
		expect(Object.keys(storage.document.lessons)).toEqual(['a', 'b', 'c']);
	});

	test('go too when the clock that named them was years ahead', async () => {
		const storage = new FakeStorage();
		await open(storage, { now: () => 5000 * day }).update(read('a'));
		await open(storage, { now: () => 100 * day }).update(read('b'));
		expect(storage.journals).toHaveLength(1);
	});

	test('that cannot be read are set aside, and one of a later release is left alone', async () => {
		const storage = new FakeStorage();
		storage.items.set(`${key}:page:100-x`, '<html>');
		storage.items.set(`${key}:page:100-y`, '{"version":2}');
		const store = open(storage);
		await store.update(read('a'));
		expect(storage.asides.map((name) => storage.items.get(name))).toEqual([JSON.stringify([{ path: '', raw: '<html>' }])]);
		expect(storage.items.has(`${key}:page:100-x`)).toBe(false);
		expect(storage.items.get(`${key}:page:100-y`)).toBe('{"version":2}');
		expect(store.status()).toBe('saved');
	});

	test('keep what is done where there is room for no second document', async () => {
		const storage = new FakeStorage();
		storage.items.set(key, serialise(markLesson(empty(), 'before', true, 1)));
		storage.refuse = (name) => name === key;
		const store = open(storage);
		await store.update(read('a'));
		expect(store.status()).toBe('saved');
		expect(Object.keys(open(storage).read().lessons)).toEqual(['before', 'a']);
	});
});

describe('when all of it was removed in another tab', () => {
	async function cleared() {
		const storage = new FakeStorage();
		let announce = () => {};
		const store = open(storage, { onExternalChange: (listener) => (announce = listener) });
		await store.update(read('old'));
		storage.items.clear();
		announce();
		return { storage, store };
	}

	test('the record is not brought back, not even by what is done next; the page says what it holds', async () => {
		const { storage, store } = await cleared();
		expect([storage.items.size, store.read(), store.held()?.lessons]).toEqual([0, empty(), { old: { done: true, at: 100 } }]);
		await store.update(read('new'));
		expect(Object.keys(open(storage).read().lessons)).toEqual(['new']);
		expect(store.status()).toBe('saved');
	});

	test('it comes back when the reader asks, with what was done since', async () => {
		const { storage, store } = await cleared();
		await store.update(read('new'));
		await store.release(true);
		expect(store.held()).toBeUndefined();
		expect(Object.keys(open(storage).read().lessons).toSorted()).toEqual(['new', 'old']);
	});

	test('and it is forgotten when they let it go', async () => {
		const { storage, store } = await cleared();
		await store.release(false);
		expect([store.held(), storage.items.size]).toEqual([undefined, 0]);
	});

	test('it is not brought back by what another tab has done since, whether the page heard of the clearing or not', async () => {
		for (const heard of [true, false]) {
			const storage = new FakeStorage();
			let announce: (cleared?: boolean) => void = () => {};
			const store = open(storage, { onExternalChange: (listener) => (announce = listener) });
			await store.update(read('old'));
			storage.items.clear();
			await open(storage).update(read('new'));
			announce(heard);
			expect([Object.keys(store.read().lessons), Object.keys(store.held()?.lessons ?? {})]).toEqual([['new'], ['old']]);
			expect(Object.keys(open(storage).read().lessons)).toEqual(['new']);
		}
	});

	test('a record that stands in no journal any more is let go when the page hears of the clearing', async () => {
		const storage = new FakeStorage();
		storage.items.set(key, serialise(markLesson(empty(), 'old', true, 1)));
		let announce: (cleared?: boolean) => void = () => {};
		const store = open(storage, { onExternalChange: (listener) => (announce = listener) });
		storage.items.clear();
		await open(storage).update(read('new'));
		announce(true);
		expect([Object.keys(store.read().lessons), Object.keys(store.held()?.lessons ?? {})]).toEqual([['new'], ['old']]);
	});

	test('a record of somebody who had started over comes back whole', async () => {
		const storage = new FakeStorage();
		const store = open(storage);
		await store.update((state, at) => startOver(state, at));
		await store.update(read('old'));
		storage.items.clear();
		await store.update(read('new'));
		await store.release(true);
		expect(Object.keys(open(storage).read().lessons).toSorted()).toEqual(['new', 'old']);
	});

	test('a page that has kept nothing has nothing to hold', () => {
		const storage = new FakeStorage();
		storage.items.set(key, serialise(empty()));
		const store = open(storage);
		storage.items.clear();
		expect([store.held(), store.status()]).toEqual([undefined, 'saved']);
	});
});

describe('unreadable parts', () => {
	const damaged = '{"version":1,"lessons":{"good":{"done":true,"at":1},"bad":7}}';
	const parts = [{ path: 'lessons.bad', raw: '7' }];

	function storageWith(text: string): FakeStorage {
		const storage = new FakeStorage();
		storage.items.set(key, text);
		return storage;
	}

	test('are put under a key of their own before the cleaned document is written, once', async () => {
		const storage = storageWith(damaged);
		const store = open(storage);
		await store.update(read('a'));
		await store.update(read('b'));
		expect(storage.written.filter((name) => !storage.journals.includes(name))).toEqual([`${key}:aside:100`, key, key]);
		expect(JSON.parse(storage.items.get(`${key}:aside:100`) ?? '')).toEqual(parts);
		expect(Object.keys(storage.document.lessons)).toEqual(['a', 'b', 'good']);
		expect(store.setAside()).toEqual([`${key}:aside:100`]);
		expect(store.status()).toBe('saved');
	});

	test('include a whole document that is none', async () => {
		const storage = storageWith('<html>');
		await open(storage).update(read('a'));
		expect(JSON.parse(storage.items.get(`${key}:aside:100`) ?? '')).toEqual([{ path: '', raw: '<html>' }]);
	});

	test('never overwrite those of an earlier time', async () => {
		const storage = storageWith(damaged);
		const store = open(storage);
		await store.update(read('a'));
		storage.items.set(key, 'broken');
		await store.update(read('b'));
		expect(store.setAside()).toEqual([`${key}:aside:100`, `${key}:aside:101`]);
		expect(storage.asides).toEqual(store.setAside());
	});

	test('leave the original untouched when there is no room for them', async () => {
		const storage = storageWith(damaged);
		storage.refuse = (name) => name !== key;
		const store = open(storage);
		await store.update(read('a'));
		expect(storage.items.get(key)).toBe(damaged);
		expect(store.status()).toBe('memory');
		expect(store.setAside()).toEqual([]);
		expect(Object.keys(store.read().lessons).sort()).toEqual(['a', 'good']);

		storage.refuse = () => false;
		await store.update(read('b'));
		expect(store.status()).toBe('saved');
		expect(store.setAside()).toEqual(storage.asides);
	});

	test('are not kept twice when there is no room for the document', async () => {
		const storage = storageWith(damaged);
		storage.refuse = (name) => name === key;
		const store = open(storage);
		await store.update(read('a'));
		expect(Object.keys(open(storage).read().lessons)).toEqual(['good', 'a']);
		expect(storage.items.get(key)).toBe(damaged);
		expect(storage.asides).toEqual([]);
		expect(store.setAside()).toEqual([]);
	});

	test('stay where they are when every key for them seems taken, and what is done is kept beside them', async () => {
		const storage = storageWith(damaged);
		const { getItem } = storage;
		storage.getItem = (name) => (name.startsWith(`${key}:aside:`) ? 'taken' : getItem.call(storage, name));
		await open(storage).update(read('a'));
		expect(storage.written).toEqual(storage.journals);
		expect(storage.items.get(key)).toBe(damaged);
		expect(Object.keys(open(storage).read().lessons)).toEqual(['good', 'a']);
	});
});

describe('a document of a newer version', () => {
	test('is never written, and changes last for the visit', async () => {
		const storage = new FakeStorage();
		storage.items.set(key, '{"version":2}');
		const store = open(storage);
		await store.update(read('a'));
		expect(store.status()).toBe('newer');
		expect(store.read().lessons).toHaveProperty('a');
		expect(storage.written).toEqual([]);
	});

	test('is noticed when another tab writes it', async () => {
		const storage = new FakeStorage();
		const store = open(storage);
		await store.update(read('a'));
		storage.items.set(key, '{"version":2}');
		await store.update(read('b'));
		expect(store.status()).toBe('newer');
		expect(storage.items.get(key)).toBe('{"version":2}');
		expect(Object.keys(store.read().lessons)).toEqual(['a', 'b']);
	});
});

describe('a storage that fails', () => {
	test('or is missing leaves a store that works for the visit', async () => {
		const closed = new FakeStorage();
		closed.closed = true;
		for (const storage of [undefined, closed]) {
			const store = open(storage);
			expect(store.status()).toBe('memory');
			await store.update(read('a'));
			expect(store.read().lessons).toHaveProperty('a');
			expect(store.status()).toBe('memory');
		}
	});

	test('says what it threw, until it works again', async () => {
		const storage = new FakeStorage();
		const store = open(storage);
		expect(store.failure()).toBeUndefined();
		storage.refuse = () => true;
		await store.update(read('a'));
		expect(store.failure()).toEqual(new Error('QuotaExceededError'));
		storage.closed = true;
		store.read();
		expect(store.failure()).toEqual(new Error('SecurityError'));
		storage.closed = false;
		storage.refuse = () => false;
		await store.update(read('b'));
		expect(store.failure()).toBeUndefined();
	});

	test('says why there is none', () => {
		const reason = new Error('SecurityError');
		expect(open(undefined, { failure: reason }).failure()).toBe(reason);
	});

	test('is saved to again when it works again', async () => {
		const storage = new FakeStorage();
		const store = open(storage);
		storage.refuse = () => true;
		await store.update(read('a'));
		expect(store.status()).toBe('memory');
		storage.refuse = () => false;
		await store.update(read('b'));
		expect(store.status()).toBe('saved');
		expect(Object.keys(storage.document.lessons)).toEqual(['a', 'b']);
	});

	describe('for a moment, as Firefox does while other tabs write,', () => {
		function refusing() {
			const storage = new FakeStorage();
			storage.refuse = () => true;
			const paused = Promise.withResolvers<void>();
			let announce = () => {};
			let time = 100;
			const store = open(storage, {
				now: () => time,
				pause: () => paused.promise,
				onExternalChange: (listener) => (announce = listener),
			});
			const seen: unknown[] = [];
			store.subscribe(() => seen.push(store.status()));
			return { storage, store, seen, announce: () => announce(), later: () => (time += 3 * 86_400_000), endPause: paused.resolve };
		}

		test('is written to again before anybody is told', async () => {
			const { storage, store, seen, announce, endPause } = refusing();
			const done = store.update(read('a'));
			await turns(5);
			announce();
			expect([seen, store.status(), store.failure()]).toEqual([['saved'], 'saved', undefined]);
			storage.refuse = () => false;
			endPause();
			await done;
			expect([new Set(seen), store.status()]).toEqual([new Set(['saved']), 'saved']);
			expect(storage.document.lessons).toHaveProperty('a');
		});

		test('is written to again when a page hears of what was overwritten', async () => {
			const { storage, store, seen, announce, later, endPause } = refusing();
			storage.refuse = () => false;
			await store.update(read('mine'));
			later();
			for (const name of storage.journals) storage.removeItem(name);
			storage.items.set(key, serialise(markLesson(empty(), 'theirs', true, 1)));
			storage.refuse = () => true;
			announce();
			await turns(5);
			storage.refuse = () => false;
			endPause();
			await turns(5);
			expect(new Set(seen)).toEqual(new Set(['saved']));
			expect(Object.keys(storage.document.lessons)).toEqual(['mine', 'theirs']);
		});

		test('is written to at once when the page ends', () => {
			const { storage, store } = refusing();
			void store.update(read('a'));
			storage.refuse = () => false;
			store.flush();
			expect(storage.document.lessons).toHaveProperty('a');
		});

		test('and then still refuses is full, which is told, and at once from then on', async () => {
			const { store, seen, endPause } = refusing();
			const done = store.update(read('a'));
			endPause();
			await done;
			expect([seen, store.status(), store.failure()]).toEqual([['memory'], 'memory', new Error('QuotaExceededError')]);
			const pause = vi.fn(() => Promise.resolve());
			const other = new FakeStorage();
			other.refuse = () => true;
			const full = open(other, { pause });
			for (const id of ['a', 'b', 'c']) await full.update(read(id));
			expect(pause).toHaveBeenCalledOnce();
		});
	});

	test('is not waited for where it is closed, or holds the document of a later release', async () => {
		const pause = vi.fn(() => Promise.resolve());
		const [closed, newer] = [new FakeStorage(), new FakeStorage()];
		closed.closed = true;
		newer.items.set(key, '{"version":2}');
		for (const storage of [undefined, closed, newer]) await open(storage, { pause }).update(read('a'));
		expect(pause).not.toHaveBeenCalled();
	});

	test('keeps what was read before it closed', async () => {
		const storage = new FakeStorage();
		const store = open(storage);
		await store.update(read('a'));
		storage.closed = true;
		expect(store.read().lessons).toHaveProperty('a');
		expect(store.status()).toBe('memory');
		storage.closed = false;
		expect(store.status()).toBe('saved');
	});
});

describe('subscribers', () => {
	test('are told after every change until they leave', async () => {
		const store = open(new FakeStorage());
		const listener = vi.fn();
		const leave = store.subscribe(listener);
		await store.update(read('a'));
		expect(listener).toHaveBeenCalledExactlyOnceWith(store.read());
		leave();
		await store.update(read('b'));
		expect(listener).toHaveBeenCalledOnce();
	});

	test('are told of changes by another tab', async () => {
		const storage = new FakeStorage();
		let announce = () => {};
		const store = open(storage, { onExternalChange: (listener) => (announce = listener) });
		const listener = vi.fn();
		store.subscribe(listener);
		await open(storage).update(read('a'));
		announce();
		expect(listener).toHaveBeenCalledExactlyOnceWith(read('a')(empty(), 100));
	});

	test('are told of changes that could not be saved', async () => {
		const store = open(undefined);
		const listener = vi.fn();
		store.subscribe(listener);
		await store.update(read('a'));
		expect(listener).toHaveBeenCalledOnce();
	});
});
