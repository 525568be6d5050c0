import { cacheNames } from '../../lib/offline/kept-path.ts';
import type { WorkerScope } from './worker-scope.ts';

/**
 * Stands in the place of the worker where portal.yaml says `offline: false`: browsers that installed that one replace it by
 * this, which takes away what was kept, and itself.
 */
declare const self: WorkerScope;

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(remove()));

async function remove(): Promise<void> {
	const { prefix } = cacheNames(new URL(self.registration.scope).pathname);
	const ours = (await caches.keys()).filter((name) => name.startsWith(prefix));
	await Promise.all(ours.map((name) => caches.delete(name)));
	await self.registration.unregister();
}
