import { isObject } from './dictionary.ts';

/**
 * Reads what was kept as JSON, as something that anybody may have written.
 *
 * @returns its entries, or undefined when it is not an object of this version
 */
export function readVersioned(kept: string, version: number): Record<string, unknown> | undefined {
	let value: unknown;
	try {
		value = JSON.parse(kept);
	} catch {
		return undefined;
	}
	return isObject(value) && value['version'] === version ? value : undefined;
}
