import * as disk from 'node:fs';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FileSystem, SitePlace } from '../../../src/integrations/site-place.ts';

let root: string;
let dist: string;

beforeEach(() => {
	root = realpathSync(mkdtempSync(join(tmpdir(), 'outspoken-place-')));
	dist = join(root, 'dist');
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(folder: string, text: string): void {
	mkdirSync(join(folder, 'en'), { recursive: true });
	for (const page of ['index.html', 'en/index.html']) writeFileSync(join(folder, page), text);
}

/** What the pages of a site say, or that one of them is missing. */
const siteIn = (folder: string) =>
	['index.html', 'en/index.html'].map((page) => (existsSync(join(folder, page)) ? readFileSync(join(folder, page), 'utf8') : 'missing'));

const leftovers = () => (existsSync(join(root, '.outspoken')) ? readdirSync(join(root, '.outspoken')) : []);

/** A whole build with files for its pages; the file system may be one that fails. */
function build(text: string, given?: { files?: FileSystem; process?: number }): void {
	const place = new SitePlace(dist, root, given);
	place.prepare();
	write(place.site, text);
	place.put();
	place.leave();
}

class Killed extends Error {}

/** The file system of a process that ends instead of its nth change; what it was deleting is half deleted. */
function killedAt(last: number): { files: FileSystem; ended: () => boolean } {
	let changes = 0;
	const changing = new Set<keyof FileSystem>(['cpSync', 'mkdirSync', 'renameSync', 'rmdirSync', 'rmSync']);
	const files = Object.fromEntries(
		Object.entries(disk).map(([name, act]) => {
			if (!changing.has(name as keyof FileSystem)) return [name, act];
			return [
				name,
				(...given: unknown[]) => {
					if (changes > last) throw new Killed();
					if (changes++ === last) {
						const [path] = given as [string];
						if (name === 'rmSync') for (const page of disk.globSync('**/index.html', { cwd: path }).slice(0, 1)) rmSync(join(path, page));
						throw new Killed();
					}
					return (act as (...given: unknown[]) => unknown)(...given);
				},
			];
		}),
	) as unknown as FileSystem;
	return { files, ended: () => changes > last };
}

/** The number of a process that has ended. */
function endedProcess(): number {
	return spawnSync(process.execPath, ['--version']).pid;
}

test('a build that is killed before any of its steps leaves the last site, or the next start brings it back, or the new one is there', () => {
	const number = endedProcess();
	let step = 0;
	for (; ; step++) {
		rmSync(root, { recursive: true, force: true });
		write(dist, 'last');
		const { files, ended } = killedAt(step);
		try {
			build('next', { files, process: number });
		} catch (error) {
			if (!(error instanceof Killed)) throw error;
		}
		new SitePlace(dist, root).mend();
		expect([`step ${step}: last,last`, `step ${step}: next,next`]).toContain(`step ${step}: ${siteIn(dist).join()}`);
		expect({ step, leftovers: leftovers() }).toEqual({ step, leftovers: [] });
		if (!ended()) break;
	}
	expect(step).toBeGreaterThan(8);
	expect(siteIn(dist)).toEqual(['next', 'next']);
});

test('the first build of all may be killed before any of its steps too', () => {
	const number = endedProcess();
	for (let step = 0; ; step++) {
		rmSync(root, { recursive: true, force: true });
		mkdirSync(root);
		const { files, ended } = killedAt(step);
		try {
			build('next', { files, process: number });
		} catch (error) {
			if (!(error instanceof Killed)) throw error;
		}
		build('after', { process: endedProcess() });
		expect({ step, site: siteIn(dist), leftovers: leftovers() }).toEqual({ step, site: ['after', 'after'], leftovers: [] });
		if (!ended()) break;
	}
});

test('what a running build has made stays, and so does what else lies there', () => {
	const place = new SitePlace(dist, root, { process: process.ppid });
	place.prepare();
	write(place.site, 'being built');
	mkdirSync(join(root, '.outspoken/results'));
	build('next');
	expect(siteIn(dist)).toEqual(['next', 'next']);
	expect(siteIn(place.site)).toEqual(['being built', 'being built']);
	expect(leftovers().toSorted()).toEqual([`build-${process.ppid}`, 'results']);
	place.put();
	place.leave();
	expect(siteIn(dist)).toEqual(['being built', 'being built']);
	expect(leftovers()).toEqual(['results']);
});

test('a build that finds the place taken again by a faster one replaces its site', () => {
	write(dist, 'last');
	const renameSync: FileSystem['renameSync'] = (from, to) => {
		disk.renameSync(from, to);
		if (from === dist && !String(to).includes('taken') && siteIn(String(to))[0] === 'last') write(dist, 'faster');
	};
	build('next', { files: { ...disk, renameSync } });
	expect(siteIn(dist)).toEqual(['next', 'next']);
	expect(leftovers()).toEqual([]);
});

test('the last site of another folder beside it is not deleted', () => {
	const other = join(root, 'under-base');
	write(other, 'other');
	const place = new SitePlace(other, root, { process: endedProcess() });
	place.prepare();
	mkdirSync(join(place.site, '../last'), { recursive: true });
	disk.renameSync(other, join(place.site, '../last/under-base'));
	build('next');
	new SitePlace(other, root).mend();
	expect(siteIn(other)).toEqual(['other', 'other']);
	expect(leftovers()).toEqual([]);
});

test('a site goes where a link leads, below folders that are not there yet, and keeps the git folder that publishes it', () => {
	mkdirSync(join(root, 'elsewhere/.git'), { recursive: true });
	writeFileSync(join(root, 'elsewhere/.git/HEAD'), 'ref: refs/heads/pages');
	symlinkSync(join(root, 'elsewhere'), dist);
	build('next');
	expect(siteIn(join(root, 'elsewhere'))).toEqual(['next', 'next']);
	expect(readFileSync(join(dist, '.git/HEAD'), 'utf8')).toBe('ref: refs/heads/pages');
	rmSync(join(root, 'elsewhere'), { recursive: true });
	build('after');
	expect(siteIn(join(root, 'elsewhere'))).toEqual(['after', 'after']);
	dist = join(root, 'a/b/dist');
	build('next');
	expect(siteIn(dist)).toEqual(['next', 'next']);
	expect(existsSync(join(root, 'a/b/.outspoken'))).toBe(false);
});

test.each(['.', '..', '/'])('a folder that holds the project (%s) is not replaced', (folder) => {
	expect(() => new SitePlace(join(root, folder), root)).toThrow('holds the project');
});

test('a file at the place of the site is named before the build', () => {
	writeFileSync(dist, 'a file');
	expect(() => build('next')).toThrow(/^dist is no folder/);
	expect(readFileSync(dist, 'utf8')).toBe('a file');
	expect(leftovers()).toEqual([]);
});

/** A file system that answers a change of the place with an error. */
const refusing = (code: string): FileSystem => ({
	...disk,
	renameSync: (from, to) => {
		if (from === dist || to === dist) throw Object.assign(new Error(code), { code });
		disk.renameSync(from, to);
	},
});

test.each([
	['EXDEV', /another file system/],
	['EBUSY', /is a mount of its own/],
	['EROFS', /can only be read/],
	['EACCES', /may not be written/],
	['ENOSPC', /is full/],
])('%s is answered in a sentence before the build, with a site there and without', (code, sentence) => {
	expect(() => build('next', { files: refusing(code) })).toThrow(sentence);
	write(dist, 'last');
	expect(() => build('next', { files: refusing(code) })).toThrow(sentence);
	expect(siteIn(dist)).toEqual(['last', 'last']);
	expect(leftovers()).toEqual([]);
});

test('a disk without room for another site like the last is named before the build', () => {
	write(dist, 'last');
	const free = (bavail: number, ffree: number) => ({ ...disk.statfsSync(root), bsize: 4096, bavail, files: 1000, ffree });
	const withRoom = (bavail: number, ffree: number) => ({ ...disk, statfsSync: () => free(bavail, ffree) }) as unknown as FileSystem;
	expect(() => build('next', { files: withRoom(100, 1000) })).toThrow(/full.* 16 MB .* 1 MB /);
	expect(() => build('next', { files: withRoom(100_000, 2) })).toThrow(/room for 2 more files/);
	build('next', { files: withRoom(100_000, 1000) });
	expect(siteIn(dist)).toEqual(['next', 'next']);
});

test('a build that fails on a disk that it has filled says so', () => {
	const free = (bavail: number) =>
		({ ...disk, statfsSync: () => ({ ...disk.statfsSync(root), bsize: 4096, bavail }) }) as unknown as FileSystem;
	expect(new SitePlace(dist, root, { files: free(100) }).trouble).toBe('The disk with dist is full.');
	expect(new SitePlace(dist, root, { files: free(100_000) }).trouble).toBeUndefined();
});

/** Whether this machine lets a test mount file systems of its own. */
const mounts = spawnSync('unshare', ['--user', '--map-root-user', '--mount', 'true']).status === 0;

test.skipIf(!mounts).each([
	['a mount', 'mkdir dist && mount -t tmpfs -o size=64m none dist', /^dist is a mount of its own/],
	['a mount that can only be read', 'mkdir dist && mount -t tmpfs -o size=64m,ro none dist', /^dist is a mount of its own/],
	['a layer of an image', overlay(), /^dist lies on another file system .* or in a layer/],
	[
		'a folder of a full disk',
		'mkdir room && mount -t tmpfs -o size=1m none room && ln -s room/dist dist && mkdir room/dist',
		/^The disk with dist is full/,
	],
	[
		'a folder of a disk that can only be read',
		`mkdir room && mount -t tmpfs none room && mkdir room/dist && mount -o remount,ro room && ln -s room/dist dist`,
		/^The folder around dist can only be read/,
	],
])('%s is known before the build by its real error', (_, mount, sentence) => {
	const script = join(import.meta.dirname, '../../support/try-place.ts');
	const command = `cd ${root} && ${mount} && exec ${process.execPath} ${script} dist`;
	const { stdout, stderr } = spawnSync('unshare', ['--user', '--map-root-user', '--mount', 'sh', '-c', command], { encoding: 'utf8' });
	expect(stdout || stderr).toMatch(sentence);
});

/** A folder whose `dist` comes from a layer below. */
function overlay(): string {
	const layers = 'mkdir below above work merged && mkdir below/dist && touch below/dist/index.html';
	return `mount -t tmpfs none . && cd . && ${layers} && mount -t overlay -o lowerdir=below,upperdir=above,workdir=work none merged && cd merged`;
}
