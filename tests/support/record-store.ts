import type { Statement } from '../../src/lib/lms/cmi5/statements.ts';

interface StoreRequest {
	method: string;
	url: string;
	authorization: string | undefined;
	body: unknown;
}

/** A learning system as a lesson in cmi5 sees it: it hands out a token once and keeps statements and documents. */
export class RecordStore {
	readonly requests: StoreRequest[] = [];
	readonly statements: Statement[] = [];
	/** By their `stateId`. */
	readonly documents = new Map<string, unknown>();
	/** What the next requests for a resource are answered with, as `statements`: a status, or no answer at all. */
	readonly trouble = new Map<string, number | 'lost before' | 'lost after'>();
	readonly token = 'dG9rZW4=';
	readonly address: string;
	#tokenGiven = false;

	constructor(address: string) {
		this.address = address;
	}

	/** Prepares a new visit, as a learning system does before it opens a page. */
	prepare(launchData: unknown): void {
		this.#tokenGiven = false;
		this.documents.set('LMS.LaunchData', launchData);
	}

	/** The query with which it opens a page. */
	launchQuery({ actor, registration, activityId }: { actor: unknown; registration: string; activityId: string }): string {
		return new URLSearchParams({
			activityId,
			registration,
			actor: JSON.stringify(actor),
			fetch: `${this.address}/token?k=1`,
			endpoint: `${this.address}/xapi`,
		}).toString();
	}

	/** Verbs of the statements, by the last part of their addresses. */
	verbs(): string[] {
		return this.statements.map(({ verb }) => verb.id.split('/').at(-1) ?? '');
	}

	/** @throws Error where the answer or the request is to be lost */
	answer(request: StoreRequest): { status: number; body?: unknown } {
		const { pathname, searchParams } = new URL(request.url);
		const resource = pathname.split('/').at(-1) ?? '';
		const trouble = this.trouble.get(resource);
		if (trouble === 'lost before') throw new Error('The connection is gone.');
		this.requests.push(request);
		if (typeof trouble === 'number') return { status: trouble };
		const answer = this.#handle(resource, searchParams, request);
		if (trouble === 'lost after') throw new Error('The answer is lost.');
		return answer;
	}

	#handle(resource: string, asked: URLSearchParams, { method, authorization, body }: StoreRequest): { status: number; body?: unknown } {
		if (resource === 'token') {
			if (method !== 'POST') return { status: 405 };
			if (this.#tokenGiven) return { status: 200, body: { 'error-code': '1', 'error-text': 'The token has been given.' } };
			this.#tokenGiven = true;
			return { status: 200, body: { 'auth-token': this.token } };
		}
		if (authorization !== `Basic ${this.token}`) return { status: 401 };
		if (resource === 'profile') return { status: 403 };
		if (resource === 'state') {
			const id = asked.get('stateId') ?? '';
			if (method === 'PUT') {
				this.documents.set(id, body);
				return { status: 204 };
			}
			return this.documents.has(id) ? { status: 200, body: this.documents.get(id) } : { status: 404 };
		}
		const statements = body as Statement[];
		// A store may refuse the whole batch for one that it has.
		if (statements.some(({ id }) => this.statements.some((each) => each.id === id))) return { status: 409 };
		this.statements.push(...structuredClone(statements));
		return { status: 200, body: statements.map(({ id }) => id) };
	}

	/** Answers as the network would. */
	readonly fetch: typeof globalThis.fetch = async (address, { method = 'GET', headers, body } = {}) => {
		const { status, body: answered } = this.answer({
			method,
			url: String(address),
			authorization: new Headers(headers).get('authorization') ?? undefined,
			body: typeof body === 'string' ? (JSON.parse(body) as unknown) : undefined,
		});
		return new Response(status === 204 ? null : JSON.stringify(answered ?? {}), { status });
	};
}
