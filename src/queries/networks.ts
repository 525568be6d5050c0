import { getEntry } from 'astro:content';
import * as simpleIcons from 'simple-icons';
import { portal } from './portal.ts';
import type { Network } from '../schemas/network.ts';

/** A network as pages draw it. */
export interface NetworkView extends Network {
	id: string;
	/** Path of its glyph on a field of 24 × 24, where Simple Icons has one. */
	glyphPath?: string | undefined;
}

/**
 * The description of a network.
 *
 * @throws Error when there is no such file in src/content/networks
 */
export async function getNetwork(id: string): Promise<NetworkView> {
	const entry = await getEntry('networks', id);
	if (!entry) throw new Error(`There is no network \`${id}\`. Add src/content/networks/${id}.yaml or correct the name.`);
	return { id, ...entry.data, glyphPath: entry.data.glyph === undefined ? undefined : glyphPath(entry.data.glyph) };
}

/** The networks in use, in the order of portal.yaml. */
export const getNetworks = (): Promise<NetworkView[]> => Promise.all(portal.networks.map(getNetwork));

function glyphPath(slug: string): string | undefined {
	const icon = Object.values(simpleIcons).find((candidate) => candidate.slug === slug);
	return icon?.path;
}
