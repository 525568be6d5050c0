import { adLabel, labelledText, textLength, textWithLink } from '../../../lib/share/text-length.ts';
import { trackedLink } from '../../../lib/share/tracked-link.ts';
import type { Shareable } from '../../../schemas/shareable.ts';
import type { Finding } from '../finding.ts';
import { at, type Entry, type Site } from '../site.ts';
import { counted } from '../wording.ts';

/** Texts fit their networks with all that the site adds to them; pictures exist; advertisements carry what the law wants. */
export function checkShareables(site: Site): Finding[] {
	return [...site.shareables.values()].flatMap((item) => {
		if (!item.value) return [];
		return [...lengths(item, item.value, site), ...image(item, item.value, site), ...advertising(item, item.value)];
	});
}

function lengths(item: Entry<Shareable>, { link, campaign, posts, ad }: Shareable, { networks, portal }: Site): Finding[] {
	const defaults = portal?.value?.trackedLinks;
	if (!defaults) return [];
	return Object.entries(posts).flatMap(([network, byLanguage]) => {
		const rule = networks.get(network)?.value?.post;
		if (!rule) return [];
		const tracked = trackedLink({ link, network, item: item.id, campaign }, defaults);
		return Object.entries(byLanguage ?? {}).flatMap(([language, texts]) => {
			const label = ad && adLabel(ad.label[language], ad.token);
			return texts.flatMap(({ text }, index) => {
				const whole = textWithLink(labelledText(text, label), tracked);
				const length = textLength(whole, rule.counting);
				if (length <= rule.limit) return [];
				const found = `The text has ${counted(length, 'character')} with its link${label ? ' and label' : ''}`;
				const message = `${found}, and ${network} takes ${rule.limit.toLocaleString('en')}. Cut ${counted(length - rule.limit, 'character')}.`;
				return [at(item, ['posts', network, language, index, 'text'], message)];
			});
		});
	});
}

function image(item: Entry<Shareable>, { image }: Shareable, { exists }: Site): Finding[] {
	if (!image || exists(`public${image.file}`)) return [];
	return [
		at(item, ['image', 'file'], `The picture \`${image.file}\` does not exist. Put the file at public${image.file}, or correct the name.`),
	];
}

/** Russian law wants the token of the advertising register on each advertisement; the site puts it before the text. */
function advertising(item: Entry<Shareable>, { ad, posts }: Shareable): Finding[] {
	const inRussian = Object.values(posts).some((byLanguage) => byLanguage && 'ru' in byLanguage);
	if (!ad || !inRussian || ad.token !== undefined) return [];
	return [
		at(item, ['ad', 'token'], 'The field is missing. Add `token:` – an advertisement in Russian needs its token of the register (erid).'),
	];
}
