import { findIn, PortalElement, setText } from '../element.ts';
import { calendarFile, type CalendarEvent } from '../../lib/time/ics.ts';
import { dictionary } from '../../lib/progress/dictionary.ts';
import type { Progress } from '../../lib/progress/state.ts';
import { kindsDue, lastKinds, plan, sharedItemIds, type Candidate, type MixPart, type Planned } from '../../lib/library/mix.ts';
import { daysAfter } from '../../lib/time/calendar.ts';
import { calendarDate, readPeriods } from '../../lib/time/visibility.ts';
import { getDeviceSeed, progress, subscribe } from '../progress/progress.ts';
import { saveFile } from '../layout/save-file.ts';

interface Item extends Candidate {
	title: string;
	href: string;
	/** What a reader calls its kind. */
	kindName: string;
}

/** Minutes that a planned post takes in a calendar. */
const minutes = 15;
const everyDay = new Set([1, 2, 3, 4, 5, 6, 7]);

/** Shows which kinds the reader has shared last, which is due, and plans the next days with what is in the page. */
export class MixPlanner extends PortalElement {
	#mix: MixPart[] = [];
	#kindOf: Record<string, string> = {};
	#items: Item[] = [];
	#planned: Planned<Item>[] = [];

	protected override start(): void {
		const idsByKind = JSON.parse(this.dataset['kinds'] ?? '{}') as Record<string, string[]>;
		this.#kindOf = dictionary(Object.entries(idsByKind).flatMap(([kind, ids]) => ids.map((id): [string, string] => [id, kind])));
		this.#mix = this.#rows().map(({ dataset }) => ({ kind: dataset['kind'] ?? '', posts: Number(dataset['posts']) }));
		this.#items = this.#rows().flatMap((row) => [...row.querySelectorAll<HTMLElement>('[data-item]')].map((entry) => itemOf(row, entry)));
		this.on('form', 'submit', (event) => {
			event.preventDefault();
			this.#suggest(this.find('form'));
		});
		this.on('[data-save]', 'click', () => this.#save());
		subscribe((state) => this.#show(state), this.signal);
		this.find('[data-week]').hidden = false;
	}

	#rows(): HTMLElement[] {
		return this.findAll('[data-posts]');
	}

	/** What the plan goes by: what is advised, and what the reader has done. */
	#known(state: Progress) {
		const shared = sharedItemIds(state);
		const last = lastKinds(shared, this.#kindOf, this.#mix);
		return { mix: this.#mix, last, candidates: this.#items, shared: new Set(shared), seed: getDeviceSeed() };
	}

	#show(state: Progress): void {
		const known = this.#known(state);
		for (const row of this.#rows()) {
			const text = findIn(row, '[data-yours-text]');
			const count = known.last.filter((kind) => kind === row.dataset['kind']).length;
			setText(text, this.label('plan.mix.yours', { count, total: known.last.length }));
			text.hidden = known.last.length === 0;
		}
		const [first] = plan({ weekdays: everyDay, posts: 1, from: calendarDate(new Date()) }, known);
		const due = first?.item.kind ?? kindsDue(this.#mix, known.last)[0];
		const next = this.find('[data-next]');
		const example = this.find('[data-example]');
		const kind =
			this.#rows()
				.find(({ dataset }) => dataset['kind'] === due)
				?.querySelector('h3')?.textContent ?? '';
		const count = known.last.length;
		this.say(this.label(count === 0 ? 'plan.next.begin' : 'plan.next.due', { kind, count }), '[data-due-text]');
		example.hidden = first === undefined;
		if (first) Object.assign(findIn(example, 'a'), { href: first.item.href, textContent: first.item.title });
		next.hidden = due === undefined;
	}

	#suggest(form: HTMLFormElement): void {
		const weekdays = new Set([...form.querySelectorAll<HTMLInputElement>('[name=day]:checked')].map(({ value }) => Number(value)));
		const wished = Number(new FormData(form).get('posts'));
		const from = daysAfter(calendarDate(new Date()), 1);
		this.#planned = plan({ weekdays, posts: wished, from }, this.#known(progress.read()));
		const count = this.#planned.length;
		const sentence = weekdays.size === 0 ? 'noDay' : count === 0 ? 'none' : count < wished ? 'fewer' : 'ready';
		const template = this.find('template');
		this.find('ol').replaceChildren(...this.#planned.map((entry) => listed(entry, template)));
		this.find('[data-result]').hidden = count === 0;
		this.say(this.label(`plan.week.${sentence}`, { count, wished }));
		if (weekdays.size === 0) form.querySelector<HTMLInputElement>('[name=day]')?.focus();
	}

	#save(): void {
		const { product = '' } = this.dataset;
		// A field for a time can be emptied; the event then takes the day.
		const time = this.find<HTMLInputElement>('[name=time]').value;
		const events = this.#planned.map(({ date, item: { id, title, href, kindName } }): CalendarEvent => ({
			uid: `${date}-${id}@${location.hostname}`,
			when: time === '' ? { date } : { date, time, minutes },
			title: this.label('plan.week.event', { title }),
			text: `${this.label('plan.week.eventText', { kind: kindName })}\n${href}`,
			url: href,
			alarm: time !== '',
		}));
		saveFile(`${this.label('plan.week.file')}.ics`, 'text/calendar;charset=utf-8', calendarFile({ product, madeAt: Date.now(), events }));
	}
}

function itemOf(row: HTMLElement, entry: HTMLElement): Item {
	const { item, from, expires, held } = entry.dataset;
	const link = entry.querySelector('a');
	return {
		id: item ?? '',
		kind: row.dataset['kind'] ?? '',
		kindName: row.querySelector('h3')?.textContent ?? '',
		title: link?.textContent ?? '',
		href: link?.href ?? '',
		publishFrom: from ?? '',
		expires,
		held: readPeriods(held),
	};
}

function listed({ date, item }: Planned<Item>, template: HTMLTemplateElement): DocumentFragment {
	const entry = template.content.cloneNode(true) as DocumentFragment;
	const { lang } = document.documentElement;
	const format = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
		weekday: 'long',
		day: 'numeric',
		month: 'long',
		timeZone: 'UTC',
	});
	Object.assign(findIn(entry, 'time'), { dateTime: date, textContent: format.format(new Date(date)) });
	setText(findIn(entry, '[data-kind-name]'), item.kindName);
	Object.assign(findIn(entry, 'a'), { href: item.href, textContent: item.title });
	return entry;
}
