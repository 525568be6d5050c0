import type { Shorten } from './fixes.ts';
import type { Identifiers } from './identifiers.ts';
import type { SecretNames } from './secret-names.ts';

/** Parts of the check that a page loads once a draft needs them; without one, what it finds is not found yet. */
export interface LateParts {
	shorten?: Shorten | undefined;
	identifiers?: Identifiers | undefined;
	secretNames?: SecretNames | undefined;
}
