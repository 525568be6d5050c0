import { readInvitation } from '../../lib/paths/invitation.ts';
import { invitationOf, visitPath } from '../../lib/paths/visits.ts';
import { daysBetween } from '../../lib/time/calendar.ts';
import { writtenDate, writtenDays } from '../../lib/time/written-date.ts';
import { ownCalendar, today } from '../layout/dates.ts';
import { fill, progress } from '../progress/progress.ts';

/** A date further off than this many days needs no counting. */
const near = 14;

/** Shows by when the path of `data-path` is wished for, and remembers that the reader was here and what the link said. */
export class PathInvitation extends HTMLElement {
	connectedCallback(): void {
		const path = this.dataset['path'] ?? '';
		const { due, group } = { ...invitationOf(progress.read(), path), ...readInvitation(location.search) };
		const [dueLine, groupLine] = this.querySelectorAll('p');
		if (dueLine) dueLine.textContent = due === undefined ? '' : this.#dueText(due);
		if (groupLine) groupLine.textContent = group === undefined ? '' : fill(this.dataset['group'], { group });
		this.hidden = due === undefined && group === undefined;
		void progress.update((state, at) => visitPath(state, path, { ...(due && { due }), ...(group && { group }) }, at));
	}

	#dueText(due: string): string {
		const { lang } = document.documentElement;
		const day = today();
		const days = daysBetween(day, due);
		const date = writtenDate(due, lang, { style: 'weekday', today: day, calendar: ownCalendar() });
		if (days < 0) return fill(this.dataset['past'], { date });
		const by = fill(this.dataset['by'], { date });
		if (days > near) return by;
		const closer = days === 0 ? this.dataset['today'] : days === 1 ? this.dataset['tomorrow'] : this.dataset['left'];
		return `${by} ${fill(closer, { days: writtenDays(days, lang) })}`;
	}
}
