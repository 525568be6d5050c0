import type { Plugin } from 'vite';

const name = 'outspoken:content-gate';
const resolved = `\0${name}`;

/**
 * A module without content that is not loaded before the gate opens. `src/content.config.ts` imports it, so Astro reads
 * no content that the author checks have not judged, and meanwhile everything else gets ready.
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
