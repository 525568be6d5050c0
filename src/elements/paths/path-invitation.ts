import { PortalElement } from '../element.ts';
import { readInvitation, writeInvitation } from '../../lib/paths/invitation.ts';
import { invitationOf, visitPath } from '../../lib/paths/visits.ts';
import { daysBetween } from '../../lib/time/calendar.ts';
import { writtenDate, writtenDays } from '../../lib/time/written-date.ts';
import { onNewDay, ownCalendar, today } from '../layout/dates.ts';
import { progress } from '../progress/progress.ts';

/** A date further off than this many days needs no counting. */
const near = 14;

/**
 * Shows by when the path of `data-path` is wished for. Who was invited is on the path, as is who goes from here to a step of
 * it; who only looks at the page stays on theirs. On another page, which names the path in `data-elsewhere` and puts it in its
 * place, it says the date alone.
 */
export class PathInvitation extends PortalElement {
	protected override start(): void {
		const { elsewhere, path = elsewhere ?? '' } = this.dataset;
		const kept = invitationOf(progress.read(), path);
		const { due, group } = elsewhere === undefined ? { ...kept, ...readInvitation(location.search) } : { due: kept.due, group: undefined };
		const sayDue = () => this.say(due === undefined ? '' : this.#dueText(due), '.due');
		sayDue();
		onNewDay(sayDue, this.signal);
		this.say(group === undefined ? '' : this.label('path.group', { group }), '.meta');
		this.hidden = due === undefined && group === undefined;
		if (elsewhere !== undefined) return;
		const join = () => void progress.update((state, at) => visitPath(state, path, { ...(due && { due }), ...(group && { group }) }, at));
		if (writeInvitation(readInvitation(location.search)) !== '') join();
		this.on(document, 'click', ({ target }) => {
			if (target instanceof Element && target.closest('.go a, [data-step] a')) join();
		});
	}

	#dueText(due: string): string {
		const { lang } = document.documentElement;
		const day = today();
		const days = daysBetween(day, due);
		const date = writtenDate(due, lang, { style: 'weekday', today: day, calendar: ownCalendar() });
		if (days < 0) return this.label('path.due.past', { date });
		const by = this.label('path.due.by', { date });
		if (days > near) return by;
		const closer = days === 0 ? 'today' : days === 1 ? 'tomorrow' : 'left';
		return `${by} ${this.label(`path.due.${closer}`, { days: writtenDays(days, lang) })}`;
	}
}
