import type { Plugin } from 'vite';

/**
 * A module that is no file.
 *
 * @param code is asked for once in each of Vite's environments, when the module is first imported there
 */
export function virtualModule(name: string, code: () => string | Promise<string>): Plugin {
	const resolved = `\0${name}`;
	return {
		name,
		resolveId: { filter: { id: new RegExp(`^${name}$`) }, handler: () => resolved },
		load: { filter: { id: new RegExp(`^${resolved}$`) }, handler: () => code() },
	};
}
