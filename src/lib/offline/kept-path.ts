/** A file of the site: its address, and the hash of its content unless the address holds one. */
export type KeptFile = readonly [href: string, revision?: string];

/** A path as a browser keeps it for use without a network. */
export interface KeptPath {
	title: string;
	/** Address of the path’s page. */
	href: string;
	/** Address of the page that stands in for those that are not kept. */
	offline: string;
	/** Other pages that are kept with it. */
	also?: readonly { href: string; title: string }[];
	files: readonly KeptFile[];
	/** Files of the release before, which pages that are still open may load. */
	previous?: readonly string[];
}

/** What a path’s list says before the files of its pages are known. */
export type PlannedPath = Omit<KeptPath, 'files' | 'previous'> & {
	/** Addresses of the pages that open without a network. */
	pages: readonly string[];
	/** Addresses of files that scripts ask for without their name being in a page. */
	data: readonly string[];
};

/** What the worker tells the page while it keeps a path. */
export type KeepingReport = { done: number; total: number } | { kept: boolean };

/** Names of the caches of a portal; several portals of one origin have each their own. */
export function cacheNames(base: string) {
	const prefix = `outspoken:${base}:`;
	return {
		prefix,
		/** The cache of what is kept: a list for each path. */
		lists: `${prefix}lists`,
		/** The cache of a path’s files, by the address of its list. */
		files: (list: string) => `${prefix}${list}`,
	};
}

/** The address under which a file is kept: two releases of it lie side by side until the new one is whole. */
export const keptAddress = ([href, revision]: KeptFile): string => (revision === undefined ? href : `${href}?revision=${revision}`);

/**
 * Addresses of the pages that may stand in for one that is not kept: the one in its language first.
 *
 * @param address the page that is asked for, `/ru/share/`
 * @param base path under which the portal stands
 */
export function standIns(address: string, base: string, lists: readonly KeptPath[]): string[] {
	const [language = ''] = address.slice(base.length).split('/');
	const offered = lists.map(({ offline }) => offline);
	return [...new Set([...offered.map((page) => page.replace(/[^/]+(?=\/[^/]+\/$)/, language)), ...offered])];
}

/** The new list of a path, which keeps the files of the old one that no new release may take from an open page. */
export function replaceList(list: KeptPath, old: KeptPath): KeptPath {
	const previous = old.files.filter(([, revision]) => revision === undefined).map(([href]) => href);
	return { ...list, previous };
}

/** The addresses that a path still needs of its cache. */
export function neededAddresses({ files, previous = [] }: KeptPath): Set<string> {
	return new Set([...files.map(keptAddress), ...previous]);
}

/** A number of bytes in words: `640 kB`, `1.2 MB`. */
export function formatBytes(bytes: number, language: string): string {
	const kilobytes = Math.max(10, Math.ceil(bytes / 10_000) * 10);
	const isLarge = kilobytes >= 1000;
	const format = { style: 'unit', unit: isLarge ? 'megabyte' : 'kilobyte', maximumFractionDigits: isLarge ? 1 : 0 } as const;
	return new Intl.NumberFormat(language, format).format(isLarge ? kilobytes / 1000 : kilobytes);
}
