import { collectionNames, singleFiles, yamlCollections } from '../../schemas/collections.ts';

/** A folder whose files are read. */
export interface Reader {
	folder: string;
	endings: readonly string[];
	/** Whether the names of its files become addresses. */
	isAddress: boolean;
}

/** The folders whose files are read, the innermost first. */
export const readers: readonly Reader[] = [
	{ folder: 'src/content/shareables/images', endings: ['.svg'], isAddress: true },
	{ folder: 'src/content/docs', endings: ['.mdx', '.md'], isAddress: true },
	{ folder: 'src/content/i18n', endings: ['.yaml'], isAddress: true },
	{ folder: 'src/content/records/versions', endings: ['.txt'], isAddress: true },
	{ folder: 'src/content/records/quizzes', endings: ['.json'], isAddress: true },
	{ folder: 'src/content/records/contests', endings: ['.json'], isAddress: true },
	// What these tables may be is known to their own reader, which names those it does not read.
	{ folder: 'src/content/results', endings: [''], isAddress: false },
	{ folder: 'src/content/activity', endings: ['.csv'], isAddress: false },
	...collectionNames.map((name) => ({ folder: yamlCollections[name].folder, endings: ['.yaml'], isAddress: true })),
];

const single = new Set(Object.values(singleFiles).map(({ file }) => file));

/** Who reads a file; undefined where nobody does. */
export function readerOf(file: string): Reader | undefined {
	if (single.has(file)) return { folder: file.slice(0, file.lastIndexOf('/')), endings: ['.yaml'], isAddress: false };
	return readers.find(({ folder }) => file.startsWith(`${folder}/`));
}

/** A name as an address would have it. */
export function inFolders(name: string): string {
	const plain = name
		.normalize('NFKD')
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/g, '-')
		.replaceAll(/^-|-$/g, '');
	return plain === '' ? 'heat-loss' : plain;
}

/** The folders in which authors work. */
export const authorFolders = ['src/content', 'quizzes'];

/** Files that programs leave behind, and notes for whoever opens the folder. */
export const isIgnored = (file: string): boolean => /(?:^|\/)(?:\.[^/]*|Thumbs\.db|README(?:\.\w+)?)$/i.test(file);
