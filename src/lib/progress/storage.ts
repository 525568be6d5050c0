/** What is used of `Storage`. Every method may throw. */
export interface StorageLike {
	getItem(key: string): string | null;
	setItem(key: string, value: string): void;
	removeItem(key: string): void;
}

/** What is used of `Storage` to see what it holds as well. Every member may throw. */
export interface ListedStorage extends StorageLike {
	readonly length: number;
	key(index: number): string | null;
}
