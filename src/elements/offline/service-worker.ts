import { CacheFirst } from 'workbox-strategies/CacheFirst.js';
import { NetworkOnly } from 'workbox-strategies/NetworkOnly.js';
import {
	cacheNames,
	keptAddress,
	neededAddresses,
	replaceList,
	standIns,
	type KeepingReport,
	type KeptFile,
	type KeptPath,
} from '../../lib/offline/kept-path.ts';
import type { AskingEvent, LastingEvent, LoadingEvent, WorkerScope } from './worker-scope.ts';

/**
 * Keeps the paths that a reader asked to keep, and answers with them where there is no network. It is bundled into one file
 * of its own (integrations/offline-files.ts), which changes with each release: the browser then installs it anew, and with
 * it what has changed of the kept paths.
 */
declare const self: WorkerScope;

const base = new URL(self.registration.scope).pathname;
const names = cacheNames(base);
const hashed = `${base}_astro/`;
/** After so many seconds a page that is kept does not wait for a poor network any longer. */
const patience = 5;
/** Files that are loaded at the same time. */
const atOnce = 6;

self.addEventListener('install', (event) => event.waitUntil(renewAll(event).then(() => self.skipWaiting())));
self.addEventListener('activate', (event) => event.waitUntil(tidy().then(() => self.clients.claim())));
self.addEventListener('message', (event) => event.waitUntil(keep(event)));
self.addEventListener('fetch', (event) => {
	const { request } = event;
	const { origin, pathname } = new URL(request.url);
	if (request.method !== 'GET' || origin !== self.location.origin || !pathname.startsWith(base)) return;
	event.respondWith(pathname.startsWith(hashed) ? hashedFile(request) : newestFile(event));
});

/** What has a hash in its name never changes. */
const hashedFile = async (request: Request) => (await kept(request.url)) ?? fetch(request);

/** What the network has; what is kept where it has nothing. */
async function newestFile(event: LoadingEvent): Promise<Response> {
	const { request } = event;
	const file = await kept(request.url);
	if (file === undefined) return fetch(request).catch((error: unknown) => standIn(request, error));
	return new NetworkOnly({ networkTimeoutSeconds: patience, plugins: [{ handlerDidError: async () => file }] }).handle(event);
}

const kept = (address: string) => caches.match(new URL(address).pathname, { ignoreSearch: true, ignoreVary: true });

/** For a page that is not kept: which are, in the language of its address if there is a page in that. */
async function standIn(request: Request, error: unknown): Promise<Response> {
	const lists = request.mode === 'navigate' ? (await keptPaths()).map(({ list }) => list) : [];
	for (const page of standIns(new URL(request.url).pathname, base, lists)) {
		const response = await kept(new URL(page, self.location.origin).href);
		if (response !== undefined) return response;
	}
	throw error;
}

/** The lists of what is kept, by their addresses. */
async function keptPaths(): Promise<{ address: string; list: KeptPath }[]> {
	const lists = await caches.open(names.lists);
	const requests = await lists.keys();
	return Promise.all(
		requests.map(async (request) => ({
			address: new URL(request.url).pathname,
			list: (await (await lists.match(request))!.json()) as KeptPath,
		})),
	);
}

/** Keeps the path that a page asks for, and tells that page how far it is. */
async function keep(event: AskingEvent): Promise<void> {
	const { list: address } = event.data as { list: string };
	const tell = (report: KeepingReport) => event.ports[0]?.postMessage(report);
	try {
		const list = await newestList(address);
		if (list === undefined) throw new Error(`There is no ${address}.`);
		await load(address, list, event, tell);
		await write(address, list);
		tell({ kept: true });
	} catch (error) {
		if (!(await caches.match(address, { cacheName: names.lists }))) await caches.delete(names.files(address));
		console.debug('The path could not be kept.', error);
		tell({ kept: false });
	}
}

/** Loads what this release changed of the kept paths. One that the site no longer has is forgotten. */
async function renewAll(event: LastingEvent): Promise<void> {
	for (const { address, list: old } of await keptPaths()) {
		const list = await newestList(address);
		if (list === undefined) await (await caches.open(names.lists)).delete(address);
		else {
			await load(address, list, event);
			await write(address, replaceList(list, old));
		}
	}
}

/** The list as the site has it now; nothing where it has none. */
async function newestList(address: string): Promise<KeptPath | undefined> {
	const response = await fetch(address, { cache: 'no-store' });
	if (response.status === 404) return undefined;
	if (!response.ok || response.redirected) throw new Error(`${address}: ${response.status}`);
	return (await response.json()) as KeptPath;
}

const write = async (address: string, list: KeptPath) =>
	(await caches.open(names.lists)).put(address, new Response(JSON.stringify(list), { headers: { 'Content-Type': 'application/json' } }));

/** Loads the files of a path that are not kept yet. */
async function load(address: string, { files }: KeptPath, event: LastingEvent, tell?: (report: KeepingReport) => void): Promise<void> {
	let done = 0;
	const waiting = files.values();
	const loadNext = async () => {
		for (const file of waiting) {
			await loadFile(names.files(address), file, event);
			done += 1;
			tell?.({ done, total: files.length });
		}
	};
	await Promise.all(Array.from({ length: atOnce }, loadNext));
}

async function loadFile(cacheName: string, file: KeptFile, event: LastingEvent): Promise<void> {
	const strategy = new CacheFirst({
		cacheName,
		// The browser may hold an older copy of what has no hash in its name.
		fetchOptions: file[1] === undefined ? {} : { cache: 'reload' },
		plugins: [
			{
				cacheKeyWillBeUsed: async () => keptAddress(file),
				// A page of another address, such as one to sign in, is not this file.
				cacheWillUpdate: async ({ response }) => (response.ok && !response.redirected ? response : null),
			},
		],
	});
	const [answered, stored] = strategy.handleAll({ request: new Request(file[0]), event });
	const response = await answered;
	if (!response.ok || response.redirected) throw new Error(`${file[0]}: ${response.status}`);
	await stored;
}

/** Takes away what no kept path needs any longer. */
async function tidy(): Promise<void> {
	const needed = new Map((await keptPaths()).map(({ address, list }) => [names.files(address), neededAddresses(list)]));
	for (const name of await caches.keys()) {
		if (!name.startsWith(names.prefix) || name === names.lists) continue;
		const addresses = needed.get(name);
		if (addresses === undefined) {
			await caches.delete(name);
			continue;
		}
		const cache = await caches.open(name);
		for (const request of await cache.keys()) {
			const { pathname, search } = new URL(request.url);
			if (!addresses.has(pathname + search)) await cache.delete(request);
		}
	}
}
