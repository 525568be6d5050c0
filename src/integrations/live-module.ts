import type { Plugin } from 'vite';
import { virtualModule } from './virtual-module.ts';

/**
 * A module for what Vite runs in this process, whose exports are made here and handed over as they are. What they are made
 * with is thus loaded once, by Node; Vite would transform each of its files.
 *
 * @param make is called once, when the module is first asked for
 */
export function liveModule(name: string, make: () => Record<string, unknown>): Plugin {
	return virtualModule(name, () => {
		const exported = make();
		Object.assign(globalThis, { [Symbol.for(name)]: exported });
		return `export const { ${Object.keys(exported).join(', ')} } = globalThis[Symbol.for(${JSON.stringify(name)})];`;
	});
}
