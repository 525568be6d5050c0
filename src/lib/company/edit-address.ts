/** Programs that keep repositories and let one edit a file in the browser. Gitea’s addresses are Forgejo’s as well. */
export const forges = ['github', 'gitlab', 'gitea'] as const;

export type Forge = (typeof forges)[number];

/** Where the files of the portal are kept. */
export interface Repository {
	/** Address of its page: `https://github.com/company/portal`. */
	url: string;
	forge: Forge;
	branch: string;
}

/** Paths behind a repository’s address at which a file is edited and a folder is shown, as the programs’ own buttons open them. */
const paths: Readonly<Record<Forge, { edit: string; folder: string }>> = {
	github: { edit: 'edit', folder: 'tree' },
	gitlab: { edit: '-/edit', folder: '-/tree' },
	gitea: { edit: '_edit', folder: 'src/branch' },
};

/** Which program a host runs, where its name says so. */
export function forgeOf(url: string): Forge | undefined {
	const { hostname } = new URL(url);
	if (/(?:^|\.)github\./.test(hostname)) return 'github';
	if (/gitlab/.test(hostname)) return 'gitlab';
	return /gitea|forgejo|codeberg/.test(hostname) ? 'gitea' : undefined;
}

/**
 * Where a file is edited, or a folder is shown, in the browser.
 *
 * @param file below the root of the repository; without an ending it is a folder
 */
export function editAddress({ url, forge, branch }: Repository, file: string): string {
	const { edit, folder } = paths[forge];
	const place = /\.\w+$/.test(file) ? edit : folder;
	const root = url.replace(/\/$/, '').replace(/\.git$/, '');
	return `${root}/${place}/${encoded(branch)}/${encoded(file)}`;
}

/** The slashes of a branch stay, as the programs write them in their own addresses. */
function encoded(path: string): string {
	return path.split('/').map(encodeURIComponent).join('/');
}
