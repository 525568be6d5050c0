import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './sources.ts';

interface Package {
	version?: string;
	resolved?: string;
	integrity?: string;
	link?: boolean;
	dependencies?: Record<string, string>;
	devDependencies?: Record<string, string>;
	optionalDependencies?: Record<string, string>;
}

const read = (file: string): unknown => JSON.parse(readFileSync(join(root, file), 'utf8'));
const { packages } = read('package-lock.json') as { packages: Record<string, Package> };
const manifest = read('package.json') as Package;
const pins = { ...manifest.dependencies, ...manifest.devDependencies };

/** Where a package finds another: in its own folder of modules, or in one above. */
function entryFor(path: string, name: string): Package | undefined {
	for (let place = path; ; place = place.slice(0, Math.max(0, place.lastIndexOf('/node_modules/')))) {
		const entry = packages[`${place === '' ? '' : `${place}/`}node_modules/${name}`];
		if (entry || place === '') return entry;
	}
}

test('every package that another names has its entry, also for other systems and processors', () => {
	const missing = Object.entries(packages).flatMap(([path, { dependencies, optionalDependencies }]) =>
		Object.keys({ ...dependencies, ...optionalDependencies })
			.filter((name) => !entryFor(path, name))
			.map((name) => `${path || 'the site'} needs ${name}`),
	);
	expect(missing).toEqual([]);
});

test('no entry names a host, so that any registry serves', () => {
	expect(Object.keys(packages).filter((path) => packages[path]?.resolved)).toEqual([]);
});

test('every entry is checked against what was published', () => {
	expect(
		Object.keys(packages).filter((path) => path !== '' && !packages[path]?.link && !packages[path]?.integrity?.startsWith('sha512-')),
	).toEqual([]);
});

test.each(Object.entries(pins))('%s is pinned to exactly %s, and that is what is locked', (name, version) => {
	expect(version).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/);
	expect(packages[`node_modules/${name}`]?.version).toBe(version);
});

test('the lock is made for this manifest', () => {
	expect({ ...packages['']?.dependencies, ...packages['']?.devDependencies }).toEqual(pins);
});
