/** How near to each other things stand: in one sentence, in it or one beside it, anywhere in the draft. */
export const reaches = ['sentence', 'beside', 'post'] as const;
export type Reach = (typeof reaches)[number];

/** Signs as authors write them, by their reach: `customers + trouble - agreed/public`. */
export type WrittenSigns = Readonly<Partial<Record<Reach, readonly string[]>>>;

/** Lists and shapes that must stand together, and others that must not. In each group one is enough. */
export interface Sign {
	reach: Reach;
	all: readonly (readonly string[])[];
	none: readonly string[];
	/** Whether the first group counts also behind a word that denies it. */
	denied: boolean;
}

/** What a sign looks like: names with `/` for «or», `+` for «and», `-` for «but not», `!` behind the first for «even denied». */
export const signForm =
	/^[a-z][a-z-]*(?:\/[a-z][a-z-]*)*!?(?: \+ [a-z][a-z-]*(?:\/[a-z][a-z-]*)*)*(?: - [a-z][a-z-]*(?:\/[a-z][a-z-]*)*)?$/;

/** Reads the signs of a rule, which have the form of `signForm`. */
export function readSigns(written: WrittenSigns = {}): Sign[] {
	return reaches.flatMap((reach) => (written[reach] ?? []).map((text) => readSign(text, reach)));
}

function readSign(text: string, reach: Reach): Sign {
	const [together = '', none = ''] = text.split(' - ');
	const all = together.replace('!', '').split(' + ');
	return { reach, all: all.map((group) => group.split('/')), none: none === '' ? [] : none.split('/'), denied: together.includes('!') };
}

/** The names in signs, each once. */
export function namesIn(written: WrittenSigns | undefined): string[] {
	return [...new Set(readSigns(written).flatMap(({ all, none }) => [...all.flat(), ...none]))];
}

/** Where something stands: in the folded text, and in which of its sentences. */
export interface Place {
	start: number;
	end: number;
	sentence: number;
	/** Whether a word shortly before it denies it. */
	denied: boolean;
}

/** Tells where what a name stands for is, in the order of the text. */
export type PlacesOf = (name: string) => readonly Place[];

/** The places that make a sign true; none where it is not. Takes time linear in the number of places. */
export function placesOfSign({ reach, all, none, denied }: Sign, placesOf: PlacesOf): Place[] {
	const groups = all.map((names, index) => names.flatMap((name) => placesOf(name)).filter((place) => denied || index > 0 || !place.denied));
	if (groups.some((group) => group.length === 0)) return [];
	const barred = sentencesOf(none.flatMap((name) => placesOf(name)));
	if (reach === 'post') return barred.size > 0 ? [] : groups.flat();
	const near = reach === 'beside' ? [0, -1, 1] : [0];
	const standing = groups.map(sentencesOf);
	const holds = [...standing[0]!].filter(
		(sentence) =>
			!near.some((step) => barred.has(sentence + step)) &&
			standing.every((sentences) => near.some((step) => sentences.has(sentence + step))),
	);
	const marked = new Set(holds.flatMap((sentence) => near.map((step) => sentence + step)));
	const first = new Set(holds);
	return groups.flatMap((group, index) => group.filter(({ sentence }) => (index === 0 ? first : marked).has(sentence)));
}

function sentencesOf(places: readonly Place[]): Set<number> {
	return new Set(places.map(({ sentence }) => sentence));
}
