import type { FindingId } from '../../../lib/findings/finding-ids.ts';
import type { Finding } from '../finding.ts';
import type { Picture } from '../picture-facts.ts';
import { inFolders } from '../read-folders.ts';
import type { Site } from '../site.ts';

/** More than this is no picture for a website any more, and each copy of the repository carries it for good. */
const mostBytes = 15_000_000;
/** What is smaller shows nothing on a sharp screen. */
const leastSide = 100;

/** The endings of what browsers show, by what a picture is. */
const endings: Record<string, readonly string[]> = {
	jpeg: ['jpg', 'jpeg'],
	png: ['png'],
	webp: ['webp'],
	avif: ['avif'],
	svg: ['svg'],
};

/** Pictures can be read and shown, and are what their names say. */
export function checkPictures({ pictures }: Pick<Site, 'pictures'>): Finding[] {
	return pictures.flatMap((picture) => [...addressName(picture.file), ...mistakeIn(picture), ...hints(picture)]);
}

function mistakeIn(picture: Picture): Finding[] {
	const { file, bytes, format, width, height, frames, isWhole, active } = picture;
	const ending = file.slice(file.lastIndexOf('.') + 1).toLowerCase();
	const say = (id: FindingId, message: string): Finding[] => [{ id, file, message }];
	if (ending === 'ico') return [];
	if (bytes === 0) return say('picture/unreadable', 'The file is empty: the picture was not saved or uploaded. Put it there again.');
	if (format === 'heic') {
		const found =
			ending === 'heic' || ending === 'heif' ? 'Browsers don’t show HEIC' : `The file is HEIC and only its name says \`.${ending}\``;
		return say(
			'picture/format',
			`${found}, the format of photos on an iPhone. Save it as JPEG: on a Mac open it in Preview and choose Export; on an iPhone choose “Most Compatible” in Settings › Camera › Formats.`,
		);
	}
	if (format === undefined) {
		return say(
			'picture/unreadable',
			'The file is no picture that can be read. Open it in a program for pictures and save it anew as JPEG, PNG or WebP.',
		);
	}
	const fitting = endings[format];
	if (!fitting) {
		const found =
			format === 'gif' && frames > 1
				? 'The picture moves, and readers could not stop it'
				: `Pictures of the kind \`${format}\` are not published`;
		return say('picture/format', `${found}. Save it as JPEG, PNG or WebP; for a film, link to it.`);
	}
	if (!fitting.includes(ending)) {
		return say(
			'picture/format',
			`The file is ${format.toUpperCase()}, and its name says \`.${ending}\`. Rename it so that it ends in \`.${fitting[0]}\`.`,
		);
	}
	if (frames > 1)
		return say('picture/format', 'The picture moves, and readers could not stop it. Save one still picture; for a film, link to it.');
	if (active !== undefined) {
		return say(
			'picture/unreadable',
			`The drawing has \`${active}\`, which runs or loads something where it is opened. Take it out, or save the drawing as “plain SVG”.`,
		);
	}
	if (!isWhole)
		return say('picture/unreadable', 'Only a part of the picture is there: it was not saved or uploaded to its end. Put it there again.');
	if (bytes > mostBytes) {
		const size = Math.round(bytes / 1_000_000);
		return say(
			'picture/size',
			`The file has ${size} MB, and ${mostBytes / 1_000_000} are allowed. Save it with at most 4,000 pixels on its longer side.`,
		);
	}
	if (format !== 'svg' && Math.min(width, height) < leastSide) {
		return say(
			'picture/size',
			`The picture has ${width} × ${height} pixels, which show nothing on today’s screens. Use a larger one, or a drawing in SVG.`,
		);
	}
	return [];
}

/** What is mended when the picture is published, and what one should know of it. */
function hints({ file, isForPrint, tellsPlace }: Picture): Finding[] {
	const colours =
		'The picture has the colours of print (CMYK). The site publishes it in those of screens (RGB), and they may differ; save it as RGB to choose them yourself.';
	const place =
		'The photo says where it was taken. The site publishes it without that, but the file in the repository keeps it. Save it without its place, above all where it shows somebody’s home.';
	return [
		...(isForPrint ? [{ id: 'picture/colours' as const, file, message: colours, warning: 'picture-colours' }] : []),
		...(tellsPlace ? [{ id: 'picture/place' as const, file, message: place, warning: 'picture-place' }] : []),
	];
}

/** The name of a public file becomes an address; links with spaces and capitals break where they are copied. */
export function addressName(file: string): Finding[] {
	const [name = ''] = file.split('/').slice(-1);
	const folders = file.split('/').slice(1, -1);
	if ([...folders, name].every((part) => /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/.test(part))) return [];
	const ending = name.slice(name.lastIndexOf('.'));
	const better = `${inFolders(name.slice(0, -ending.length))}${ending.toLowerCase()}`;
	return [
		{
			id: 'file/name',
			file,
			message: `The name becomes part of an address, so it takes small Latin letters, digits and hyphens, without spaces. Name it, for example, \`${better}\`.`,
		},
	];
}
