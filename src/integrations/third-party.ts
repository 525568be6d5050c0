import { copyFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

const notices = 'THIRD-PARTY-NOTICES.txt';

/** Lays the notices of all third-party code beside it in the finished site. `npm run notices` writes them. */
export function thirdParty(): AstroIntegration {
	let source = new URL('file:');
	return {
		name: 'outspoken:third-party',
		hooks: {
			'astro:config:done': ({ config }) => {
				source = new URL(notices, config.root);
			},
			'astro:build:done': ({ dir }) => copyFile(source, new URL(notices, dir)),
		},
	};
}
