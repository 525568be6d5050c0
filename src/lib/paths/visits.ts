import { own } from '../progress/dictionary.ts';
import { setPreference } from '../progress/changes.ts';
import { limits, type Progress } from '../progress/state.ts';
import { readInvitation, writeInvitation, type Invitation } from './invitation.ts';
import { latestPath, pathOf } from './latest.ts';

const invitationTo = (path: string) => `invitation:${path}`;

/** What the link carried by which the reader was last invited to a path. */
export function invitationOf(state: Progress, path: string): Invitation {
	return readInvitation(own(state.preferences, invitationTo(path))?.value ?? '');
}

/** Keeps that a reader is on a path, and what its link carried; a link that carries nothing leaves an earlier one. */
export function visitPath(state: Progress, path: string, invitation: Invitation, at: number): Progress {
	const opened = pathOf(state) === path ? state : setPreference(state, latestPath, path, at);
	const query = writeInvitation(invitation);
	const known = writeInvitation(invitationOf(state, path));
	return query === '' || query === known || query.length > limits.text ? opened : setPreference(opened, invitationTo(path), query, at);
}
