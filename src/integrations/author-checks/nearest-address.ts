import { editDistance, nearest } from '../../lib/text/nearest.ts';
import type { Addresses } from './addresses.ts';

/** A search looks at every address, so a site in which thousands of links broke at once gets this many searches. */
const mostSearches = 100;

/**
 * Makes a function that finds the address an author probably meant, in the language of the page: the page of the
 * same name in another folder, the one that differs in few letters, or else the nearest folder above.
 */
export function addressFinder(addresses: Addresses): (path: string, language: string) => string | undefined {
	const byLanguage = Map.groupBy(addresses.keys(), (address) => address.split('/')[1]!);
	const byName = Map.groupBy(addresses.keys(), (address) => `${address.split('/')[1]} ${lastSegment(address)}`);
	const known = new Map<string, string | undefined>();

	function search(path: string, language: string): string | undefined {
		const sameName = (byName.get(`${language} ${lastSegment(path)}`) ?? []).slice(0, mostSearches);
		const [moved] = sameName.toSorted((a, b) => editDistance(path, a) - editDistance(path, b));
		const misspelt = () => (known.size < mostSearches ? nearest(path, byLanguage.get(language) ?? []) : undefined);
		return moved ?? misspelt() ?? folderAbove(path, addresses);
	}

	return (path, language) => {
		if (!known.has(path)) known.set(path, search(path, language));
		return known.get(path);
	};
}

function folderAbove(path: string, addresses: Addresses): string | undefined {
	const segments = path.split('/').filter(Boolean);
	while (segments.length > 1) {
		segments.pop();
		const folder = `/${segments.join('/')}/`;
		if (addresses.has(folder)) return folder;
	}
	return undefined;
}

function lastSegment(path: string): string {
	return path.split('/').findLast(Boolean) ?? '';
}
