import type { FindingId } from '../../findings/finding-ids.ts';
import { sources, type LintSource } from './sources.ts';

/**
 * What an author may let stand, with a reason in the file: what a pattern reads from language, where it may be mistaken,
 * and what is a matter of degree. All else that the rules find is an error, because no reason could make it right: a key
 * that cannot be met, a part that no reader reaches, two answers that are one, an answer that stands for the others, an
 * explanation that explains nothing.
 */
export const warningNames = [
	'absolute-words',
	'answer-in-stem',
	'longest-right',
	'many-options',
	'negative-stem',
	'no-question',
	'stems-differ',
	'uneven-places',
] as const;

export type WarningName = (typeof warningNames)[number];

export type Path = readonly (string | number)[];

export interface LintFinding {
	/** What kind of thing was found. */
	id: FindingId;
	/** Where it is, below the question or the quiz. */
	path: Path;
	/** What was found and what would be right. */
	message: string;
	/** Name of the warning; what has none is an error. */
	warning?: WarningName | 'needless-acceptance';
}

export function error(id: FindingId, path: Path, message: string, source?: LintSource): LintFinding {
	return { id, path, message: sourced(message, source) };
}

export function warning(name: WarningName | 'needless-acceptance', path: Path, message: string, source?: LintSource): LintFinding {
	return { id: `quiz/${name}`, warning: name, path, message: sourced(message, source) };
}

/** The same finding, seen from further above. */
export function below(path: Path, finding: LintFinding): LintFinding {
	return { ...finding, path: [...path, ...finding.path] };
}

function sourced(message: string, source: LintSource | undefined): string {
	return source === undefined ? message : `${message} (${sources[source]})`;
}
