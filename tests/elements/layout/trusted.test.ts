// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

interface Rules {
	createHTML?: (html: string) => string;
	createScriptURL?: (address: string) => string | null;
}

const policies = new Map<string, Rules>();

beforeEach(() => vi.resetModules());

afterEach(() => {
	vi.unstubAllGlobals();
	policies.clear();
});

const load = () => import('../../../src/elements/layout/trusted.ts');

/** A browser that knows Trusted Types. */
function trusting(): void {
	vi.stubGlobal('trustedTypes', {
		get defaultPolicy() {
			return policies.get('default') ?? null;
		},
		createPolicy: (name: string, rules: Rules) => {
			if (policies.has(name)) throw new TypeError(`There is a policy ${name} already.`);
			policies.set(name, rules);
			return rules;
		},
	});
}

test.each([true, false])('HTML is read as a document of its own, with Trusted Types (%j) and without', async (knows) => {
	if (knows) trusting();
	const { readHtml } = await load();
	const read = readHtml('<p>A <mark>word</mark></p><script>window.ran = 1</script>');
	expect(read.querySelector('mark')?.textContent).toBe('word');
	expect(read).not.toBe(document);
	expect('ran' in window).toBe(false);
});

test('a worker may be started from the one address that was named, however often', async () => {
	trusting();
	const { letWork } = await load();
	letWork('/pagefind/pagefind-worker.js');
	letWork('/pagefind/pagefind-worker.js');
	const { createScriptURL, createHTML } = policies.get('default')!;
	expect(createScriptURL!('/pagefind/pagefind-worker.js')).toBe('/pagefind/pagefind-worker.js');
	expect([createScriptURL!('https://hostile.example/worker.js'), createScriptURL!('/pagefind/')]).toEqual([null, null]);
	expect(createHTML).toBeUndefined();
});

test('a browser that does not know them has nothing to let', async () => {
	const { letWork } = await load();
	expect(() => letWork('/pagefind/pagefind-worker.js')).not.toThrow();
});
