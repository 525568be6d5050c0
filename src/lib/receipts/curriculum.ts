import type { Dictionary } from '../progress/dictionary.ts';

/** What a path asks, without words: `curriculum.json` holds all of it, a page of a path its own part. */
export interface Curriculum {
	/** By quiz id. */
	readonly quizzes: Dictionary<CurriculumQuiz>;
	/** By path id. */
	readonly paths: Dictionary<CurriculumPath>;
}

export interface CurriculumQuiz {
	/** Id of its lesson: `linkedin/profile`. */
	readonly lesson: string;
	readonly revision: number;
	/** Share of right answers that passes, above 0 and up to 1. */
	readonly pass: number;
	/** How many questions a round asks; all of them without it. */
	readonly draw?: number | undefined;
	/** By question id, in their order: the revision in which the right answer last changed. */
	readonly questions: Dictionary<number>;
}

export interface CurriculumPath {
	readonly steps: readonly CurriculumStep[];
}

export interface CurriculumStep {
	/** `linkedin/profile` for a lesson, `guidelines/disclosure` for a guideline. */
	readonly id: string;
	/** The quiz to pass. */
	readonly quiz?: string | undefined;
	/** The version from which on an acknowledgement counts. */
	readonly acknowledge?: number | undefined;
	/** The version that holds, where one is to be acknowledged. */
	readonly version?: number | undefined;
	/** Steps of which one is enough have the same. */
	readonly choice?: number | undefined;
}
