import { borrowedLife } from '../../../lib/library/borrowed-life.ts';
import { isBinding } from '../../../lib/networks/limits.ts';
import type { Shareable } from '../../../schemas/library/shareable.ts';
import { inDraft, type Finding } from '../finding.ts';
import { drawingOf } from '../../../lib/library/picture-source.ts';
import { longTexts } from '../long-texts.ts';
import { markupIn } from '../markup.ts';
import { nearestPicture } from '../nearest-picture.ts';
import { emptyTalk } from '../alternative-text.ts';
import { formMistake } from './links.ts';
import { at, type Entry, type Site } from '../site.ts';
import { counted } from '../../../lib/text/counted.ts';
import { listed } from '../wording.ts';

/** Texts fit their networks with all that the site adds to them, and anybody could sign them; pictures exist; advertisements carry what the law wants. */
export function checkShareables(site: Site): Finding[] {
	const drafts = [...site.drafts.shareables.values()].flatMap((item) => mistakesIn(item, site)).map(inDraft);
	return [...[...site.shareables.values()].flatMap((item) => mistakesIn(item, site)), ...drafts];
}

function mistakesIn(item: Entry<Shareable>, site: Site): Finding[] {
	if (!item.value) return [];
	return [
		...lengths(item, site),
		...lives(item, item.value),
		...link(item, item.value),
		...image(item, item.value, site),
		...alternative(item, item.value),
		...markup(item, item.value),
		...typedLinks(item, item.value),
		...unseen(item, item.value, site),
		...advertising(item, item.value),
		...reserved(item),
	];
}

/** What only third parties say of a network is a warning in the author report, and no mistake. */
function lengths(item: Entry<Shareable>, site: Site): Finding[] {
	return longTexts(item, site).flatMap(({ network, standing, path, measure: { length, limit, unit }, label }) => {
		if (!isBinding({ standing })) return [];
		const noun = unit === 'bytes' ? 'byte' : 'character';
		const found = `The text has ${counted(length, noun)} with its link${label ? ' and label' : ''}`;
		return [
			at(
				item,
				path,
				'post/too-long',
				`${found}, and ${network} takes ${limit.toLocaleString('en')}. Cut ${counted(length - limit, noun)}.`,
			),
		];
	});
}

/** Whoever copies a text says it of themselves, so it tells nobody's life outside its brackets. */
function lives(item: Entry<Shareable>, { posts }: Shareable): Finding[] {
	return Object.entries(posts).flatMap(([network, byLanguage]) =>
		Object.entries(byLanguage ?? {}).flatMap(([language, texts]) =>
			texts.flatMap(({ text }, index): Finding[] => {
				const found = borrowedLife(text, language).map(({ passage }) => passage);
				if (found.length === 0) return [];
				const message = `Whoever copies this text says of themselves what is true of its writer: ${listed(new Set(found))}. Put it into [brackets], or write what is true of everybody who works here.`;
				const path = ['posts', network, language, index, 'text'];
				return [{ ...at(item, path, 'post/borrowed-life', message), warning: 'borrowed-life' }];
			}),
		),
	);
}

function alternative(item: Entry<Shareable>, { image: picture }: Shareable): Finding[] {
	return Object.entries(picture?.alt ?? {}).flatMap(([language, text]) => {
		const talk = emptyTalk(text);
		return talk === undefined ? [] : [at(item, ['image', 'alt', language], 'picture/no-alt-text', talk)];
	});
}

/** A network knows neither Markdown nor HTML. */
function markup(item: Entry<Shareable>, { posts }: Shareable): Finding[] {
	return Object.entries(posts).flatMap(([network, byLanguage]) =>
		Object.entries(byLanguage ?? {}).flatMap(([language, texts]) =>
			texts.flatMap(({ text }, index) => {
				const found = markupIn(text);
				if (found === undefined) return [];
				const message = `\`${found}\` would stand in the post as it stands here: a network shows plain text. Write it without the signs.`;
				return [at(item, ['posts', network, language, index, 'text'], 'post/markup', message)];
			}),
		),
	);
}

const typedLink = /\b(?:https?:\/\/|www\.)[^\s<>"»”)\]]+(?<![.,;:!?…])/iu;

/** The site puts the link of the item below each text, tagged and counted. */
function typedLinks(item: Entry<Shareable>, { posts }: Shareable): Finding[] {
	return Object.entries(posts).flatMap(([network, byLanguage]) =>
		Object.entries(byLanguage ?? {}).flatMap(([language, texts]) =>
			texts.flatMap(({ text }, index): Finding[] => {
				const found = typedLink.exec(text)?.[0];
				if (found === undefined) return [];
				const message = `\`${found}\` stands in the text, and the site puts the link of the item below it: the post would have two, and the typed one is not measured. Take it out, and write in \`link\` where the post leads.`;
				return [{ ...at(item, ['posts', network, language, index, 'text'], 'post/link', message), warning: 'typed-link' }];
			}),
		),
	);
}

/** Texts for a network that the company does not use are on no page. */
function unseen(item: Entry<Shareable>, { posts }: Shareable, { portal }: Site): Finding[] {
	if (!portal?.value) return [];
	const { networks, taught = [] } = portal.value;
	return Object.keys(posts)
		.filter((network) => !networks.includes(network))
		.map((network): Finding => {
			const message = taught.includes(network)
				? `Nobody sees these texts: in portal.yaml \`${network}\` is only \`taught\`, which offers lessons and no texts. Move it to \`networks\` there, or take the texts out.`
				: `Nobody sees these texts: \`${network}\` is not among the \`networks\` of portal.yaml. Add it there, or take the texts out.`;
			return { ...at(item, ['posts', network], 'post/unseen', message), warning: 'unseen-texts' };
		});
}

/** Colleagues pass the address on to everybody, so everybody has to be able to open it. */
function link(item: Entry<Shareable>, { link: url }: Shareable): Finding[] {
	const mistake = formMistake(url, { portal: undefined });
	if (!mistake) return [];
	const isLocal = /^https?:\/\/(?:localhost|127\.0\.0\.1)\b/i.test(url);
	const message = isLocal ? `The link \`${url}\` leads to your own computer. Write the address that everybody can open.` : mistake.message;
	return [at(item, ['link'], mistake.id, message)];
}

function image(item: Entry<Shareable>, { image }: Shareable, { exists, publicFiles }: Site): Finding[] {
	if (!image || exists(`public${image.file}`)) return [];
	const drawing = drawingOf(image.file);
	if (drawing !== undefined && exists(drawing)) return [];
	const place = drawing === undefined ? `Put the file at public${image.file}` : `Draw it as ${drawing}`;
	const near = drawing === undefined ? nearestPicture(image.file, publicFiles) : undefined;
	const remedy = near ?? `${place}, or correct the name.`;
	return [at(item, ['image', 'file'], 'picture/missing', `The picture \`${image.file}\` does not exist. ${remedy}`)];
}

/** Russian law wants the token of the advertising register on each advertisement; the site puts it before the text. */
function advertising(item: Entry<Shareable>, { ad, posts }: Shareable): Finding[] {
	const inRussian = Object.values(posts).some((byLanguage) => byLanguage && 'ru' in byLanguage);
	if (!ad || !inRussian || ad.token !== undefined) return [];
	return [
		at(
			item,
			['ad', 'token'],
			'advertisement/no-token',
			'The field is missing. Add `token:` – an advertisement in Russian needs its token of the register (erid).',
		),
	];
}

/** The address of the page with all items belongs to it. */
function reserved(item: Entry<Shareable>): Finding[] {
	if (item.id !== 'all') return [];
	return [{ id: 'file/name', file: item.file, message: 'The name `all` belongs to the page with all items. Give the file another name.' }];
}
