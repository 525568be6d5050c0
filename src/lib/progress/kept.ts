import type { ListedStorage } from './storage.ts';

/** Keys of what this portal keeps besides its document, sorted: parts that were set aside, drafts. */
export function keysBeside(storage: ListedStorage, key: string): string[] {
	return Array.from({ length: storage.length }, (_, index) => storage.key(index))
		.filter((name): name is string => name !== null && name.startsWith(`${key}:`))
		.toSorted();
}

/** Bytes in UTF-8 of all that this portal keeps, its keys among them. */
export function keptBytes(storage: ListedStorage, key: string): number {
	const encoder = new TextEncoder();
	return [key, ...keysBeside(storage, key)]
		.flatMap((name) => {
			const text = storage.getItem(name);
			return text === null ? [] : [name, text];
		})
		.reduce((sum, text) => sum + encoder.encode(text).length, 0);
}

/** What could not be read and was set aside under one key. */
export interface AsidePart {
	key: string;
	/** When, in milliseconds since 1970; `undefined` when the key does not say it. */
	at?: number | undefined;
	/** Each piece: where it stood and what it was. A key whose content is not of our making is one piece. */
	pieces: { path: string; raw: string }[];
	/** The content as it stands. */
	text: string;
}

/** All that was set aside, the oldest first. */
export function asideParts(storage: ListedStorage, key: string): AsidePart[] {
	const prefix = `${key}:aside:`;
	return keysBeside(storage, key)
		.filter((name) => name.startsWith(prefix))
		.flatMap((name) => {
			const text = storage.getItem(name);
			if (text === null) return [];
			const at = Number(name.slice(prefix.length));
			return [{ key: name, at: Number.isSafeInteger(at) ? at : undefined, pieces: piecesOf(text), text }];
		})
		.toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0));
}

function piecesOf(text: string): AsidePart['pieces'] {
	try {
		const pieces: unknown = JSON.parse(text);
		if (Array.isArray(pieces) && pieces.every(isPiece)) return pieces.map(({ path, raw }) => ({ path, raw }));
	} catch {
		// Not of our making.
	}
	return [{ path: '', raw: text }];
}

function isPiece(value: unknown): value is { path: string; raw: string } {
	return (
		typeof value === 'object' &&
		value !== null &&
		'path' in value &&
		'raw' in value &&
		typeof value.path === 'string' &&
		typeof value.raw === 'string'
	);
}
