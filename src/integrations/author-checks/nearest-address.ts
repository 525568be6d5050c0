import { editDistance, mostDifferent, nearest } from '../../lib/text/nearest.ts';
import type { Addresses } from './addresses.ts';

/** A search looks at every address, so a site in which thousands of links broke at once gets this many searches. */
const mostSearches = 100;

/**
 * Makes a function that finds the address an author probably meant, in the language of the page: the page of the
 * same name in another folder, the one that differs in few letters, or else the folder above, if it is not the whole language.
 */
export function addressFinder(addresses: Addresses): (path: string, language: string) => string | undefined {
	const byLanguage = Map.groupBy(addresses.keys(), (address) => address.split('/')[1]!);
	const byName = Map.groupBy(addresses.keys(), (address) => `${address.split('/')[1]} ${lastSegment(address)}`);
	const known = new Map<string, string | undefined>();

	function search(path: string, language: string): string | undefined {
		const sameName = (byName.get(`${language} ${lastSegment(path)}`) ?? []).slice(0, mostSearches);
		const [moved] = sameName.toSorted((a, b) => editDistance(path, a) - editDistance(path, b));
		const found = () => (known.size < mostSearches ? misspelt(path, byLanguage.get(language) ?? []) : undefined);
		return moved ?? found() ?? folderAbove(path, addresses);
	}

	return (path, language) => {
		if (!known.has(path)) known.set(path, search(path, language));
		return known.get(path);
	};
}

/** Addresses share most of their letters with others in their folder: each part of the address has to be near by itself. */
function misspelt(path: string, addresses: readonly string[]): string | undefined {
	const parts = path.split('/');
	const near = addresses.filter((address) => {
		const others = address.split('/');
		return others.length === parts.length && parts.every((part, index) => isNear(part, others[index]!));
	});
	return nearest(path, near);
}

function isNear(part: string, other: string): boolean {
	const most = mostDifferent(part);
	return editDistance(part, other, most + 1) <= most;
}

function folderAbove(path: string, addresses: Addresses): string | undefined {
	const segments = path.split('/').filter(Boolean);
	while (segments.length > 2) {
		segments.pop();
		const folder = `/${segments.join('/')}/`;
		if (addresses.has(folder)) return folder;
	}
	return undefined;
}

function lastSegment(path: string): string {
	return path.split('/').findLast(Boolean) ?? '';
}
