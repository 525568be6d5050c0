// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { KeepingReport } from '../../../src/lib/offline/kept-path.ts';
import { click, expectFailure, labels, open, shown, the, until } from '../page.ts';

const list = '/en/start/hire/offline.json';
const lists = 'outspoken:/:lists';
const page = (bytes = 631_000) =>
	open(
		'keep-path',
		() => import('../../../src/elements/offline/keep-path.ts'),
		`<keep-path data-list="${list}" data-base="/" data-bytes="${bytes}" hidden ${labels(
			{ 'offline.keep': 'Keep {size}' },
			'offline.keeping',
			'offline.kept',
			'offline.removed',
			'offline.failed',
		)}><button data-keep></button><button data-remove hidden>remove</button><progress hidden></progress><p role="status"></p></keep-path>`,
	);

/** What the browser keeps: entries by cache. */
let kept: Map<string, Set<string>>;
/** What the worker answers with. */
let answers: KeepingReport[];
const unregister = vi.fn(async () => true);

beforeEach(() => {
	kept = new Map();
	answers = [{ done: 1, total: 2 }, { kept: true }];
	unregister.mockClear();
	vi.stubGlobal('caches', {
		match: async (address: string, { cacheName }: { cacheName: string }) => kept.get(cacheName)?.has(address) && new Response(),
		open: async (name: string) => ({
			delete: async (address: string) => kept.get(name)?.delete(address),
			keys: async () => [...(kept.get(name) ?? [])],
		}),
		delete: async (name: string) => kept.delete(name),
	});
	const active = {
		postMessage: (_: unknown, [port]: MessagePort[]) => {
			if (answers.some((each) => 'kept' in each && each.kept)) kept.set(lists, new Set([list]));
			for (const answer of answers) port?.postMessage(answer);
			port?.close();
		},
	};
	const serviceWorker = {
		register: vi.fn(async () => ({})),
		ready: Promise.resolve({ active }),
		getRegistration: async () => ({ unregister }),
	};
	Object.defineProperty(navigator, 'serviceWorker', { configurable: true, value: serviceWorker });
});

afterEach(() => {
	Reflect.deleteProperty(navigator, 'serviceWorker');
});

test('says how much it would keep, and asks the browser for nothing before', async () => {
	await page();
	await until(() => expect(shown('button')).toEqual(['Keep 640 kB']));
	expect(navigator.serviceWorker.register).not.toHaveBeenCalled();
	expect(kept.size).toBe(0);
});

test.each<[string, () => void, number]>([
	['over plain http', () => Reflect.deleteProperty(navigator, 'serviceWorker'), 631_000],
	[
		'where the browser keeps nothing',
		() => vi.stubGlobal('caches', { match: async () => Promise.reject(new Error('SecurityError')) }),
		631_000,
	],
	['on a site that is not built', () => {}, 0],
])('%s there is nothing to see', async (_, prepare, bytes) => {
	prepare();
	await page(bytes);
	await new Promise((done) => setTimeout(done));
	expect(the('[data-list]').hidden).toBe(true);
});

test('keeps the path and takes it away again, with the worker that nothing needs any more', async () => {
	await page();
	await until(() => expect(shown('button')).toEqual(['Keep 640 kB']));
	click('[data-keep]');
	await until(() => expect(shown('button, [role=status]')).toEqual(['remove', 'offline.kept']));
	expect(document.activeElement).toBe(the('[data-remove]'));
	expect(navigator.serviceWorker.register).toHaveBeenCalledWith('/service-worker.js', { scope: '/' });

	await page();
	await until(() => expect(shown('button, [role=status]')).toEqual(['remove', 'offline.kept']));
	click('[data-remove]');
	await until(() => expect(shown('button, [role=status]')).toEqual(['Keep 640 kB', 'offline.removed']));
	expect(unregister).toHaveBeenCalled();
	expect(kept.size).toBe(0);
});

test('the worker stays while another path is kept', async () => {
	kept.set(lists, new Set([list, '/en/start/sales/offline.json']));
	await page();
	await until(() => expect(shown('button')).toEqual(['remove']));
	click('[data-remove]');
	await until(() => expect(shown('[role=status]')).toEqual(['offline.removed']));
	expect(unregister).not.toHaveBeenCalled();
});

test('says so where it could not be kept, and offers it again', async () => {
	answers = [{ done: 1, total: 2 }, { kept: false }];
	await page();
	await until(() => expect(shown('button')).toEqual(['Keep 640 kB']));
	click('[data-keep]');
	await until(() => expect(shown('button, [role=status]')).toEqual(['Keep 640 kB', 'offline.failed']));

	expectFailure();
	vi.mocked(navigator.serviceWorker.register).mockRejectedValue(new Error('SecurityError'));
	click('[data-keep]');
	await until(() => expect(vi.mocked(navigator.serviceWorker.register)).toHaveBeenCalledTimes(2));
	await until(() => expect(the<HTMLButtonElement>('[data-keep]').disabled).toBe(false));
	expect(shown('[role=status]')).toEqual(['offline.failed']);
});
