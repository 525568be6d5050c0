import type { Finding } from '../finding.ts';
import { at, type Site } from '../site.ts';
import { suggestion } from '../wording.ts';

/** The items of a campaign exist. */
export function checkCampaigns({ campaigns, shareables }: Site): Finding[] {
	return [...campaigns.values()].flatMap((campaign) =>
		(campaign.value?.items ?? []).flatMap((item, index) => {
			if (shareables.has(item)) return [];
			return [
				at(
					campaign,
					['items', index],
					'reference/unknown',
					`There is no item \`${item}\`.${suggestion(item, [...shareables.keys()], 'There are')}`,
				),
			];
		}),
	);
}
