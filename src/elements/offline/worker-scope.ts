/**
 * What our service workers use of their global scope. TypeScript’s own `webworker` library cannot stand beside `dom` in one
 * project.
 */
export interface WorkerScope {
	readonly registration: ServiceWorkerRegistration;
	readonly location: { readonly origin: string };
	readonly clients: { claim(): Promise<void> };
	skipWaiting(): Promise<void>;
	addEventListener(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
	addEventListener(type: 'message', listener: (event: AskingEvent) => void): void;
	addEventListener(type: 'fetch', listener: (event: LoadingEvent) => void): void;
}

/** An event that lasts as long as what it started. */
export interface LastingEvent extends Event {
	waitUntil(work: Promise<unknown>): void;
}

export interface AskingEvent extends LastingEvent {
	readonly data: unknown;
	readonly ports: readonly MessagePort[];
}

export interface LoadingEvent extends LastingEvent {
	readonly request: Request;
	respondWith(response: Promise<Response>): void;
}
