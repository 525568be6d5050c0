import { createConnection, type Connection, type Refusal, type Report } from '../../lib/lms/connection.ts';
import type { Dialect, PackageFormat, ScormFormat } from '../../lib/lms/dialect.ts';
import { findApi } from '../../lib/lms/find-api.ts';
import { reportedResponse } from '../../lib/lms/interaction.ts';
import { scorm12 } from '../../lib/lms/scorm12.ts';
import { scorm2004 } from '../../lib/lms/scorm2004.ts';
import { resumed, suspendData } from '../../lib/lms/suspend-data.ts';
import { outcomeOf, type Unit } from '../../lib/lms/unit.ts';
import { setPreference } from '../../lib/progress/changes.ts';
import { own } from '../../lib/progress/dictionary.ts';
import { merge } from '../../lib/progress/merge.ts';
import { PortalElement, setText } from '../element.ts';
import { progress, subscribe } from '../progress/progress.ts';
import { answered, type AnsweredQuestion } from '../quiz/answered.ts';

const dialects: Record<ScormFormat, Dialect> = { scorm12, scorm2004 };

/** How often what was not taken is sent again, in milliseconds. */
const retryAfter = 20_000;

type Answer = Refusal | undefined;
type AnyConnection = Connection<Answer | Promise<Answer>> & { returnUrl?: () => string | undefined };

/**
 * Tells the learning system around the page what the reader does, at the moment they do it, and says in a sentence where
 * that fails. It stands before everything that reads progress, as what an earlier visit left is brought back here.
 */
export class LearningUnit extends PortalElement {
	#unit!: Unit;
	#connection!: AnyConnection;
	#restored = false;
	#latest = '';

	protected override async start(): Promise<void> {
		this.#unit = JSON.parse(this.dataset['unit'] ?? '') as Unit;
		const format = this.dataset['format'] as PackageFormat;
		// SCORM is asked at once: what follows on the page is to find what an earlier visit left.
		const connection = format === 'cmi5' ? await this.#cmi5() : this.#scorm(dialects[format]);
		if (typeof connection === 'string') {
			this.say(connection);
			return;
		}
		this.#connection = connection;
		for (const note of document.querySelectorAll('[data-kept-here]')) setText(note, this.label('lms.answers'));

		this.on(document, answered as 'click', (event) => this.#add((event as unknown as CustomEvent<AnsweredQuestion>).detail));
		this.on('[data-finish]', 'click', () => this.#finish());
		this.on('[data-again]', 'click', () => this.#send(true));
		this.on(window, 'online', () => this.#send(true));
		this.on(window, 'offline', () => this.say(this.label('lms.offline')));
		this.on(window, 'beforeunload', (event) => {
			if (connection.waits()) event.preventDefault();
		});
		// The tab may be closed for good.
		this.on(window, 'pagehide', () => void connection.close(this.#report()));
		this.on(window, 'pageshow', ({ persisted }) => {
			if (persisted && connection.isClosed()) this.#over();
		});
		const retry = setInterval(() => connection.waits() && this.#send(true), retryAfter);
		this.signal.addEventListener('abort', () => clearInterval(retry));

		const opening = this.#open();
		if (opening instanceof Promise) await opening;
		subscribe(() => this.#send(false), this.signal);
		this.find('[data-finish]').hidden = format !== 'cmi5' && !connection.counts();
	}

	/** The conversation in SCORM, or the sentence that says why there is none. */
	#scorm(dialect: Dialect): AnyConnection | string {
		const api = findApi(window, dialect.api);
		if (!api) return this.label('lms.none');
		return createConnection(api, { dialect, language: document.documentElement.lang, now: Date.now });
	}

	/** The conversation in cmi5, or the sentence that says why there is none. Pages of the site name whom they may speak to. */
	async #cmi5(): Promise<AnyConnection | string> {
		const [{ isAllowed, originsOf, readLaunch }, { createCmi5Connection }] = await Promise.all([
			import('../../lib/lms/cmi5/launch.ts'),
			import('../../lib/lms/cmi5/connection.ts'),
		]);
		const launch = readLaunch(location.search);
		if (!launch) return this.label('lms.none');
		const { stores } = this.dataset;
		if (stores !== undefined) {
			if (!isAllowed(launch, JSON.parse(stores) as string[])) return this.label('lms.unlisted');
			if (new URLSearchParams(location.search).get('requires') === 'reading') this.#unit.requires = 'reading';
			// The visit ends with the page, so that links open beside it.
			for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href]:not([href^="#"])')) link.target = '_blank';
		}
		holdTo(originsOf(launch));
		return createCmi5Connection({
			launch,
			language: document.documentElement.lang,
			now: Date.now,
			uuid: () => crypto.randomUUID(),
			fetch: (...request) => fetch(...request),
		});
	}

	/** Brings back what an earlier visit left, once there is an answer; until then nothing is written over it. */
	#open(): Answer | Promise<Answer> {
		return after(this.#connection.open(), (refused) => {
			if (refused || this.#restored) return refused;
			this.#restored = true;
			const before = resumed(this.#unit, this.#connection.suspended());
			const seed = own(before.preferences, 'install')?.value;
			// A quiz that began while the answer was on its way is drawn again as it was.
			void progress.update((state, at) => {
				const merged = merge(state, before);
				return seed === undefined ? merged : setPreference(merged, 'install', seed, at);
			});
			return undefined;
		});
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
		this.#connection.add({ key, response: reportedResponse(key, chosen), correct, at, latency: at - askedAt });
	}

	/** @param always also where nothing has changed since it was sent */
	#send(always: boolean): void {
		const connection = this.#connection;
		if (connection.isClosed()) return;
		void after(this.#open(), (unopened) => {
			const report = this.#report();
			const text = JSON.stringify(report);
			if (!always && text === this.#latest && !connection.waits()) return;
			this.#latest = text;
			void after(unopened ?? connection.send(report), (refused) => this.#tell(refused, report));
		});
	}

	#finish(): void {
		void after(this.#open(), (unopened) => {
			const report = this.#report();
			void after(unopened ?? this.#connection.close(report), (refused) => {
				this.#tell(refused, report);
				if (this.#connection.isClosed()) this.#closed();
			});
		});
	}

	#closed(): void {
		this.say(this.label('lms.closed'));
		this.find('[data-finish]').hidden = true;
		this.find('[role=status]').focus();
		const back = this.#connection.returnUrl?.();
		if (back !== undefined && /^https?:/.test(back)) location.assign(back);
	}

	/** A browser that brings a page back from its history finds the conversation ended. */
	#over(): void {
		this.say(this.label('lms.over'));
		this.find('[data-finish]').hidden = true;
	}

	#tell(refused: Answer, { outcome }: Report): void {
		this.find('[data-again]').hidden = !refused || refused.code === 'over';
		if (refused?.code === 'over') this.#over();
		else if (!refused && !this.#connection.counts()) this.say(this.label('lms.preview'));
		// The page of a learning system may take what it cannot pass on.
		else if (!navigator.onLine) this.say(this.label('lms.offline'));
		else if (!refused) this.say(outcome.completed ? this.label('lms.recorded') : '');
		else this.say(this.label('lms.refused', { reason: reasonOf(refused) }));
	}
}

/** Holds the page to the hosts of this visit. A package may not know them beforehand, and its policy lets in every one. */
function holdTo(origins: readonly string[]): void {
	const policy = document.createElement('meta');
	policy.httpEquiv = 'content-security-policy';
	policy.content = `connect-src 'self' ${origins.join(' ')}`;
	document.head.append(policy);
}

/** Goes on with an answer: at once where it is there, so that a page that is left can still say how it ended. */
function after<Value, Result>(value: Value | Promise<Value>, next: (value: Value) => Result): Result | Promise<Result> {
	return value instanceof Promise ? value.then(next) : next(value);
}

function reasonOf({ method, code, text }: Refusal): string {
	return [method, code, text].filter((part) => part !== '').join(', ');
}
