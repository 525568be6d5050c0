import { isCalendarDate } from '../time/calendar.ts';

/** What a link to a path may carry besides the path. Nothing of it names a person. */
export interface Invitation {
	/** Calendar date by which the path is wished to be done. */
	due?: string;
	/** Label of the group that was invited: `autumn`. */
	group?: string;
}

/** Longest label of a group, in UTF-16 units. */
export const longestGroup = 24;

/** Letters, digits, spaces, points and hyphens: enough for `autumn 2026`, too little for an address or a link. */
export function isGroup(text: string): boolean {
	return text.length <= longestGroup && /^[\p{L}\p{N}][\p{L}\p{M}\p{N} .-]*$/u.test(text);
}

/** A day that somebody may have meant. */
export function isDueDate(text: string): boolean {
	return isCalendarDate(text) && text >= '2020-01-01' && text < '2100-01-01';
}

/** Reads the query of an address, which anybody may have written; what cannot be meant is left out. */
export function readInvitation(query: string): Invitation {
	const values = new URLSearchParams(query);
	const due = values.get('due') ?? '';
	const group = (values.get('group') ?? '').trim();
	return { ...(isDueDate(due) && { due }), ...(isGroup(group) && { group }) };
}

/** The query that carries an invitation, without its `?`; an empty text when there is nothing to carry. */
export function writeInvitation({ due, group }: Invitation): string {
	return new URLSearchParams({ ...(due && { due }), ...(group && { group }) }).toString();
}
