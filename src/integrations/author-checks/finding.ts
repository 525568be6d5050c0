import type { FindingId } from '../../lib/findings/finding-ids.ts';

/** Something about a file, told in a sentence or two to the person who wrote it. */
export interface Note {
	/** Path below the project's folder, with forward slashes. */
	file: string;
	/** Line in the file, counted from 1. */
	line?: number | undefined;
	/** Where in the file, for example `questions › who-answers › stem`. */
	field?: string | undefined;
	/** What was found and what would be right. */
	message: string;
}

/** A note on what a check of the content has found. */
export interface Finding extends Note {
	/** What kind of thing was found. */
	id: FindingId;
	/** Name of the warning that it is; a finding without one is an error and stops a build. */
	warning?: string | undefined;
}

/** Whether a finding stops a build. */
export function isError({ warning }: Finding): boolean {
	return warning === undefined;
}

/** A finding in a draft: its author is told, and nobody else is held up by what is not finished. */
export function inDraft(finding: Finding): Finding {
	return { warning: 'draft', ...finding };
}

/** Orders findings as an author goes through them: file by file, from top to bottom. */
export function sortFindings<Each extends Note>(findings: readonly Each[]): Each[] {
	return findings.toSorted(
		(a, b) => byText(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || byText(a.field, b.field) || byText(a.message, b.message),
	);
}

function byText(a = '', b = ''): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}

/**
 * A path into data as an author reads it: entries of a list by their id, or else by their place counted from 1.
 *
 * @returns for example `questions › who-answers › options › 2`
 */
export function fieldName(path: readonly PropertyKey[], data: unknown): string {
	let value = data;
	const names = path.map((step) => {
		const inList = Array.isArray(value);
		value = child(value, step);
		if (!inList) return String(step);
		const id = child(value, 'id');
		return typeof id === 'string' && id !== '' ? id : String(Number(step) + 1);
	});
	return names.join(' › ');
}

/** Whether two paths lead to the same field. */
export function isOfPath(path: readonly PropertyKey[], other: readonly PropertyKey[]): boolean {
	return path.length === other.length && path.every((step, index) => step === other[index]);
}

/** The value at a path, or undefined where the data do not reach so far. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
	return path.reduce(child, data);
}

function child(value: unknown, step: PropertyKey): unknown {
	return typeof value === 'object' && value !== null && Object.hasOwn(value, step)
		? (value as Record<PropertyKey, unknown>)[step]
		: undefined;
}

/** Why a file cannot be read at all. */
export interface BrokenFile {
	id: FindingId;
	/** Counted from 1. */
	line: number;
	message: string;
}
