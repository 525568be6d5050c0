import type { Plugin } from 'vite';

const name = 'outspoken:content-gate';
const resolved = `\0${name}`;

/**
 * A module without content that is not loaded before the gate opens. `src/content.config.ts` imports it when something
 * cannot be read: the author checks, which run beside, are then heard first.
 */
export function contentGate(open: () => Promise<void>): Plugin {
	return {
		name,
		resolveId: (id) => (id === name ? resolved : undefined),
		load: async (id) => {
			if (id !== resolved) return undefined;
			await open();
			return 'export {};';
		},
	};
}
