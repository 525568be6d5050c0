import { findIn } from '../element.ts';

/** Puts the date by which a path is wished for below its title: `<path-invitation data-elsewhere>` of the page around it reads it there. */
export function showInvitation(page: HTMLElement, path: HTMLElement): void {
	const invitation = findIn(page, 'path-invitation');
	invitation.dataset['elsewhere'] = path.dataset['path'] ?? '';
	findIn(path, 'h2, h3').after(invitation);
}
