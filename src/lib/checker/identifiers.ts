import { certainCredentials, companyHosts, credentials, emails, internalHosts, keyTokens } from './access.ts';
import type { Folded, Range } from './fold.ts';
import { personalNumbers, phones } from './numbers.ts';

/** What leads to a person or opens a door, found by its form. Most drafts have no sign of it, so pages load it when one has. */
export const identifiers = {
	'company-hosts': ({ folded }) => companyHosts(folded),
	credentials: ({ plain, folded }) => credentials(plain, folded),
	emails: ({ folded }) => emails(folded),
	'internal-hosts': ({ folded }) => internalHosts(folded),
	'certain-credentials': ({ plain, folded }) => certainCredentials(plain, folded),
	'personal-numbers': ({ folded }) => personalNumbers(folded),
	phones: ({ folded }) => phones(folded),
	tokens: ({ plain }) => keyTokens(plain),
} satisfies Record<string, (text: Folded) => Range[]>;

export type Identifiers = typeof identifiers;
