import type { Connection, Refusal, Report } from '../connection.ts';
import type { UnitOutcome } from '../dialect.ts';
import { isObject } from '../../progress/dictionary.ts';
import { readVersioned } from '../../progress/versioned.ts';
import type { Launch } from './launch.ts';
import { answeredStatement, definedStatement, type LaunchData, type Statement, type Verb, type Visit } from './statements.ts';

export interface Cmi5Options {
	launch: Launch;
	/** Language of the texts that are reported. */
	language: string;
	/** Milliseconds since 1970. */
	now: () => number;
	/** A new UUID. */
	uuid: () => string;
	fetch: typeof globalThis.fetch;
}

export interface Cmi5Connection extends Connection<Promise<Refusal | undefined>> {
	/** Where the learning system wants the reader once the visit is over, if it says so. */
	returnUrl: () => string | undefined;
}

/** A visit whose key was given out before: what is reported now belongs to another one. */
export const over = 'over';

/** Our own document beside `LMS.LaunchData`: what an earlier visit of this registration left. */
const ownState = 'outspoken';
const version = { 'x-experience-api-version': '1.0.3' };

class Refused extends Error {
	constructor(readonly refusal: Refusal) {
		super(refusal.text);
	}
}

/**
 * A conversation in cmi5. Each statement has its id for good, so that one which is sent again is never counted twice. That
 * a quiz is failed is said when the visit ends, as a visit may say passed or failed once (9.3), and the next round may pass.
 *
 * `@xapi/cmi5` would do the same in 90 kB and keeps nothing that was not taken.
 */
export function createCmi5Connection({ launch, language, now, uuid, fetch }: Cmi5Options): Cmi5Connection {
	let token: string | undefined;
	let data: LaunchData | undefined;
	let begun = now();
	let opening: Promise<Refusal | undefined> | undefined;
	let closed = false;
	let suspended = '';
	/** What this registration has been told, each at most once. */
	const told = { completed: false, passed: false };
	let judgedNow = false;
	const queue: Statement[] = [];
	const interactions: Parameters<typeof answeredStatement>[1][] = [];
	let saved = '';
	let unsaved = '';
	let refused: Refusal | undefined;
	let work: Promise<unknown> = Promise.resolve();
	const endId = uuid();

	const visit = (): Visit => ({ launch, data: data ?? {}, language, uuid });
	const normal = () => data?.launchMode === undefined || data.launchMode === 'Normal';

	async function ask(method: string, address: URL, body?: unknown): Promise<Response> {
		const name = `${method} ${address.pathname.split('/').at(-1) ?? ''}`;
		let response: Response;
		try {
			response = await fetch(address, {
				method,
				headers: {
					...(token !== undefined && { authorization: `Basic ${token}`, ...version }),
					...(body !== undefined && { 'content-type': 'application/json' }),
				},
				...(body !== undefined && { body: JSON.stringify(body) }),
				// A page that is left may still say how it ended.
				keepalive: method !== 'GET',
				cache: 'no-store',
			});
		} catch (error) {
			throw new Refused({ method: name, code: '', text: error instanceof Error ? error.message : String(error) });
		}
		if (!response.ok) throw new Refused({ method: name, code: String(response.status), text: response.statusText });
		return response;
	}

	/** Nothing where there is no such document, or where the learning system gives none (11: not an error). */
	async function document(address: URL): Promise<unknown> {
		try {
			return await (await ask('GET', address)).json();
		} catch (error) {
			if (error instanceof Refused && ['403', '404'].includes(error.refusal.code)) return undefined;
			throw error;
		}
	}

	const resource = (path: string, asked: Record<string, string>) => {
		const address = new URL(path, launch.endpoint);
		for (const [name, value] of Object.entries(asked)) address.searchParams.set(name, value);
		return address;
	};
	const agent = JSON.stringify(launch.actor);
	const state = (stateId: string) =>
		resource('activities/state', { activityId: launch.activityId, agent, registration: launch.registration, stateId });

	async function attempt(run: () => Promise<void>): Promise<Refusal | undefined> {
		try {
			await run();
			return undefined;
		} catch (error) {
			if (error instanceof Refused) return error.refusal;
			return { method: 'GET', code: '', text: error instanceof Error ? error.message : String(error) };
		}
	}

	async function getToken(): Promise<void> {
		const response = await ask('POST', new URL(launch.fetch));
		const { 'auth-token': given, 'error-code': code, 'error-text': text } = (await response.json()) as Record<string, unknown>;
		if (typeof given !== 'string')
			throw new Refused({ method: 'fetch', code: String(code) === '1' ? over : String(code), text: String(text) });
		token = given;
	}

	async function begin(): Promise<void> {
		if (token === undefined) await getToken();
		const [launchData, kept] = await Promise.all([
			document(state('LMS.LaunchData')),
			document(state(ownState)),
			document(resource('agents/profile', { agent, profileId: 'cmi5LearnerPreferences' })),
		]);
		const earlier = readVersioned(JSON.stringify(kept ?? null), 1) ?? {};
		told.completed ||= earlier['completed'] === true;
		told.passed ||= earlier['passed'] === true;
		suspended = typeof earlier['suspended'] === 'string' ? earlier['suspended'] : '';
		data = isObject(launchData) ? launchData : {};
		begun = now();
		queue.unshift(definedStatement(visit(), 'initialized', { at: begun }));
	}

	async function open(): Promise<Refusal | undefined> {
		if (data) return undefined;
		opening ??= attempt(begin).finally(() => (opening = undefined));
		return opening;
	}

	function tell(verb: Verb, score?: number): void {
		const at = now();
		queue.push(definedStatement(visit(), verb, { at, duration: at - begun, score }));
	}

	/** Passed by the score that the learning system asks for, where it asks for one (10.2.4). */
	function judged({ passed, score }: UnitOutcome): boolean | undefined {
		const { masteryScore } = data ?? {};
		return passed === undefined || score === undefined || masteryScore === undefined ? passed : score >= masteryScore;
	}

	/** Writes down what is to be said of a report, once. */
	function note({ outcome, suspendData }: Report, ends: boolean): void {
		if (!normal()) {
			interactions.length = 0;
			return;
		}
		for (const interaction of interactions.splice(0)) queue.push(answeredStatement(visit(), interaction));
		const passed = judged(outcome);
		if (passed === true && !told.passed && !judgedNow) {
			told.passed = judgedNow = true;
			tell('passed', outcome.score);
		}
		if (outcome.completed && !told.completed) {
			told.completed = true;
			tell('completed');
		}
		if (ends && passed === false && !told.passed && !judgedNow) {
			judgedNow = true;
			tell('failed', outcome.score);
		}
		unsaved = JSON.stringify({ version: 1, completed: told.completed, passed: told.passed, suspended: suspendData });
	}

	/** Sends statements; those that the store has already are as good as sent. */
	async function post(statements: readonly Statement[]): Promise<void> {
		if (statements.length === 0) return;
		try {
			await ask('POST', resource('statements', {}), statements);
		} catch (error) {
			if (!(error instanceof Refused) || error.refusal.code !== '409') throw error;
			if (statements.length > 1) for (const statement of statements) await post([statement]);
		}
		for (const statement of statements) if (queue.includes(statement)) queue.splice(queue.indexOf(statement), 1);
	}

	async function save(text: string): Promise<void> {
		if (text === '' || text === saved) return;
		await ask('PUT', state(ownState), JSON.parse(text));
		saved = text;
	}

	return {
		open,
		suspended: () => suspended,
		counts: normal,
		add: (interaction) => void interactions.push(interaction),
		async send(report) {
			if (closed) return undefined;
			const unopened = await open();
			if (unopened || closed) return (refused = unopened);
			note(report, false);
			const sent = work.then(() =>
				attempt(async () => {
					if (closed) return;
					await post([...queue]);
					await save(unsaved);
				}),
			);
			work = sent;
			refused = await sent;
			return refused;
		},
		waits: () => !closed && (queue.length > 0 || interactions.length > 0 || unsaved !== saved || refused !== undefined),
		/** Says all at once what was not taken: a page that is left has no time for a second request. */
		async close(report) {
			if (closed) return undefined;
			if (!data) {
				const unopened = await open();
				if (unopened) return (refused = unopened);
			}
			note(report, true);
			const at = now();
			const end = { ...definedStatement(visit(), 'terminated', { at, duration: at - begun }), id: endId };
			const results = await Promise.all([attempt(() => save(unsaved)), attempt(() => post([...queue, end]))]);
			refused = results.find((each) => each !== undefined);
			closed = refused === undefined;
			return refused;
		},
		isClosed: () => closed,
		returnUrl: () => data?.returnURL,
	};
}
