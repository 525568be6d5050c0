import path from 'node:path';
import { decodeAddress } from '../../../lib/text/decode-address.ts';
import type { Finding } from '../finding.ts';
import type { Image } from '../page-text.ts';
import { leadsElsewhere } from '../addresses.ts';
import { emptyTalk } from '../alternative-text.ts';
import { otherHost } from './components.ts';
import { nearestPicture } from '../nearest-picture.ts';
import { allPages, inBody, type Page, type Site } from '../site.ts';

/** Pictures in pages exist and say in words what they show. */
export function checkImages(site: Site): Finding[] {
	return allPages(site).flatMap((page) =>
		page.text.images.flatMap((image) => [...alternative(page, image), ...presence(page, image, site)]),
	);
}

function alternative(page: Page, { src, alt, line }: Image): Finding[] {
	const talk = emptyTalk(alt ?? '');
	if (talk !== undefined) return [inBody(page, line, 'picture/no-alt-text', talk, 'alt text')];
	if (alt !== undefined) return [];
	const name = src === undefined ? 'The picture' : `The picture \`${src}\``;
	return [
		inBody(
			page,
			line,
			'picture/no-alt-text',
			`${name} has no text for those who do not see it. Write what it shows: \`![what it shows](…)\`.`,
			'alt text',
		),
	];
}

function presence(page: Page, { src, line }: Image, { exists, publicFiles }: Site): Finding[] {
	if (src === undefined) return [];
	if (src === '') {
		const message = 'No picture is named. Put the file into public/images, and write `![what it shows](/images/name.jpg)`.';
		return [inBody(page, line, 'picture/missing', message, 'picture')];
	}
	if (leadsElsewhere(src)) return [inBody(page, line, 'page/blocked', otherHost(src), 'picture')];
	const name = decodeAddress(src.split(/[?#]/)[0]!);
	const file = name.startsWith('/') ? `public${name}` : path.posix.join(path.posix.dirname(page.file), name);
	if (exists(file)) return [];
	if (name.startsWith('/public/')) {
		const message = `Files in the folder public have addresses without it. Write \`${name.slice('/public'.length)}\`.`;
		return [inBody(page, line, 'picture/missing', message, 'picture')];
	}
	const place = name.startsWith('/')
		? `Put the file at ${file}, or correct the name.`
		: `Put the file into public/images, and write \`/images/${path.posix.basename(name)}\`.`;
	const remedy = nearestPicture(name, publicFiles) ?? place;
	return [inBody(page, line, 'picture/missing', `The picture \`${src}\` does not exist. ${remedy}`, 'picture')];
}
