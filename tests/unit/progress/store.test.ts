import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { parse, serialise } from '../../../src/lib/progress/parse.ts';
import { markLesson, setPreference } from '../../../src/lib/progress/changes.ts';
import { empty, type Progress } from '../../../src/lib/progress/state.ts';
import type { LocksLike, StorageLike } from '../../../src/lib/progress/storage.ts';
import { createStore } from '../../../src/lib/progress/store.ts';
import { runs } from '../../property-runs.ts';

const key = 'progress';

class FakeStorage implements StorageLike {
	readonly items = new Map<string, string>();
	readonly written: string[] = [];
	/** Names of keys that cannot be written, as when the storage is full. */
	refuse: (key: string) => boolean = () => false;
	closed = false;

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
	get asides(): string[] {
		return [...this.items.keys()].filter((name) => name.startsWith(`${key}:aside:`));
	}
}

/** Grants one request after the other, each after a few turns of the event loop. */
class FakeLocks implements LocksLike {
	private queue: Promise<unknown> = Promise.resolve();
	private readonly delays: number[];

	constructor(delays: number[] = []) {
		this.delays = [...delays];
	}
	request<T>(_name: string, callback: () => T | Promise<T>): Promise<T> {
		const turns = this.delays.shift() ?? 0;
		const granted = this.queue.then(async () => {
			for (let turn = 0; turn < turns; turn++) await Promise.resolve();
			return callback();
		});
		this.queue = granted.catch(() => undefined);
		return granted;
	}
}

function open(storage: StorageLike | undefined, options: Partial<Parameters<typeof createStore>[0]> = {}) {
	return createStore({ key, storage, now: () => 100, ...options });
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

	test('without locks saves before update returns', () => {
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

	test('works a change in after what it is to wait for, or when the page ends before that', async () => {
		const storage = new FakeStorage();
		const store = open(storage, { locks: new FakeLocks() });
		const after = Promise.withResolvers<void>();
		const first = vi.fn(read('a'));
		const waits = store.update(first, after.promise);
		await store.update(read('b'));
		expect(store.read().lessons).not.toHaveProperty('a');
		store.flush();
		expect(storage.document.lessons).toHaveProperty('a');
		after.resolve();
		await waits;
		expect(first).toHaveBeenCalledOnce();
	});

	test('does not write a document that is already there', async () => {
		const storage = new FakeStorage();
		const store = open(storage);
		await store.update(read('a'));
		await store.update((state) => state);
		expect(storage.written).toEqual([key]);
	});

	test('keeps what a change leaves out', async () => {
		const store = open(new FakeStorage());
		await store.update(read('a'));
		await store.update(() => empty());
		expect(store.read().lessons).toHaveProperty('a');
	});

	test('rejects with the error of a change and keeps everything as it was', async () => {
		for (const locks of [undefined, new FakeLocks()]) {
			const storage = new FakeStorage();
			const store = open(storage, { locks });
			const change = vi.fn(() => {
				throw new Error('no');
			});
			await expect(store.update(change)).rejects.toThrow('no');
			expect(change).toHaveBeenCalledOnce();
			expect(storage.written).toEqual([]);
			expect(store.read()).toEqual(empty());
		}
	});
});

describe('two stores over one storage', () => {
	const steps = fc.array(fc.record({ second: fc.boolean(), wait: fc.boolean(), delay: fc.nat(3) }), { maxLength: 8 });

	test.each([true, false])('never lose each other’s updates (locks: %s)', async (locked) => {
		await fc.assert(
			fc.asyncProperty(steps, async (list) => {
				const storage = new FakeStorage();
				const locks = locked ? new FakeLocks(list.map(({ delay }) => delay)) : undefined;
				const stores = [open(storage, { locks }), open(storage, { locks })];
				const updates: Promise<void>[] = [];
				for (const [index, { second, wait }] of list.entries()) {
					updates.push(stores[Number(second)]!.update(read(`lesson-${index}`)));
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

	test('what another process overwrote without a lock returns with the next update', async () => {
		const storage = new FakeStorage();
		const store = open(storage);
		await store.update(read('mine'));
		storage.items.set(key, serialise(markLesson(empty(), 'theirs', true, 1)));
		expect(store.status()).toBe('memory');
		await store.update((state, at) => setPreference(state, 'language', 'en', at));
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

	test('what waits for other tabs is saved at once when the page ends, and only once', async () => {
		const storage = new FakeStorage();
		let grant = () => {};
		const locks: LocksLike = {
			request: (_name, callback) =>
				new Promise((resolve) => {
					grant = () => resolve(callback());
				}),
		};
		const store = open(storage, { locks });
		let changes = 0;
		const update = store.update((state, at) => {
			changes += 1;
			return markLesson(state, 'a', true, at);
		});
		expect(storage.document.lessons).toEqual({});
		store.flush();
		expect(storage.document.lessons).toEqual({ a: { done: true, at: 100 } });
		grant();
		await update;
		store.flush();
		expect(changes).toBe(1);
	});

	test('locks that may not be requested are done without', async () => {
		const storage = new FakeStorage();
		await open(storage, { locks: { request: () => Promise.reject(new Error('SecurityError')) } }).update(read('a'));
		expect(storage.document.lessons).toHaveProperty('a');
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
		expect(storage.written).toEqual([`${key}:aside:100`, key, key]);
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
		expect(storage.items.get(key)).toBe(damaged);
		expect(storage.asides).toEqual([]);
		expect(store.setAside()).toEqual([]);
	});

	test('are kept in memory when every key for them seems taken', async () => {
		const stuck: StorageLike = { getItem: () => damaged, setItem: vi.fn(), removeItem: vi.fn() };
		const store = open(stuck);
		await store.update(read('a'));
		expect(stuck.setItem).not.toHaveBeenCalled();
		expect(store.status()).toBe('memory');
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
		const store = open(new FakeStorage(), { locks: new FakeLocks() });
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
