import { createConnection, type Connection, type Refusal, type Report } from '../../lib/lms/connection.ts';
import type { Dialect, PackageFormat } from '../../lib/lms/dialect.ts';
import { findApi } from '../../lib/lms/find-api.ts';
import { reportedResponse } from '../../lib/lms/interaction.ts';
import { scorm12 } from '../../lib/lms/scorm12.ts';
import { scorm2004 } from '../../lib/lms/scorm2004.ts';
import { resumed, suspendData } from '../../lib/lms/suspend-data.ts';
import { outcomeOf, type Unit } from '../../lib/lms/unit.ts';
import { own } from '../../lib/progress/dictionary.ts';
import { merge } from '../../lib/progress/merge.ts';
import { PortalElement } from '../element.ts';
import { progress, subscribe } from '../progress/progress.ts';
import { answered, type AnsweredQuestion } from '../quiz/question-form.ts';

const dialects: Record<PackageFormat, Dialect> = { scorm12, scorm2004 };

/** How often what was not taken is sent again, in milliseconds. */
const retryAfter = 20_000;

/**
 * Tells the learning system around the page what the reader does, at the moment they do it, and says in a sentence where
 * that fails. It stands before everything that reads progress, as what an earlier visit left is brought back here.
 */
export class LearningUnit extends PortalElement {
	#unit!: Unit;
	#connection: Connection | undefined;
	#restored = false;
	#latest = '';

	protected override start(): void {
		this.#unit = JSON.parse(this.dataset['unit'] ?? '') as Unit;
		const dialect = dialects[this.dataset['format'] as PackageFormat];
		const api = findApi(window, dialect.api);
		if (!api) {
			this.say(this.label('lms.none'));
			return;
		}
		this.#connection = createConnection(api, { dialect, language: document.documentElement.lang, now: Date.now });

		this.on(document, answered as 'click', (event) => this.#add((event as unknown as CustomEvent<AnsweredQuestion>).detail));
		this.on('[data-finish]', 'click', () => this.#finish());
		this.on('[data-again]', 'click', () => this.#send(true));
		this.on(window, 'online', () => this.#send(true));
		this.on(window, 'offline', () => this.say(this.label('lms.offline')));
		this.on(window, 'beforeunload', (event) => {
			if (this.#connection?.waits()) event.preventDefault();
		});
		// The tab may be closed for good. A browser that brings the page back finds the conversation ended.
		this.on(window, 'pagehide', () => void this.#connection?.close(this.#report()));
		const retry = setInterval(() => this.#connection?.waits() && this.#send(true), retryAfter);
		this.signal.addEventListener('abort', () => clearInterval(retry));

		this.#open();
		subscribe(() => this.#send(false), this.signal);
		this.find('[data-finish]').hidden = !this.#connection.counts();
	}

	/** Brings back what an earlier visit left, once there is an answer; until then nothing is written over it. */
	#open(): Refusal | undefined {
		const connection = this.#connection!;
		const refused = connection.open();
		if (refused || this.#restored) return refused;
		this.#restored = true;
		const before = resumed(this.#unit, connection.suspended());
		void progress.update((state) => merge(state, before));
		return undefined;
	}

	#report(): Report {
		const state = progress.read();
		const seed = own(state.preferences, 'install')?.value ?? '';
		return { outcome: outcomeOf(this.#unit, state, seed), suspendData: suspendData(this.#unit, state) };
	}

	#add({ question, chosen, correct, askedAt }: AnsweredQuestion): void {
		const key = this.#unit.questions.find(({ id }) => id === question);
		if (!key) return;
		const at = Date.now();
		this.#connection?.add({ key, response: reportedResponse(key, chosen), correct, at, latency: at - askedAt });
	}

	/** @param always also where nothing has changed since it was sent */
	#send(always: boolean): void {
		const connection = this.#connection!;
		if (connection.isClosed()) return;
		const unopened = this.#open();
		const report = this.#report();
		const text = JSON.stringify(report);
		if (!always && text === this.#latest && !connection.waits()) return;
		this.#latest = text;
		this.#tell(unopened ?? connection.send(report), report);
	}

	#finish(): void {
		const report = this.#report();
		this.#tell(this.#open() ?? this.#connection?.close(report), report);
		if (!this.#connection?.isClosed()) return;
		this.say(this.label('lms.closed'));
		this.find('[data-finish]').hidden = true;
		this.find('[role=status]').focus();
	}

	#tell(refused: Refusal | undefined, { outcome }: Report): void {
		this.find('[data-again]').hidden = !refused;
		if (!refused && !this.#connection!.counts()) this.say(this.label('lms.preview'));
		else if (!refused) this.say(outcome.completed ? this.label('lms.recorded') : '');
		else if (!navigator.onLine) this.say(this.label('lms.offline'));
		else this.say(this.label('lms.refused', { reason: reasonOf(refused) }));
	}
}

function reasonOf({ method, code, text }: Refusal): string {
	return [method, code, text].filter((part) => part !== '').join(', ');
}
