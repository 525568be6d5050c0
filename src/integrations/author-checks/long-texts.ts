import type { Standing } from '../../lib/networks/limits.ts';
import { exceeds, measure, type TextMeasure } from '../../lib/networks/text-length.ts';
import { adLabel, labelledText, textWithLink } from '../../lib/library/post-text.ts';
import { trackedLink } from '../../lib/library/tracked-link.ts';
import type { Shareable } from '../../schemas/library/shareable.ts';
import type { Entry, Site } from './site.ts';

/** A text that is longer than its network takes, with all that the site adds to it. */
export interface LongText {
	network: string;
	/** How well the limit is founded. */
	standing: Standing;
	/** Where it stands in the file of its item. */
	path: PropertyKey[];
	measure: TextMeasure;
	/** Label of an advertisement, which counts too. */
	label: string | undefined;
}

/** The texts of an item that are too long. A network whose limit nobody states takes any. */
export function longTexts({ id, value }: Entry<Shareable>, { networks, portal, counters }: Site): LongText[] {
	const defaults = portal?.value?.trackedLinks;
	if (!value || !defaults) return [];
	const { link, campaign, posts, ad } = value;
	return Object.entries(posts).flatMap(([network, byLanguage]) => {
		const limit = networks.get(network)?.value?.post;
		if (!limit) return [];
		const tracked = trackedLink({ link, network, item: id, campaign }, defaults);
		return Object.entries(byLanguage ?? {}).flatMap(([language, texts]) => {
			const label = ad && adLabel(ad.label[language], ad.token);
			return texts.flatMap(({ text }, index) => {
				const measured = measure(textWithLink(labelledText(text, label), tracked), limit, counters);
				if (!measured || !exceeds(measured)) return [];
				return [{ network, standing: limit.standing, path: ['posts', network, language, index, 'text'], measure: measured, label }];
			});
		});
	});
}
