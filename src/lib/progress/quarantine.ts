import type { UnreadableEntry } from './parse.ts';
import type { StorageLike } from './storage.ts';

/**
 * Writes unreadable parts under a key of their own, `progress:aside:1767225600000`, and never over an earlier one.
 *
 * @param at milliseconds since 1970; the next free millisecond is taken
 * @returns the key
 * @throws what the storage throws, or an error when ten milliseconds in a row are taken
 */
export function quarantine(storage: StorageLike, key: string, parts: readonly UnreadableEntry[], at: number): string {
	for (let place = at; place < at + 10; place++) {
		const asideKey = `${key}:aside:${place}`;
		if (storage.getItem(asideKey) === null) {
			storage.setItem(asideKey, JSON.stringify(parts));
			return asideKey;
		}
	}
	throw new Error('There is no free key for what could not be read.');
}
