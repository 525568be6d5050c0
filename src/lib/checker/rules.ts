import { countries } from '../guidelines/countries.ts';
import type { Folded, Range } from './fold.ts';
import type { Identifiers } from './identifiers.ts';
import type { RuleKind } from './kinds.ts';
import type { WrittenSigns } from './signs.ts';
import { capitals, emojiRows, exclamations, gaps, manyTags, runTogether } from './shapes.ts';

/** `ask`: only the author knows the answer. */
export const severities = ['must', 'ask', 'should', 'tip'] as const;
export type Severity = (typeof severities)[number];

/** Where a reader may be. */
export const readerCountries = [...countries, 'elsewhere'] as const;
export type Country = (typeof readerCountries)[number];

/** What a reader may say of a draft; `bare-picture` is a picture without a description. */
export const subjects = ['employer', 'competitor', 'client', 'money', 'bare-picture'] as const;
export type Subject = (typeof subjects)[number];

/** `unsure-length`: where others than the network state how long a post may be. */
export const limitNames = ['length', 'unsure-length', 'hashtags', 'links'] as const;
export type Limit = (typeof limitNames)[number];

/** What words cannot say. */
export const patterns = [
	'capitals',
	'exclamations',
	'gaps',
	'many-tags',
	'prices',
	'run-together',
	'emoji',
	'company-hosts',
	'credentials',
	'emails',
	'internal-hosts',
	'loose-digits',
	'certain-credentials',
	'personal-numbers',
	'phones',
	'tokens',
] as const;
export type Pattern = (typeof patterns)[number];

/** Places are in the folded text; those of emoji, which folding takes apart, in the text itself. */
const looks = {
	capitals: ({ plain }) => capitals(plain),
	exclamations: ({ folded }) => exclamations(folded),
	gaps: ({ plain }) => gaps(plain),
	'many-tags': ({ plain }) => manyTags(plain),
	'run-together': ({ plain }) => runTogether(plain),
} satisfies Record<Exclude<Pattern, 'emoji' | keyof Identifiers>, (text: Folded) => Range[]>;

/** Whether a draft may hold what `identifiers.ts` finds: a number, an address, a sign between a word and a password. */
export function mayIdentify(draft: string): boolean {
	return /[\p{N}@\uff20\\:\uff1a=]|\s[-–—−]\s|--|\.\S/u.test(draft);
}

/** Places of a pattern in the draft itself; none of those of `identifiers` while they are not loaded. */
export function findPattern(pattern: Pattern, draft: string, text: Folded, identifiers?: Identifiers): Range[] {
	if (pattern === 'emoji') return emojiRows(draft);
	const look = pattern in looks ? looks[pattern as keyof typeof looks] : identifiers?.[pattern as keyof Identifiers];
	return (look?.(text) ?? []).map(({ start, end }) => text.place(start, end));
}

/** Phrases by the language in whose drafts they are looked for. */
export type PhraseLists = Readonly<Record<string, readonly string[]>>;

/** A rule as authors write it, without the words that readers see. */
export interface Rule {
	id: string;
	severity: Severity;
	/** Rules of one group say the same: the weightiest that finds something speaks for all. */
	group?: string | undefined;
	/** The faults that it speaks of. */
	kinds?: readonly RuleKind[] | undefined;
	/** Networks and countries for which it holds; all when absent. */
	networks?: readonly string[] | undefined;
	countries?: readonly Country[] | undefined;
	/** Speaks only while an election period of the country lasts. */
	during?: 'election' | undefined;
	/** Holds only for networks where the law of the country restricts advertising today, as their files say. */
	where?: 'advertising-restricted' | undefined;
	/** Speaks of every draft: what a quiet period says that holds everything. */
	always?: boolean | undefined;
	/** Speaks also when the reader says that the draft is about one of these. */
	about?: readonly Subject[] | undefined;
	/** What is looked for, and marked. */
	find?:
		| {
				words?: PhraseLists | undefined;
				/** Lists and shapes that stand together. */
				signs?: WrittenSigns | undefined;
				patterns?: readonly Pattern[] | undefined;
				secrets?: readonly string[] | undefined;
				limit?: Limit | undefined;
				/** Addresses of pages; a link to one of them is found, whatever its parameters. */
				pages?: readonly string[] | undefined;
		  }
		| undefined;
	/** What must be there too: one of these. */
	when?: { words?: PhraseLists | undefined; signs?: WrittenSigns | undefined; about?: readonly Subject[] | undefined } | undefined;
	/** What makes it silent. */
	unless?: { words?: PhraseLists | undefined; signs?: WrittenSigns | undefined; within?: 'opening' | undefined } | undefined;
	/** The answer that settles a question. */
	settles?: 'yes' | 'no' | undefined;
	fix?: Fix | undefined;
}

export type Fix =
	/** Puts a sentence before the text, in the language of the draft. */
	| { kind: 'begin'; text: Readonly<Record<string, string>> }
	/** `#smart_greenhouse` becomes `#SmartGreenhouse`. */
	| { kind: 'camel-case' }
	/** Of each row one sign stays. */
	| { kind: 'one-of-each' }
	/** Makes the text fit as far as no word changes; links with the company’s own `utm_medium` stay as they are. */
	| { kind: 'shorten'; medium?: string | undefined };
