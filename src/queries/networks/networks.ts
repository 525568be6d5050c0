import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { getCollection } from 'astro:content';
import type { Network } from '../../schemas/networks/network.ts';
import { taughtNetworks } from '../../lib/training/offered-tracks.ts';
import { inLanguage, portal } from '../layout/portal.ts';
import { memoize } from '../layout/memoize.ts';

/** A network as pages draw it. */
export interface NetworkView extends Network {
	id: string;
	/** Path of its glyph on a field of 24 × 24, where Simple Icons has one. */
	glyphPath?: string | undefined;
}

const views = memoize(async () => {
	const entries = await getCollection('networks');
	return new Map<string, NetworkView>(
		entries.map(({ id, data }) => [id, { id, ...data, glyphPath: data.glyph === undefined ? undefined : glyphPath(data.glyph) }]),
	);
});

/**
 * The description of a network.
 *
 * @throws Error when there is no such file in src/content/networks
 */
export async function getNetwork(id: string): Promise<NetworkView> {
	const view = (await views()).get(id);
	if (!view) throw new Error(`There is no network \`${id}\`. Add src/content/networks/${id}.yaml or correct the name.`);
	return view;
}

/** The networks in use, in the order of portal.yaml. */
export const getNetworks = (): Promise<NetworkView[]> => Promise.all(portal.networks.map(getNetwork));

/** Footnotes in a language about the networks that are used or taught; they stand at the foot of every page. */
export async function getFootnotes(language: string): Promise<string[]> {
	const networks = await Promise.all(taughtNetworks(portal).map(getNetwork));
	return [...new Set(networks.flatMap(({ footnote }) => footnote?.[language] ?? []))];
}

/** Footnotes of networks that a page names, without those that stand at its foot anyway. */
export async function getFurtherFootnotes(networks: readonly NetworkView[], language: string): Promise<string[]> {
	const atFoot = await getFootnotes(language);
	const own = new Set(networks.flatMap(({ footnote }) => footnote?.[language] ?? []));
	return [...own].filter((footnote) => !atFoot.includes(footnote));
}

/** All that are described: those in use first, as portal.yaml orders them, then the others by name. */
export async function getDescribedNetworks(language: string): Promise<{ used: NetworkView[]; others: NetworkView[] }> {
	const used = await getNetworks();
	const others = [...(await views()).values()].filter(({ id }) => !portal.networks.includes(id));
	const name = (view: NetworkView) => inLanguage(view.name, language);
	return { used, others: others.toSorted((a, b) => name(a).localeCompare(name(b), language)) };
}

/** Reads one drawing, as the package's own list of all takes longer to load than a page to render. */
function glyphPath(slug: string): string | undefined {
	const file = createRequire(import.meta.url).resolve(`simple-icons/icons/${slug}.svg`);
	return /<path d="([^"]+)"/.exec(readFileSync(file, 'utf8'))?.[1];
}
