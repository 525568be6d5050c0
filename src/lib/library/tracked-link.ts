/** How links are measured; `trackedLinks` of portal.yaml. */
export interface TrackingDefaults {
	enabled: boolean;
	medium: string;
	campaign: string;
}

export interface LinkToTrack {
	/** The address as the author wrote it. */
	link: string;
	/** Id of the network, the value of utm_source. */
	network: string;
	/** Id of the item, the value of utm_content. */
	item: string;
	/** Campaign of the item, where it has one of its own. */
	campaign?: string | undefined;
}

/**
 * The address with measuring parameters that name network, programme, campaign and item, never a person.
 * Query and fragment of the author stay as they are; a parameter the author set wins over ours.
 *
 * @returns the address unchanged when the company has switched measuring off
 * @throws TypeError when `link` is no whole address; the schemas let none through
 */
export function trackedLink({ link, network, item, campaign }: LinkToTrack, defaults: TrackingDefaults): string {
	if (!defaults.enabled) return link;
	const url = new URL(link);
	const parameters = {
		utm_source: network,
		utm_medium: defaults.medium,
		utm_campaign: campaign ?? defaults.campaign,
		utm_content: item,
	};
	const added = Object.entries(parameters)
		.filter(([name]) => !url.searchParams.has(name))
		.map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
		.join('&');
	if (added !== '') url.search = url.search === '' ? `?${added}` : `${url.search}&${added}`;
	return url.href;
}
