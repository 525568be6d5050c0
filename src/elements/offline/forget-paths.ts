import { cacheNames } from '../../lib/offline/kept-path.ts';

/**
 * Takes away every path that a portal keeps for use without a network, and its worker.
 *
 * @returns whether there were any
 */
export async function forgetPaths(base: string): Promise<boolean> {
	if (!('caches' in globalThis)) return false;
	// A browser that refuses to name its caches keeps none.
	const names = await caches.keys().catch(() => []);
	const ours = names.filter((name) => name.startsWith(cacheNames(base).prefix));
	await Promise.all(ours.map((name) => caches.delete(name)));
	if (ours.length > 0) await (await navigator.serviceWorker.getRegistration(base))?.unregister();
	return ours.length > 0;
}
