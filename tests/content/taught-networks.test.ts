import { describe, expect, test } from 'vitest';
import { readProject } from '../../src/integrations/author-checks/read.ts';
import { judgeSite } from '../../src/integrations/author-checks/site.ts';
import { unknownSettings } from '../../src/lib/networks/settings.ts';
import { isOurs, root } from './sources.ts';

const { networks, portal, tracks } = judgeSite(await readProject(root), '2026-11-29');
const taught = [...new Set([...tracks.values()].flatMap(({ value }) => [...(value?.networks ?? []), ...(value?.status ?? [])]))];

// Another company may not have looked yet; `npm run report` reminds it.
describe.runIf(isOurs)('a network that a track is about', () => {
	test.each(taught)('%s states the way to each setting, or the day on which it was looked for in vain', (id) => {
		const { settingsSought, ...network } = networks.get(id)!.value!;
		expect(settingsSought ? [] : unknownSettings(network)).toEqual([]);
	});

	test.each(taught)('%s says what holds in each country whose law is kept', (id) => {
		expect(Object.keys(networks.get(id)!.value!.status ?? {})).toEqual(expect.arrayContaining(portal?.value?.countries ?? []));
	});
});
