/** One text by language code. */
export type Texts = Readonly<Record<string, string>>;

/** A warning that an author has weighed and lets stand. */
export interface Acceptance {
	warning: string;
	reason: string;
}

interface Written {
	id: string;
	ref?: string | undefined;
	accepted?: readonly Acceptance[] | undefined;
	stem: Texts;
}

export interface ChoiceQuestion extends Written {
	kind: 'single' | 'multiple';
	options: readonly { id: string; correct: boolean; text: Texts; why: Texts }[];
}

export interface OrderQuestion extends Written {
	kind: 'order';
	items: readonly { id: string; text: Texts }[];
	why: Texts;
}

export interface MatchQuestion extends Written {
	kind: 'match';
	pairs: readonly { id: string; left: Texts; right: Texts; why: Texts }[];
}

export interface TextQuestion extends Written {
	kind: 'text';
	accept: Readonly<Record<string, readonly string[]>>;
	why: Texts;
}

export interface PostQuestion extends Written {
	kind: 'post';
	sentences: readonly { id: string; breaks: boolean; text: Texts; why: Texts }[];
}

export interface ScenarioQuestion extends Written {
	kind: 'scenario';
	scenes: readonly { id: string; text: Texts; choices: readonly { id: string; text: Texts; to: string }[] }[];
	endings: readonly { id: string; result: 'good' | 'fair' | 'bad'; text: Texts; why: Texts }[];
}

export type WrittenQuestion = ChoiceQuestion | OrderQuestion | MatchQuestion | TextQuestion | PostQuestion | ScenarioQuestion;

/** A quiz as its author wrote it: what the rules for good items and the fingerprints go by. */
export interface WrittenQuiz {
	shuffle: boolean;
	draw?: number | undefined;
	questions: readonly WrittenQuestion[];
	accepted?: readonly Acceptance[] | undefined;
}
