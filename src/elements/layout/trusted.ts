/** What TypeScript does not know yet of Trusted Types. @see https://w3c.github.io/trusted-types/dist/spec/ */
interface TrustedTypes {
	readonly defaultPolicy: object | null;
	createPolicy(name: string, rules: { createHTML: (html: string) => string }): { createHTML(html: string): string };
	createPolicy(name: 'default', rules: { createScriptURL: (address: string) => string | null }): object;
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
const policy = trustedTypes?.createPolicy('outspoken', { createHTML: (html) => html });

/**
 * Reads HTML as a document of its own, in which no script runs and nothing is loaded. It is the one place where this site
 * makes elements of a text: elsewhere the security policy has browsers refuse it.
 */
export function readHtml(html: string): Document {
	return new DOMParser().parseFromString(policy?.createHTML(html) ?? html, 'text/html');
}

/** Addresses from which a worker may be started. */
const workers = new Set<string>();

/** Lets a worker be started from an address, also by a library that knows nothing of Trusted Types; from no other, one can be. */
export function letWork(address: string): void {
	workers.add(address);
	if (trustedTypes && !trustedTypes.defaultPolicy)
		trustedTypes.createPolicy('default', { createScriptURL: (asked) => (workers.has(asked) ? asked : null) });
}
