import { numbers, percents, prices } from './amounts.ts';
import { addresses, certainCredentials, companyHosts, credentials, emails, internalHosts, keyTokens, looseDigits } from './access.ts';
import type { Folded, Range } from './fold.ts';
import { personalNumbers, phones } from './numbers.ts';

/** Sums, addresses, and what leads to a person or opens a door, found by its form. Most drafts have no sign of it, so pages load it when one has. */
export const identifiers = {
	address: ({ folded }) => addresses(folded),
	money: ({ folded }) => prices(folded),
	number: ({ folded }) => numbers(folded),
	percent: ({ folded }) => percents(folded),
	prices: ({ folded }) => prices(folded),
	'company-hosts': ({ folded }) => companyHosts(folded),
	credentials: credentials,
	emails: ({ folded }) => emails(folded),
	'loose-digits': ({ folded }) => looseDigits(folded),
	'internal-hosts': ({ folded }) => internalHosts(folded),
	'certain-credentials': certainCredentials,
	'personal-numbers': ({ folded }) => personalNumbers(folded),
	phones: ({ folded }) => phones(folded),
	tokens: ({ plain }) => keyTokens(plain),
} satisfies Record<string, (text: Folded) => Range[]>;

export type Identifiers = typeof identifiers;
