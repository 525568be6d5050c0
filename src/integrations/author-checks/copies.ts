import type { ProjectFiles } from './files.ts';

/** What programs put around a name when they copy a file: ` - Copy (2)`, ` copy 2`, ` — копия`, ` (another copy)`, ` (1)`, ` 2`. */
const copyMarks = [
	/^(?:copy(?: \(?\d+\)?)? of|копия) /i,
	/[ _]+(?:[-–—] ?)?\(?(?:(?:another|other|другая|\d+(?:st|nd|rd|th|-я)) )?(?:copy|копия)(?: ?\(?\d+\)?)?\)?$/i,
	/ ?\(\d+\)$/,
	/ \d+$/,
];

/** A file or folder that a program has copied to where the original lies. */
export interface Copy {
	/** Paths below the project's folder. */
	path: string;
	original: string;
}

/** The copy that a file is, or lies in: `profile - Copy.yaml` beside `profile.yaml`. */
export function copyIn(file: string, { exists }: Pick<ProjectFiles, 'exists'>): Copy | undefined {
	const parts = file.split('/');
	for (const [index, part] of parts.entries()) {
		const ending = index === parts.length - 1 ? (/\.[^.]*$/.exec(part)?.[0] ?? '') : '';
		const name = part.slice(0, part.length - ending.length);
		const plain = copyMarks.reduce((rest, mark) => rest.replace(mark, ''), name);
		if (plain === name || plain === '') continue;
		const at = (last: string) => [...parts.slice(0, index), last].join('/');
		const copy = { path: at(part), original: at(plain + ending) };
		if (exists(copy.original)) return copy;
	}
	return undefined;
}
