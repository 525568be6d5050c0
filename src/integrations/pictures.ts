import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isSatteriProcessor } from '@astrojs/markdown-satteri';
import type { AstroIntegration } from 'astro';
import type { Sharp } from 'sharp';
import {
	drawingParts,
	drawingsFolder,
	drawnPlace,
	fitted,
	longestSide,
	ownPictures,
	picturesToShare,
	sideOf,
} from '../lib/library/picture-source.ts';
import { smallPicture } from '../lib/library/small-picture.ts';

/** A picture that is made: its address on the site, the file it is made of, and how. */
interface Recipe {
	address: string;
	source: string;
	/** What is in the picture besides its own file. */
	shared: Buffer;
	make: (picture: Sharp) => Sharp;
	/** Ending of the file, and name of the way of making, as a picture that was made before is kept under both. */
	kind: string;
}

const whole = { kind: 'png', make: (picture: Sharp) => picture.removeAlpha().png() } as const;
/** Cards are at most 400 CSS pixels wide; flat drawings need no more than this on a sharp screen. */
const small = {
	kind: 'card.webp',
	make: (picture: Sharp) => picture.autoOrient().resize({ width: 640, withoutEnlargement: true }).webp({ quality: 60, effort: 6 }),
} as const;

/** How a picture of a company’s own is written anew: upright, in the colours of screens, and without what a camera notes of the place. */
const formats: Record<string, (picture: Sharp) => Sharp> = {
	jpg: (picture) => picture.jpeg({ quality: 82, mozjpeg: true }),
	jpeg: (picture) => picture.jpeg({ quality: 82, mozjpeg: true }),
	png: (picture) => picture.png({ compressionLevel: 9 }),
	webp: (picture) => picture.webp({ quality: 82 }),
	avif: (picture) => picture.avif({ quality: 60 }),
};

function published(file: string): Pick<Recipe, 'kind' | 'make'> | undefined {
	const format = file.slice(file.lastIndexOf('.') + 1);
	const write = formats[format];
	if (!write) return undefined;
	const side = sideOf(file);
	const size = { width: side, height: side, fit: 'inside', withoutEnlargement: true } as const;
	return { kind: `${side}.${format}`, make: (picture) => write(picture.autoOrient().resize(size).toColourspace('srgb')) };
}

/**
 * Makes PNG pictures of the drawings, as networks take no SVG, and small ones of all pictures for the cards of the library,
 * and writes a company’s own pictures in `public` anew before they are published; texts say how large those are. A picture is
 * kept beside Astro's own cache until what it is made of changes; the first time they are made on other threads while the
 * pages are being built.
 */
export function publishedPictures(): AstroIntegration {
	let root = '';
	let cache = '';
	let made: Promise<[address: string, picture: Buffer][]>;
	return {
		name: 'outspoken:pictures',
		hooks: {
			'astro:config:setup': async ({ config }) => {
				const { processor } = config.markdown;
				if (!isSatteriProcessor(processor)) return;
				const sizes = await sizesIn(fileURLToPath(config.root));
				processor.options.hastPlugins.push({
					name: 'outspoken-picture-sizes',
					element: [
						{
							filter: ['img'],
							visit: (node, context) => {
								const { src } = node.properties;
								const size = typeof src === 'string' ? sizes.get(withoutBase(src, config.base)) : undefined;
								if (!size) return;
								for (const [name, value] of Object.entries({ ...size, loading: 'lazy' })) context.setProperty(node, name, value);
							},
						},
					],
				});
			},
			'astro:config:done': ({ config }) => {
				root = fileURLToPath(config.root);
				cache = join(fileURLToPath(config.cacheDir), 'pictures');
			},
			'astro:server:setup': ({ server }) => {
				server.middlewares.use(async (request, response, next) => {
					const pathname = decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname);
					if (!/\.(?:png|jpe?g|webp|avif)$/.test(pathname)) return next();
					try {
						const recipe = (await recipes(root)).find(({ address }) => pathname.endsWith(address));
						if (!recipe) return next();
						const format = recipe.kind.slice(recipe.kind.lastIndexOf('.') + 1).replace('jpg', 'jpeg');
						response.setHeader('Content-Type', `image/${format}`).end(await picture(recipe, cache));
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

/** The sizes in which the pictures of texts are published, by their addresses: a page keeps their room free. */
async function sizesIn(root: string): Promise<Map<string, { width: number; height: number }>> {
	const files = (await filesIn(join(root, ownPictures))).filter((file) => published(file) || file.endsWith('.svg'));
	if (files.length === 0) return new Map();
	const { default: sharp } = await import('sharp');
	const sizes = files.map(async (file) => {
		const { autoOrient } = await sharp(join(root, ownPictures, file)).metadata();
		return [`/${file}`, fitted(autoOrient, longestSide.inText)] as const;
	});
	// One that cannot be read is named by the author checks.
	return new Map((await Promise.allSettled(sizes)).flatMap((each) => (each.status === 'fulfilled' ? [each.value] : [])));
}

const withoutBase = (address: string, base: string) => (address.startsWith(base) ? `/${address.slice(base.length)}` : address);

async function recipes(root: string): Promise<Recipe[]> {
	const folder = join(root, drawingsFolder);
	const shared = existsSync(join(folder, drawingParts)) ? await readFile(join(folder, drawingParts)) : Buffer.alloc(0);
	const drawn = (await filesIn(folder)).filter((file) => file.endsWith('.svg') && file !== drawingParts);
	const files = await filesIn(join(root, ownPictures));
	return [
		...drawn.flatMap((file): Recipe[] => {
			const address = drawnPlace + file.replace(/svg$/, 'png');
			const source = join(folder, file);
			return [
				{ address, source, shared, ...whole },
				{ address: smallPicture(address)!, source, shared, ...small },
			];
		}),
		...files.flatMap((file): Recipe[] => {
			const common = { source: join(root, ownPictures, file), shared: Buffer.alloc(0) };
			const whole = published(file);
			const card = file.startsWith(picturesToShare) && /\.(?:png|jpe?g|webp|svg)$/.test(file);
			return [
				...(whole ? [{ address: `/${file}`, ...common, ...whole }] : []),
				...(card ? [{ address: smallPicture(`/${file}`)!, ...common, ...small }] : []),
			];
		}),
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
