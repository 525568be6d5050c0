import path from 'node:path';
import { expect, test } from 'vitest';
import { readProject } from '../../src/integrations/author-checks/read.ts';
import { judgeSite } from '../../src/integrations/author-checks/site.ts';
import { unknownSettings } from '../../src/lib/networks/settings.ts';

const { networks, portal, tracks } = judgeSite(await readProject(path.join(import.meta.dirname, '../..')), '2026-11-29');
const taught = [...new Set([...tracks.values()].flatMap(({ value }) => [...(value?.networks ?? []), ...(value?.status ?? [])]))];

test.each(taught)('%s states the way to each setting, or the day on which it was looked for in vain', (id) => {
	const { settingsSought, ...network } = networks.get(id)!.value!;
	expect(settingsSought ?? unknownSettings(network)).toEqual(settingsSought ?? []);
});

test.each(taught)('%s says what holds in each country whose law is kept', (id) => {
	expect(Object.keys(networks.get(id)!.value!.status ?? {})).toEqual(expect.arrayContaining(portal?.value?.countries ?? []));
});
