import { findIn, PortalElement, setText } from '../element.ts';
import { own } from '../../lib/progress/dictionary.ts';
import { countAhead, hasBegun, leftovers, quizRecord } from '../../lib/progress/record.ts';
import { sharedItems } from '../../lib/progress/shared.ts';
import type { Progress } from '../../lib/progress/state.ts';
import { pathOf } from '../../lib/paths/latest.ts';
import { pathProgress } from '../../lib/paths/standing.ts';
import { latestAcknowledged, type StepRequirements } from '../../lib/progress/summary.ts';
import { streak } from '../../lib/progress/streak.ts';
import { triedAt } from '../../lib/progress/tried.ts';
import type { QuizDescription } from '../../lib/quiz/session.ts';
import { dateOf } from '../layout/dates.ts';
import { showInvitation } from '../paths/show-invitation.ts';
import { readSteps } from '../paths/read-steps.ts';
import { lineOf, localOffset } from './my-texts.ts';
import { subscribe } from './progress.ts';

interface Entry {
	element: HTMLElement;
	id: string;
	quiz?: QuizDescription | undefined;
	version?: number | undefined;
	/** The version from which on an acknowledgement counts, where reading is not enough. */
	acknowledge?: number | undefined;
	minutes: number;
}

/** What a file beside the page says of its lessons. */
interface Lessons {
	quizzes: string[];
	/** By track. */
	tracks: Record<string, { id: string; href: string; title: string; quiz?: QuizDescription }[]>;
}

/** What is folded away, and where its state is told. */
interface Fold {
	state: HTMLElement;
	entries: Entry[];
}

type Items = Record<string, { title: string; href?: string }>;

/** Fills in what a reader did: dates, scores, versions, what they shared, and what the programme no longer has. */
export class MyRecord extends PortalElement {
	#entries: Entry[] = [];
	#folds: Fold[] = [];
	#paths: StepRequirements[][] = [];
	#quizzes = new Set<string>();
	#networks: Record<string, string> = {};
	#items: Promise<Items> | undefined;

	protected override async start(): Promise<void> {
		this.#networks = JSON.parse(this.dataset['networks'] ?? '{}') as Record<string, string>;
		this.#quizzes = new Set(JSON.parse(this.dataset['quizzes'] ?? '[]') as string[]);
		const { lessons } = this.dataset;
		if (lessons !== undefined) await this.#addLessons(lessons);
		this.#entries = this.findAll('[data-page]').map((element) => {
			const { page = '', quiz, version, acknowledge } = element.dataset;
			return {
				element,
				id: page,
				quiz: quiz === undefined ? undefined : (JSON.parse(quiz) as QuizDescription),
				version: version === undefined ? undefined : Number(version),
				acknowledge: acknowledge === undefined ? undefined : Number(acknowledge),
				minutes: 0,
			};
		});
		this.#folds = this.findAll('details').flatMap((fold) => {
			const entries = this.#entries.filter(({ element }) => fold.contains(element));
			return entries.length > 0 ? [{ state: findIn(fold, '[data-state]'), entries }] : [];
		});
		this.#paths = this.findAll('[data-path] path-progress').map((path) => readSteps(path));
		subscribe((state) => this.#show(state), this.signal);
	}

	/** Puts the lessons of a file into the lists of their tracks. Without them nothing is shown: it would look as if they were gone. */
	async #addLessons(address: string): Promise<void> {
		try {
			const response = await fetch(address);
			if (!response.ok) throw new Error(`${address} answers ${response.status}.`);
			const { quizzes, tracks } = (await response.json()) as Lessons;
			this.#quizzes = new Set(quizzes);
			const template = this.find<HTMLTemplateElement>('template[data-entry]');
			for (const list of this.findAll('ul[data-track]')) {
				list.replaceChildren(...(own(tracks, list.dataset['track'] ?? '') ?? []).map((lesson) => entryOf(lesson, template)));
			}
		} catch (error) {
			const sentence = document.querySelector<HTMLTemplateElement>('template#failed')?.content.firstElementChild;
			if (sentence) this.prepend(sentence.cloneNode(true));
			throw error;
		}
	}

	/** Puts the path that the reader is on above all that is folded away, and back when they are on none. */
	#showOwnPath(state: Progress): void {
		const place = this.find('[data-own]');
		const path = pathOf(state);
		const own = this.findAll('[data-path]').find(({ dataset }) => dataset['path'] === path);
		for (const other of place.querySelectorAll('[data-path]')) if (other !== own) this.find('[data-paths] .cards').append(other);
		if (own && !place.contains(own)) {
			place.append(own);
			showInvitation(this, own);
		}
		place.hidden = !own;
	}

	#show(state: Progress): void {
		const begun = hasBegun(state);
		this.#showOwnPath(state);
		this.find('[data-empty]').hidden = begun || !this.find('[data-own]').hidden;
		this.find('[data-summary]').hidden = !begun;
		for (const [figure, value] of Object.entries(this.#figures(state))) this.say(value, `[data-figure=${figure}]`);
		// Of these the noun stands below its number.
		for (const figure of ['posts', 'weeks'] as const) {
			const place = this.find(`[data-figure=${figure}]`);
			setText(place.previousElementSibling, this.label(`me.figure.${figure}`, { count: Number(place.textContent) }));
		}
		const ahead = countAhead(state, Date.now());
		this.find('[data-ahead]').hidden = ahead === 0;
		this.say(this.label('me.ahead', { count: ahead }), '[data-ahead]');
		for (const entry of this.#entries) this.#showEntry(entry, state);
		this.#showStates(state);
		this.#showLeftovers(state);
		void this.#showShares(state);
	}

	#figures(state: Progress): Record<string, string> {
		const share = (entries: readonly Entry[]) => this.label('me.of', countDone(entries, state));
		return {
			lessons: share(this.#entries.filter(({ quiz }) => quiz)),
			guidelines: share(this.#entries.filter(({ quiz }) => !quiz)),
			posts: String(sharedItems(state).filter(({ postedAt }) => postedAt !== undefined).length),
			weeks: String(streak(state, Date.now(), localOffset).current),
		};
	}

	/** Says of what is folded away how much of it is done, and whether something has changed since. */
	#showStates(state: Progress): void {
		const finished = this.#paths.filter((steps) => pathProgress(steps, state).finished).length;
		this.say(this.label('training.done', { done: finished, total: this.#paths.length }), '[data-paths] [data-state]');
		for (const { state: place, entries } of this.#folds) {
			const refresh = entries.reduce((sum, { quiz }) => sum + ((quiz && quizRecord(quiz, state)?.refresh) ?? 0), 0);
			const facts = [this.label('training.done', countDone(entries, state)), refresh > 0 && this.label('me.refresh', { count: refresh })];
			setText(place, facts.filter((fact) => fact !== false).join(' · '));
		}
	}

	#showEntry({ element, id, quiz, version }: Entry, state: Progress): void {
		const facts: string[] = [];
		const mark = own(state.lessons, id);
		if (mark?.done) facts.push(this.label('me.read', { date: dateOf(mark.at) }));
		const tried = triedAt(state, id);
		if (tried !== undefined) facts.push(this.label('me.tried', { date: dateOf(tried) }));
		const record = quiz && quizRecord(quiz, state);
		if (record && record.answered > 0) {
			const { answered, total, first, now } = record;
			const score = answered < total ? 'partly' : first === now ? 'same' : 'better';
			facts.push(this.label(`me.quiz.${score}`, { answered, total, first, now }));
		}
		if (record?.passedAt !== undefined) facts.push(this.label('me.quiz.passed', { date: dateOf(record.passedAt) }));
		facts.push(...this.#acknowledged(id, version, state));
		const text = element.querySelector<HTMLElement>('[data-facts]');
		setText(text, lineOf(facts));
		text?.toggleAttribute('hidden', facts.length === 0);

		const refresh = element.querySelector<HTMLElement>('[data-to-refresh]');
		if (!refresh) return;
		refresh.hidden = !record || record.refresh === 0;
		setText(refresh.querySelector('a'), this.label('me.refresh', { count: record?.refresh ?? 0 }));
	}

	/** The latest version that was acknowledged, and whether there is a newer one. */
	#acknowledged(id: string, version: number | undefined, state: Progress): string[] {
		const latest = latestAcknowledged(state, id);
		if (!latest) return [];
		const facts = [this.label('me.acknowledged', { version: latest.version, date: dateOf(latest.at) })];
		if (version !== undefined && latest.version < version) facts.push(this.label('me.newVersion', { version }));
		return facts;
	}

	#showLeftovers(state: Progress): void {
		const found = leftovers(state, { pages: new Set(this.#entries.map(({ id }) => id)), quizzes: this.#quizzes });
		this.#fillList(
			'[data-leftovers]',
			found.map(({ kind, id, at }) => ({
				what: `${this.label(`me.kind.${kind}`)}: ${id}`,
				note: this.label('me.leftover', { date: dateOf(at) }),
			})),
		);
	}

	async #showShares(state: Progress): Promise<void> {
		const shares = sharedItems(state);
		this.#items ??= shares.length === 0 ? undefined : load(this.dataset['items'] ?? '');
		const items = (await this.#items) ?? {};
		this.#fillList(
			'[data-shares]',
			shares.map(({ id, networks, takenAt, postedAt }) => {
				const item = own(items, id);
				const names = networks.map((network) => own(this.#networks, network) ?? network).join(', ');
				const facts = [
					takenAt !== undefined && this.label('me.shared', { networks: names, date: dateOf(takenAt) }),
					postedAt !== undefined && this.label('me.posted', { date: dateOf(postedAt) }),
				];
				return {
					what: item?.title ?? `${this.label('me.kind.share')}: ${id}`,
					href: item?.href,
					note: lineOf(facts.filter((fact) => fact !== false)),
				};
			}),
		);
	}

	#fillList(selector: string, lines: { what: string; href?: string | undefined; note: string }[]): void {
		const section = this.find(selector);
		const template = this.find('template');
		section.hidden = lines.length === 0;
		setText(section.querySelector('[data-state]'), String(lines.length));
		findIn(section, 'ul').replaceChildren(
			...lines.map(({ what, href, note }) => {
				const line = template.content.cloneNode(true) as DocumentFragment;
				const name = href === undefined ? what : Object.assign(document.createElement('a'), { href, textContent: what });
				findIn(line, '.what').append(name);
				setText(line.querySelector('.meta'), note);
				return line;
			}),
		);
	}
}

function entryOf({ id, href, title, quiz }: Lessons['tracks'][string][number], template: HTMLTemplateElement): Node {
	const entry = template.content.cloneNode(true) as DocumentFragment;
	const item = findIn(entry, '[data-page]');
	item.dataset['page'] = id;
	if (quiz) item.dataset['quiz'] = JSON.stringify(quiz);
	else delete item.dataset['quiz'];
	const mark = findIn(entry, 'progress-mark').dataset;
	mark['id'] = id;
	if (quiz) Object.assign(mark, { quiz: quiz.id, revision: String(quiz.revision) });
	else delete mark['quiz'];
	Object.assign(findIn(entry, 'a'), { href, textContent: title });
	findIn<HTMLAnchorElement>(entry, '[data-to-refresh] a').href = `${href}#quiz`;
	return entry;
}

/** Counts as the paths do: what is read and still asks for its questions, or to be confirmed, is not done. */
function countDone(entries: readonly Entry[], state: Progress): { done: number; total: number } {
	const { done, total } = pathProgress(entries, state);
	return { done, total };
}

/** Titles of what was shared. Without them, as when the connection is gone, the ids stand there. */
async function load(address: string): Promise<Items> {
	try {
		return (await (await fetch(address)).json()) as Items;
	} catch {
		return {};
	}
}
