import { expect, test } from 'vitest';
import type { LoaderContext } from 'astro/loaders';
import { withoutDrafts } from '../../../src/integrations/drafts.ts';

/** What a build keeps of the given entries, whose every link must begin with https://. */
async function built(entries: Record<string, Record<string, unknown>>): Promise<string[]> {
	const kept = new Map<string, unknown>();
	const loader = withoutDrafts({
		name: 'test',
		load: async ({ parseData, store }: LoaderContext) => {
			for (const [id, data] of Object.entries(entries)) store.set({ id, data: await parseData({ id, data }) });
		},
	});
	await loader.load({
		parseData: ({ data }: { data: { link: string } }) =>
			data.link.startsWith('https://') ? Promise.resolve(data) : Promise.reject(new Error('no address')),
		store: { set: ({ id }: { id: string }) => kept.set(id, true), delete: (id: string) => kept.delete(id) },
	} as unknown as LoaderContext);
	return [...kept.keys()];
}

test('a draft with a mistake stops no build, and is left out', async () => {
	expect(await built({ one: { link: 'https://example.org' }, two: { link: 'www.', draft: true } })).toEqual(['one']);
	await expect(built({ two: { link: 'www.' } })).rejects.toThrow('no address');
});
