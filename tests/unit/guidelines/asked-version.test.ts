import { expect, test } from 'vitest';
import { askedVersion } from '../../../src/lib/guidelines/asked-version.ts';

test.each<[what: string, changes: Parameters<typeof askedVersion>[0], version: number]>([
	['a first version is enough while no later one asks', [{ version: 1 }, { version: 2 }], 1],
	['the latest that asks counts, not the latest', [{ version: 1 }, { version: 2, acknowledge: 'again' }, { version: 3 }], 2],
	[
		'the order of the list says nothing',
		[
			{ version: 3, acknowledge: 'again' },
			{ version: 2, acknowledge: 'again' },
		],
		3,
	],
])('%s', (_what, changes, version) => {
	expect(askedVersion(changes)).toBe(version);
});
