import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Sharp } from 'sharp';
import { smallPicture } from '../lib/library/small-picture.ts';

/** Where the pictures of the library are drawn, below the project's folder. */
const drawings = 'src/content/shareables/images';
/** What the drawings are put together from; it is no picture itself. */
const parts = 'parts.svg';
/** Where the pictures stand on the site. */
const place = '/share/images/';
/** Where authors put pictures of their own. */
const photos = 'public/share';

/** A picture that is made: its address on the site, the file it is made of, and how. */
interface Recipe {
	address: string;
	source: string;
	/** What is in the picture besides its own file. */
	shared: Buffer;
	make: (picture: Sharp) => Sharp;
	/** Ending of the file, and name of the way of making, as a picture that was made before is kept under both. */
	kind: 'png' | 'small.webp';
}

const whole = { kind: 'png', make: (picture: Sharp) => picture.removeAlpha().png() } as const;
/** Cards are at most 400 CSS pixels wide; flat drawings need no more than this on a sharp screen. */
const small = {
	kind: 'small.webp',
	make: (picture: Sharp) => picture.resize({ width: 640, withoutEnlargement: true }).webp({ quality: 60, effort: 6 }),
} as const;

/** The drawing from which a picture of the site is made: `/share/images/frost.png` from `…/images/frost.svg`; undefined for any other file. */
export function drawingOf(file: string): string | undefined {
	const name = new RegExp(`^${place}([a-z0-9-]+)\\.png$`).exec(file)?.[1];
	return name === undefined || `${name}.svg` === parts ? undefined : `${drawings}/${name}.svg`;
}

/**
 * Makes PNG pictures of the drawings, as networks take no SVG, and small ones of all pictures for the cards of the
 * library. A picture is kept beside Astro's own cache until what it is made of changes; the first time they are made on
 * other threads while the pages are being built.
 */
export function sharePictures(): AstroIntegration {
	let root = '';
	let cache = '';
	let made: Promise<[address: string, picture: Buffer][]>;
	return {
		name: 'outspoken:share-pictures',
		hooks: {
			'astro:config:done': ({ config }) => {
				root = fileURLToPath(config.root);
				cache = join(fileURLToPath(config.cacheDir), 'share-pictures');
			},
			'astro:server:setup': ({ server }) => {
				server.middlewares.use(async (request, response, next) => {
					const { pathname } = new URL(request.url ?? '/', 'http://localhost');
					if (!pathname.includes('/share/')) return next();
					try {
						const recipe = (await recipes(root)).find(({ address }) => pathname.endsWith(address));
						if (!recipe) return next();
						response.setHeader('Content-Type', recipe.kind === 'png' ? 'image/png' : 'image/webp').end(await picture(recipe, cache));
					} catch (error) {
						next(error);
					}
				});
			},
			'astro:build:start': () => {
				made = recipes(root).then((all) =>
					Promise.all(all.map(async (recipe) => [recipe.address, await picture(recipe, cache)] as [string, Buffer])),
				);
				// What goes wrong is told when the pictures are waited for.
				made.catch(() => {});
			},
			'astro:build:done': async ({ dir }) => {
				const target = fileURLToPath(dir);
				await Promise.all(
					(await made).map(async ([address, bytes]) => {
						await mkdir(join(target, dirname(address)), { recursive: true });
						await writeFile(join(target, address), bytes);
					}),
				);
			},
		},
	};
}

async function recipes(root: string): Promise<Recipe[]> {
	const folder = join(root, drawings);
	const shared = existsSync(join(folder, parts)) ? await readFile(join(folder, parts)) : Buffer.alloc(0);
	const drawn = (await filesIn(folder)).filter((file) => file.endsWith('.svg') && file !== parts);
	const own = (await filesIn(join(root, photos))).filter((file) => /\.(?:png|jpe?g|webp|svg)$/.test(file));
	return [
		...drawn.flatMap((file): Recipe[] => {
			const address = place + file.replace(/svg$/, 'png');
			const source = join(folder, file);
			return [
				{ address, source, shared, ...whole },
				{ address: smallPicture(address)!, source, shared, ...small },
			];
		}),
		...own.map((file): Recipe => ({
			address: smallPicture(`/share/${file}`)!,
			source: join(root, photos, file),
			shared: Buffer.alloc(0),
			...small,
		})),
	];
}

/** The files of a folder with those below it, each by its path within; none where there is no folder. */
async function filesIn(folder: string): Promise<string[]> {
	if (!existsSync(folder)) return [];
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

async function picture({ source, shared, make, kind }: Recipe, cache: string): Promise<Buffer> {
	const key = createHash('sha256')
		.update(shared)
		.update(await readFile(source))
		.digest('hex');
	const kept = join(cache, `${key.slice(0, 32)}.${kind}`);
	const known = await readFile(kept).catch(() => undefined);
	if (known) return known;
	const { default: sharp } = await import('sharp');
	const bytes = await make(sharp(source))
		.toBuffer()
		.catch((error: unknown) => {
			throw new Error(`${source} is no picture that can be read. ${String(error)}`);
		});
	await mkdir(cache, { recursive: true });
	// Another build may write the same picture at this moment.
	const unfinished = `${kept}.${process.pid}`;
	await writeFile(unfinished, bytes);
	await rename(unfinished, kept);
	return bytes;
}
