import { z } from 'astro/zod';
import { cases } from '../lib/company/tokens.ts';
import { text } from './common.ts';

const forms = z.strictObject(
	Object.fromEntries(cases.slice(1).map((each) => [each, text])) as Record<Exclude<(typeof cases)[number], 'nominative'>, typeof text>,
);

/** How the name of the company is declined, by language. A token that asks for a case where nothing is said is a mistake of its text. */
export const declension = z.record(
	z.string().regex(/^[a-z]{2}$/, 'Use the two-letter code of a language, for example `ru`.'),
	z.union([z.literal('none'), forms]),
);
