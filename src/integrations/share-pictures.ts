import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Loads a package when it is needed. Where Vite has loaded the configuration, an `import()` finds it closed by then. */
const load = createRequire(import.meta.url);

/** Where the pictures of the library are drawn, below the project's folder. */
const drawings = 'src/content/shareables/images';
/** What the drawings are put together from; it is no picture itself. */
const parts = 'parts.svg';
/** Where the pictures stand on the site. */
const place = '/share/images/';

/** The drawing from which a picture of the site is made: `/share/images/frost.png` from `…/images/frost.svg`; undefined for any other file. */
export function drawingOf(file: string): string | undefined {
	const name = new RegExp(`^${place}([a-z0-9-]+)\\.png$`).exec(file)?.[1];
	return name === undefined || `${name}.svg` === parts ? undefined : `${drawings}/${name}.svg`;
}

/**
 * Makes PNG pictures of the drawings, as networks take no SVG. A picture is kept beside Astro's own cache until its
 * drawing or the parts change; the first time they are made on other threads while the pages are being built.
 */
export function sharePictures(): AstroIntegration {
	let folder = '';
	let cache = '';
	let made: Promise<[name: string, picture: Buffer][]>;
	const pictures = async () => {
		if (!existsSync(folder)) return [];
		const shared = await readFile(join(folder, parts));
		const names = (await readdir(folder)).filter((name) => name.endsWith('.svg') && name !== parts);
		return Promise.all(
			names.map(async (name) => [name.replace('.svg', '.png'), await picture(join(folder, name), shared, cache)] as [string, Buffer]),
		);
	};
	return {
		name: 'outspoken:share-pictures',
		hooks: {
			'astro:config:done': ({ config }) => {
				folder = join(fileURLToPath(config.root), drawings);
				cache = join(fileURLToPath(config.cacheDir), 'share-pictures');
			},
			'astro:server:setup': ({ server }) => {
				server.middlewares.use(async (request, response, next) => {
					const { pathname } = new URL(request.url ?? '/', 'http://localhost');
					const drawing = drawingOf(pathname.slice(pathname.indexOf(place)));
					const file = join(folder, basename(drawing ?? ''));
					if (drawing === undefined || !existsSync(file)) return next();
					try {
						response.setHeader('Content-Type', 'image/png').end(await picture(file, await readFile(join(folder, parts)), cache));
					} catch (error) {
						next(error);
					}
				});
			},
			'astro:build:start': () => {
				made = pictures();
				// What goes wrong is told when the pictures are waited for.
				made.catch(() => {});
			},
			'astro:build:done': async ({ dir }) => {
				const target = join(fileURLToPath(dir), place);
				await mkdir(target, { recursive: true });
				await Promise.all((await made).map(([name, bytes]) => writeFile(join(target, name), bytes)));
			},
		},
	};
}

/** @param shared the parts, which are in a picture as much as its own drawing is */
async function picture(drawing: string, shared: Buffer, cache: string): Promise<Buffer> {
	const key = createHash('sha256')
		.update(shared)
		.update(await readFile(drawing))
		.digest('hex');
	const kept = join(cache, `${key.slice(0, 32)}.png`);
	const known = await readFile(kept).catch(() => undefined);
	if (known) return known;
	const sharp = load('sharp') as (typeof import('sharp'))['default'];
	const bytes = await sharp(drawing)
		.removeAlpha()
		.png()
		.toBuffer()
		.catch((error: unknown) => {
			throw new Error(`${drawings}/${basename(drawing)} is no drawing that can be read. ${String(error)}`);
		});
	await mkdir(cache, { recursive: true });
	// Another build may write the same picture at this moment.
	const unfinished = `${kept}.${process.pid}`;
	await writeFile(unfinished, bytes);
	await rename(unfinished, kept);
	return bytes;
}
