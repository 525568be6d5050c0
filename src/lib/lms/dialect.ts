import type { Interaction } from './interaction.ts';

/** An element of the data model and its value. */
export type ElementValue = readonly [element: string, value: string];

export const scormFormats = ['scorm12', 'scorm2004'] as const;
export type ScormFormat = (typeof scormFormats)[number];

/** The formats in which lessons can be handed to a learning system. */
export const packageFormats = [...scormFormats, 'cmi5'] as const;
export type PackageFormat = (typeof packageFormats)[number];

/** Where a reader is with a lesson or guideline. */
export interface UnitOutcome {
	/** Done by its own rule: the quiz passed, the guideline acknowledged, or the page read. */
	completed: boolean;
	/** The quiz is passed, or not although every question is answered. */
	passed?: boolean | undefined;
	/** Share of right answers, 0 to 1, once every question is answered. */
	score?: number | undefined;
}

/** How one version of SCORM names things. */
export interface Dialect {
	/** Name of the object that the learning system puts on its page. */
	api: string;
	/** Put before the names of the methods. */
	prefix: string;
	/** Names of the methods that differ in more than the prefix. */
	methods: { initialize: string; terminate: string };
	suspendData: string;
	mode: string;
	interactionCount: string;
	/** Elements to read at the start, and what their values say of an earlier visit; `undefined` where there was none. */
	statusElements: readonly string[];
	earlier: (values: readonly string[]) => UnitOutcome | undefined;
	/** A visit ends without ending the attempt, so that the next one finds what is suspended. */
	exit: ElementValue;
	sessionTime: (milliseconds: number) => ElementValue;
	/** @param hasQuiz without one nothing is passed or failed */
	outcome: (outcome: UnitOutcome) => ElementValue[];
	/** The calls in the order that the data model wants: the id first, the type before what depends on it. */
	interaction: (interaction: Interaction, index: number, language: string) => ElementValue[];
}

/** A share as a percentage, to two places. */
export const percent = (share: number): string => String(Math.round(share * 10_000) / 100);

/** At most so many characters, without half of one that takes two. */
export function truncate(text: string, length: number): string {
	return text.length <= length ? text : text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
}
