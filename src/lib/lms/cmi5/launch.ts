/** What a learning system says in the address with which it opens a page (cmi5, 8.1). */
export interface Launch {
	endpoint: string;
	fetch: string;
	/** The learner as the learning system writes them down; it goes into statements unchanged. */
	actor: Record<string, unknown>;
	registration: string;
	activityId: string;
}

const names = ['endpoint', 'fetch', 'actor', 'registration', 'activityId'] as const;

/** Whether an address has all that a learning system says. */
export function isLaunch(search: string): boolean {
	const asked = new URLSearchParams(search);
	return names.every((name) => asked.get(name));
}

/** Reads what a learning system said; nothing where something is missing or cannot be read. */
export function readLaunch(search: string): Launch | undefined {
	if (!isLaunch(search)) return undefined;
	const asked = new URLSearchParams(search);
	const text = (name: (typeof names)[number]) => asked.get(name) ?? '';
	try {
		const actor = JSON.parse(text('actor')) as unknown;
		if (typeof actor !== 'object' || actor === null) return undefined;
		const endpoint = new URL(text('endpoint')).href;
		return {
			endpoint: endpoint.endsWith('/') ? endpoint : `${endpoint}/`,
			fetch: new URL(text('fetch')).href,
			actor: actor as Record<string, unknown>,
			registration: text('registration'),
			activityId: text('activityId'),
		};
	} catch {
		return undefined;
	}
}

/** The hosts that a launch speaks to, each an origin. */
export function originsOf({ endpoint, fetch }: Launch): string[] {
	return [...new Set([endpoint, fetch].map((address) => new URL(address).origin))];
}

/** Whether a launch speaks to no other host than the stores, each an origin as `portal.yaml` names it. */
export function isAllowed(launch: Launch, stores: readonly string[]): boolean {
	const named = new Set(stores.map((store) => new URL(store).origin));
	return originsOf(launch).every((origin) => named.has(origin));
}
