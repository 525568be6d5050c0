import * as disk from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';

/** What is asked of a file system; a test hands in one that ends at any call. */
export type FileSystem = Pick<
	typeof disk,
	| 'cpSync'
	| 'existsSync'
	| 'lstatSync'
	| 'mkdirSync'
	| 'readdirSync'
	| 'readlinkSync'
	| 'realpathSync'
	| 'renameSync'
	| 'rmdirSync'
	| 'rmSync'
	| 'statfsSync'
>;

/** Stops a build, in a sentence and without a stack, since no program is at fault. */
export class SitePlaceProblem extends Error {
	override name = 'SitePlaceProblem';
	override stack = '';
}

const megabyte = 2 ** 20;
/** As much as a site takes that nobody has built here before. */
const smallest = 16 * megabyte;
/** What is left of a file system that a build has filled. */
const nothing = megabyte;

/**
 * The folder of a finished site, and the one beside it where the next site is built: beside it, as only within a file
 * system a folder moves in one step. Each build has a folder of its own there, named by the number of its process:
 *
 *     .outspoken/build-4711/site        what is being built
 *     .outspoken/build-4711/last/dist   the site of before, while the new one takes its place
 *     .outspoken/done-4711              what is to be deleted
 *
 * Whenever a build is killed, the last site is in its place or below `last`, from where the next start brings it back.
 */
export class SitePlace {
	readonly #place: string;
	readonly #files: FileSystem;
	readonly #process: number;
	readonly #shown: string;

	/** @param root folder of the project */
	constructor(folder: string, root: string, { files = disk as FileSystem, process: number = process.pid } = {}) {
		const place = resolve(folder);
		this.#files = files;
		this.#process = number;
		this.#shown = relative(root, place) || '.';
		// A link stays as it is: the folder that it leads to is moved.
		this.#place = this.#linked(place);
		const inner = relative(this.#place, files.realpathSync(root));
		if (inner === '' || (inner.split(sep)[0] !== '..' && resolve(inner) !== inner))
			throw new SitePlaceProblem(
				`The site cannot be built into ${this.#shown}, which holds the project: a build replaces the whole folder. Name a folder of its own, for example \`dist\`.`,
			);
	}

	#linked(place: string): string {
		if (this.#files.existsSync(place)) return this.#files.realpathSync(place);
		const link = this.#files.lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink();
		return link ? resolve(dirname(place), this.#files.readlinkSync(place)) : place;
	}

	get #workshops(): string {
		return join(dirname(this.#place), '.outspoken');
	}

	get #workshop(): string {
		return join(this.#workshops, `build-${this.#process}`);
	}

	get #last(): string {
		return this.#lastOf(this.#workshop);
	}

	/** Where the next site is built. */
	get site(): string {
		return join(this.#workshop, 'site');
	}

	/** Brings the last site back where a build was killed that had just moved it, and deletes what killed builds left. */
	mend(): void {
		if (!this.#files.existsSync(this.#workshops)) return;
		for (const name of this.#files.readdirSync(this.#workshops)) {
			const [, state, number] = /^(build|done)-(\d+)$/.exec(name) ?? [];
			if (number === undefined || (Number(number) !== this.#process && isRunning(Number(number)))) continue;
			const folder = join(this.#workshops, name);
			if (state === 'done') this.#files.rmSync(folder, { recursive: true, force: true });
			else this.#close(folder, Number(number));
		}
		this.#removeWorkshops();
	}

	/**
	 * Makes ready for a build, and finds out before it what would stop its site on the way to its place: it is done with the
	 * folder that is there, in a way that cannot succeed.
	 */
	prepare(): void {
		this.#tell(() => {
			this.#make(dirname(this.#place));
			this.mend();
			try {
				this.#try();
				this.#measure();
			} catch (error) {
				this.leave();
				throw error;
			}
		});
	}

	#try(): void {
		const taken = join(this.#workshop, 'taken');
		this.#make(join(taken, 'folder'));
		if (this.#files.existsSync(this.#place)) {
			if (!this.#files.lstatSync(this.#place).isDirectory()) throw new SitePlaceProblem(noFolder(this.#shown));
			refusedAsTaken(() => this.#files.renameSync(this.#place, taken));
		} else {
			this.#files.renameSync(join(taken, 'folder'), this.#place);
			this.#files.rmdirSync(this.#place);
		}
		this.#files.rmSync(taken, { recursive: true });
	}

	/** Moves the site that was built to its place. */
	put(): void {
		this.#tell(() => {
			// A folder that publishes by git stays a working tree, as Astro leaves it.
			const repository = join(this.#place, '.git');
			if (this.#files.existsSync(repository)) this.#files.cpSync(repository, join(this.site, '.git'), { recursive: true });
			this.#make(dirname(this.#last));
			for (;;) {
				if (this.#files.existsSync(this.#place)) {
					if (this.#files.existsSync(this.#last)) this.#files.rmSync(this.#last, { recursive: true });
					this.#files.renameSync(this.#place, this.#last);
				}
				try {
					this.#files.renameSync(this.site, this.#place);
					return;
				} catch (error) {
					// Another build was faster by a moment; its site is whole, and is the last one now.
					if (!this.#files.existsSync(this.#place)) throw error;
				}
			}
		});
	}

	/** Leaves nothing behind but a site in its place; after a build that failed, it is the last one. */
	leave(): void {
		if (!this.#files.existsSync(this.#workshop)) return;
		this.#close(this.#workshop, this.#process);
		this.#removeWorkshops();
	}

	/** What a build that failed should have said: where its file system is full, the error of a program is no help. */
	get trouble(): string | undefined {
		const { bavail, bsize } = this.#files.statfsSync(dirname(this.#place));
		return bavail * bsize < nothing ? full(this.#shown) : undefined;
	}

	#close(workshop: string, number: number): void {
		const last = this.#lastOf(workshop);
		if (!this.#files.existsSync(this.#place) && this.#files.existsSync(last)) this.#files.renameSync(last, this.#place);
		// Of another folder's last site nothing is known here but that it is wanted.
		const others = join(workshop, 'last');
		if (this.#files.existsSync(others) && this.#files.readdirSync(others).some((name) => name !== basename(this.#place))) return;
		// Renamed first: half a site that is being deleted is none to bring back.
		const done = join(this.#workshops, `done-${number}`);
		this.#files.rmSync(done, { recursive: true, force: true });
		this.#files.renameSync(workshop, done);
		this.#files.rmSync(done, { recursive: true, force: true });
	}

	/** Makes a folder and those around it, one by one: made at once, a disk that can only be read looks as if something were missing. */
	#make(folder: string): void {
		if (this.#files.existsSync(folder)) return;
		this.#make(dirname(folder));
		this.#files.mkdirSync(folder);
	}

	#lastOf = (workshop: string) => join(workshop, 'last', basename(this.#place));

	#removeWorkshops(): void {
		try {
			this.#files.rmdirSync(this.#workshops);
		} catch {
			// Something else is in it, and stays.
		}
	}

	#measure(): void {
		const { bavail, bsize, files, ffree } = this.#files.statfsSync(this.#workshop);
		const last = this.#files.existsSync(this.#place) ? this.#sizeOf(this.#place) : { bytes: 0, files: 0 };
		const wanted = Math.max(last.bytes * 1.1, smallest);
		const free = bavail * bsize;
		if (free < wanted)
			throw new SitePlaceProblem(
				`${full(this.#shown)} About ${inMegabytes(wanted)} are needed, as the last site stays until the next is whole, and ${inMegabytes(free)} are free.`,
			);
		// Some file systems count no files.
		if (files > 0 && ffree < last.files * 1.1)
			throw new SitePlaceProblem(
				`The disk with ${this.#shown} has room for ${ffree} more files only, and the last site has ${last.files}.`,
			);
	}

	#sizeOf(folder: string): { bytes: number; files: number } {
		const sum = { bytes: 0, files: 0 };
		for (const entry of this.#files.readdirSync(folder, { recursive: true, withFileTypes: true })) {
			sum.files += 1;
			if (entry.isFile()) sum.bytes += this.#files.lstatSync(join(entry.parentPath, entry.name)).size;
		}
		return sum;
	}

	#tell(act: () => void): void {
		try {
			act();
		} catch (error) {
			const sentence = sentences[(error as NodeJS.ErrnoException).code ?? '']?.(this.#shown);
			throw sentence === undefined ? error : new SitePlaceProblem(sentence);
		}
	}
}

const inside = (place: string) =>
	`Build into a folder inside it: \`npm run build -- --outDir ${place.replaceAll('\\', '/')}/site\`, and let the host serve that.`;
const barred = (place: string) => `The folder around ${place} may not be written by this user, so that no site can be put there.`;
const full = (place: string) => `The disk with ${place} is full.`;
const noFolder = (place: string) => `${place} is no folder, so that no site can be put there. Move that file away, or name another folder.`;

/** What an error of the file system means to whoever builds. */
const sentences: Record<string, (place: string) => string> = {
	EACCES: barred,
	EPERM: barred,
	EBUSY: (place) => `${place} is a mount of its own, so that a finished site cannot take its place in one step. ${inside(place)}`,
	EDQUOT: full,
	ENOSPC: full,
	ENOTDIR: noFolder,
	EROFS: (place) =>
		`The folder around ${place} can only be read, so that no site can be put there. Name another: \`npm run build -- --outDir …\`.`,
	EXDEV: (place) =>
		`${place} lies on another file system than the folder around it, or in a layer of an image, so that a finished site cannot take its place in one step. Delete it, or build into a folder inside it: \`npm run build -- --outDir ${place.replaceAll('\\', '/')}/site\`.`,
};

/** Does what a file system refuses as the target is taken; what else it says is thrown. */
function refusedAsTaken(act: () => void): void {
	try {
		act();
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		// Windows has one word for a folder that is taken and one that is barred.
		if (code !== 'ENOTEMPTY' && code !== 'EEXIST' && !(process.platform === 'win32' && code === 'EPERM')) throw error;
	}
}

function isRunning(number: number): boolean {
	try {
		process.kill(number, 0);
		return true;
	} catch (error) {
		// It runs for another user.
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}

const inMegabytes = (bytes: number) => `${Math.ceil(bytes / megabyte)} MB`;
