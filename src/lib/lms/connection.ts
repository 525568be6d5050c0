import type { Dialect, ElementValue, UnitOutcome } from './dialect.ts';
import type { Interaction } from './interaction.ts';

/** Why a learning system did not take something, as it says itself. */
export interface Refusal {
	method: string;
	element?: string | undefined;
	/** Its error code; empty where a call threw or there is no such method. */
	code: string;
	text: string;
}

export interface ConnectionOptions {
	dialect: Dialect;
	/** Language of the texts that are reported. */
	language: string;
	/** Milliseconds since 1970. */
	now: () => number;
}

/** What to report of a unit as it stands. */
export interface Report {
	outcome: UnitOutcome;
	suspendData: string;
}

/**
 * A conversation with a learning system. What it does not take is kept and sent again with the next call.
 *
 * @typeParam Answer what was refused, if something was: SCORM answers at once, cmi5 over the network
 */
export interface Connection<Answer = Refusal | undefined> {
	/** Begins the conversation, unless it has begun. */
	open(): Answer;
	/** What an earlier visit left; empty before `open`, and in a first visit. */
	suspended(): string;
	/** Whether this visit counts; in a preview or a review nothing is reported. */
	counts(): boolean;
	/** Keeps an answer to be sent. */
	add(interaction: Interaction): void;
	/** Sends how the unit stands and the answers that wait, and has the learning system save them. */
	send(report: Report): Answer;
	/** Whether something waits to be sent or saved. */
	waits(): boolean;
	/** Ends the conversation for good, after sending what waits. */
	close(report: Report): Answer;
	isClosed(): boolean;
}

/** An answer that a learning system has no place for is no reason to send it for ever. */
const noPlace = /^4\d\d$/;
/** SCORM 2004: somebody else, as a wrapper of the learning system, has initialised. */
const alreadyInitialised = '103';

/** @param api the object that the learning system provides */
export function createConnection(api: object, { dialect, language, now }: ConnectionOptions): Connection {
	const methods = api as Record<string, unknown>;
	const { prefix } = dialect;
	const queue: Interaction[] = [];
	let state: 'new' | 'open' | 'closed' = 'new';
	let begun = now();
	let suspended = '';
	let normal = true;
	let next = 0;
	let earlier: UnitOutcome | undefined;
	let unsaved = false;
	let refused: Refusal | undefined;
	/** What the learning system has taken, by element. */
	const taken = new Map<string, string>();

	function call(method: string, ...values: string[]): string {
		const run = methods[method];
		if (typeof run !== 'function') throw new Error(`There is no method ${method}.`);
		return String(run.apply(api, values));
	}

	function refusal(method: string, element?: string): Refusal {
		try {
			const code = call(`${prefix}GetLastError`);
			return { method, element, code, text: call(`${prefix}GetErrorString`, code) };
		} catch (error) {
			return { method, element, code: '', text: String(error) };
		}
	}

	/** Calls a method that answers `true` when it worked. */
	function ask(method: string, ...values: string[]): Refusal | undefined {
		const element = method.endsWith('SetValue') ? values[0] : undefined;
		try {
			return call(method, ...values) === 'true' ? undefined : refusal(method, element);
		} catch (error) {
			return { method, element, code: '', text: String(error) };
		}
	}

	/** A value that the learning system may not have: it answers with nothing then. */
	function get(element: string): string {
		try {
			const value = call(`${prefix}GetValue`, element);
			return ['undefined', 'null'].includes(value) ? '' : value;
		} catch {
			return '';
		}
	}

	function set([element, value]: ElementValue): Refusal | undefined {
		if (taken.get(element) === value) return undefined;
		const problem = ask(`${prefix}SetValue`, element, value);
		if (problem) return problem;
		taken.set(element, value);
		unsaved = true;
		return undefined;
	}

	function setAll(fields: readonly ElementValue[]): Refusal | undefined {
		for (const field of fields) {
			const problem = set(field);
			if (problem) return problem;
		}
		return undefined;
	}

	function open(): Refusal | undefined {
		if (state !== 'new') return undefined;
		const problem = ask(dialect.methods.initialize, '');
		if (problem && problem.code !== alreadyInitialised) return problem;
		state = 'open';
		begun = now();
		normal = ['', 'normal'].includes(get(dialect.mode));
		suspended = get(dialect.suspendData);
		next = Number.parseInt(get(dialect.interactionCount), 10) || 0;
		earlier = dialect.earlier(dialect.statusElements.map(get));
		return undefined;
	}

	/** What was reached once is never taken back: not by a visit that has lost what was suspended, nor by another round. */
	function withEarlier({ completed, passed, score }: UnitOutcome): UnitOutcome {
		const worse = earlier?.passed === true && passed !== true;
		return {
			completed: completed || earlier?.completed === true,
			passed: worse ? true : passed,
			score: worse ? undefined : score,
		};
	}

	function sendInteractions(): Refusal | undefined {
		for (;;) {
			const interaction = queue[0];
			if (!interaction) return undefined;
			for (const field of dialect.interaction(interaction, next, language)) {
				const problem = set(field);
				if (problem && !noPlace.test(problem.code)) return problem;
			}
			queue.shift();
			if (taken.has(`cmi.interactions.${next}.id`)) next += 1;
		}
	}

	function send(report: Report): Refusal | undefined {
		if (state === 'closed') return undefined;
		refused = open() ?? sendAll(report);
		return refused;
	}

	function sendAll({ outcome, suspendData }: Report): Refusal | undefined {
		if (!normal) {
			queue.length = 0;
			return undefined;
		}
		const refusals = [
			sendInteractions(),
			setAll([...dialect.outcome(withEarlier(outcome)), [dialect.suspendData, suspendData], dialect.exit]),
		];
		const timeRefused = set(dialect.sessionTime(now() - begun));
		const commitRefused = unsaved ? ask(`${prefix}Commit`, '') : undefined;
		if (!commitRefused) unsaved = false;
		return refusals.find((each) => each !== undefined) ?? timeRefused ?? commitRefused;
	}

	return {
		open,
		suspended: () => suspended,
		counts: () => normal,
		add: (interaction) => void queue.push(interaction),
		send,
		waits: () => state !== 'closed' && (queue.length > 0 || unsaved || refused !== undefined),
		close(report) {
			if (state === 'closed') return undefined;
			const unsent = send(report);
			if (unsent) return unsent;
			const left = ask(dialect.methods.terminate, '');
			if (!left) state = 'closed';
			return left;
		},
		isClosed: () => state === 'closed',
	};
}
