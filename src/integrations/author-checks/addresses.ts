import type { Page, Site } from './site.ts';

/** What an address leads to: a page that authors wrote, with its anchors; undefined for a page that the site makes. */
export type Addresses = Map<string, { file: string; anchors: ReadonlySet<string> } | undefined>;

/** Pages that the site makes once in each language, besides its home page. */
const madePages = ['training', 'guidelines', 'guidelines/handbook', 'answers', 'share'];

/** Headings that the site adds to pages of a kind. */
const addedAnchors: Record<string, string[]> = {
	lesson: ['objectives', 'key-points', 'quiz'],
	guideline: ['short-answer', 'key-points'],
};

/** Every address within the site as authors write it: from the language on, with a slash at the end. */
export function addressesOf({ languages, pages, tracks, paths, shareables, decisions, networksInUse }: Site): Addresses {
	const addresses: Addresses = new Map();
	for (const language of languages) {
		const ids = pages.get(language)!;
		const withLessons = new Set([...ids.keys()].flatMap((id) => /^training\/([^/]+)\/[^/]+$/.exec(id)?.[1] ?? []));
		const shownTracks = [...tracks.values()].filter(
			({ id, value }) => withLessons.has(id) && (value?.network === undefined || networksInUse.includes(value.network)),
		);
		const made = [
			'',
			...madePages,
			...shownTracks.map(({ id }) => `training/${id}`),
			...[...decisions.keys()].map((id) => `guidelines/${id}`),
			...[...paths.keys()].map((id) => `start/${id}`),
			...[...shareables.keys()].map((id) => `share/${id}`),
		];
		for (const id of made) addresses.set(addressOf(language, id), undefined);
		for (const page of ids.values()) {
			if (page.value?.draft) continue;
			addresses.set(addressOf(language, page.id), { file: page.file, anchors: anchorsOf(page) });
		}
	}
	return addresses;
}

function anchorsOf({ value, text }: Page): ReadonlySet<string> {
	return new Set([...text.anchors, ...(addedAnchors[value?.kind ?? ''] ?? [])]);
}

function addressOf(language: string, id: string): string {
	return id === '' ? `/${language}/` : `/${language}/${id}/`;
}
