import type { LintFinding } from '../lint/finding.ts';
import type { Response } from '../response.ts';

/** One text by language code. */
export type Texts = Readonly<Record<string, string>>;

/** A warning that an author has weighed and lets stand. */
export interface Acceptance {
	warning: string;
	reason: string;
}

/** What every question has, whatever its kind. */
export interface CommonFields {
	id: string;
	ref?: string | undefined;
	accepted?: readonly Acceptance[] | undefined;
	/** It plays in the made-up company of the examples. */
	example?: boolean | undefined;
	stem: Texts;
}

/** A part of an answer key, in one language. */
export interface KeyPart {
	id: string;
	text: string;
	/** Another way to write the one before it: it counts, and nobody has to read it. */
	isSpelling?: boolean;
	/** Key of the interface word before the text. */
	verdict?: App.TextKey;
	why?: string;
	/** Whether it belongs to the right answer, where the key has parts that do not. */
	correct?: boolean;
	/** How well a story ends there. */
	result?: string;
}

/** How a learning system calls what a question asks for; each format has its own spelling. */
export type InteractionType = 'choice' | 'sequencing' | 'matching' | 'fill-in';

/** What a learning system is told of the answers to a question. */
export interface ReportedAnswers {
	type: InteractionType;
	/** Whether a response is a whole story of which the last entry, its ending, counts. */
	story?: true;
	/** Ids of all that can be chosen, ordered or matched; of a match, also those that belong to nothing. */
	parts: readonly string[];
	/** The right answers, each in the form of a response. */
	patterns: readonly Response[];
}

/** What the folder of a kind exports, besides the `grade…` that its element takes. */
export interface KindLogic<Question extends CommonFields> {
	/** Finds what is wrong with the answers; only the languages that are enabled are read. */
	lint: (question: Question, languages: readonly string[]) => LintFinding[];
	/** Which answers the question takes and which are right, without wording and places: what its fingerprint is made of. */
	meaning: (question: Question) => unknown;
	/** The parts of the answer key, for a question whose texts are in one language. */
	key: (question: never) => KeyPart[];
	/** What a learning system is told of the answers, for a question whose texts are in one language. */
	reported: (question: never) => ReportedAnswers;
	/** Whether the parts of the answer key are numbered. */
	inOrder?: boolean;
	/** Keys of the interface words that its element needs, besides those of all kinds. */
	labels?: readonly App.TextKey[];
}
