/** Texts that a network may limit; what a reader calls them stands in the interface texts, `network.text.…`. */
export const textKinds = [
	'post',
	'message',
	'caption',
	'description',
	'title',
	'comment',
	'long-post',
	'attachment',
	'photo-title',
	'photo-description',
	'document-title',
	'topic',
	'tags',
	'headline',
	'about',
	'bio',
	'display-name',
	'invitation',
] as const;

/** How well a statement is founded: the network says so itself, somebody else does, or sources contradict one another. */
export const standings = ['official', 'third-party', 'disputed'] as const;

export type Standing = (typeof standings)[number];

/** Whether a text may be refused for a limit: what the network does not say itself is worth a warning and no more. */
export function isBinding({ standing }: { standing: Standing }): boolean {
	return standing === 'official';
}

/** As much of the record of a network as states numbers. */
interface Limited {
	post?: { as?: string | undefined; limit: number } | undefined;
	texts?: Partial<Record<string, { limit: number }>> | undefined;
	counts?: Partial<Record<string, { most: number }>> | undefined;
	altText?: { limit?: number | undefined; advised?: number | undefined } | undefined;
}

/**
 * The numbers that a network states, by the names that authors use in `<Limit of="…">`: kinds of texts, things that
 * are counted, `alt-text` for its longest and `alt-text-advice` for its advised length. A post is also `post` where
 * the network has another word for it.
 */
export function limitsByName({ post, texts = {}, counts = {}, altText }: Limited): Map<string, number> {
	const named: [name: string, limit: number | undefined][] = [
		['post', post?.limit],
		[post?.as ?? 'post', post?.limit],
		...Object.entries(texts).map(([name, text]) => [name, text?.limit] as [string, number | undefined]),
		...Object.entries(counts).map(([name, count]) => [name, count?.most] as [string, number | undefined]),
		['alt-text', altText?.limit],
		['alt-text-advice', altText?.advised],
	];
	return new Map(named.filter((entry): entry is [string, number] => entry[1] !== undefined));
}
