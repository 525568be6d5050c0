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
export interface SignPlace {
	start: number;
	end: number;
	/** Its first word and its last. */
	first: number;
	last: number;
	sentence: number;
	/** Whether others say it: it stands in quotation marks. */
	isQuoted: boolean;
	/** Whether it is the same in quotation marks and before a word that denies. */
	isAnyhow: boolean;
}

/** What signs ask of a draft. */
export interface DraftReading {
	/** Where what a name stands for is, in the order of the text. */
	placesOf: (name: string) => readonly SignPlace[];
	/** Whether a word near a place denies it, or others say it. */
	isDenied: (place: SignPlace) => boolean;
}

/** Finds signs in one draft. What several signs name is looked up once. */
export function signFinder({ placesOf, isDenied }: DraftReading): (sign: Sign) => SignPlace[] {
	const known = new Map<string, Group>();
	const groupOf = (names: readonly string[], denied: boolean, quoted = denied): Group => {
		const key = `${names.join('/')}${denied ? '!' : ''}${quoted ? '"' : ''}`;
		let group = known.get(key);
		if (!group) {
			const places = names.flatMap(placesOf).filter((place) => (denied || !isDenied(place)) && (quoted || !place.isQuoted));
			group = { places, sentences: new Set(places.map(({ sentence }) => sentence)) };
			known.set(key, group);
		}
		return group;
	};
	return ({ reach, all, none, denied }) => {
		const groups: Group[] = [];
		// Most are not there, and what comes after them need not be looked for.
		for (const [index, names] of all.entries()) {
			const group = groupOf(names, denied || index > 0, denied && index === 0);
			if (group.places.length === 0) return [];
			groups.push(group);
		}
		const barred = new Set(none.flatMap(placesOf).flatMap(({ sentence, isQuoted }) => (isQuoted ? [] : [sentence])));
		// Far away the others are what it is about, and only the first is what to look at.
		if (reach === 'post') return barred.size > 0 ? [] : [...groups[0]!.places];
		const near = reach === 'beside' ? [0, -1, 1] : [0];
		const first = new Set(
			[...groups[0]!.sentences].filter(
				(sentence) =>
					!near.some((step) => barred.has(sentence + step)) &&
					groups.every(({ sentences }) => near.some((step) => sentences.has(sentence + step))),
			),
		);
		if (first.size === 0) return [];
		const marked = new Set([...first].flatMap((sentence) => near.map((step) => sentence + step)));
		// A group with the company says whom the first is about, and nobody has to look at it.
		return groups.flatMap(({ places }, index) =>
			index > 0 && all[index]!.includes('company')
				? []
				: places.filter(({ start, end, sentence }) => end > start && (index === 0 ? first : marked).has(sentence)),
		);
	};
}

/** Where one of several names stands, and in which sentences. */
interface Group {
	places: readonly SignPlace[];
	sentences: ReadonlySet<number>;
}
