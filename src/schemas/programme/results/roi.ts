import { z } from 'astro/zod';
import { localized, type SchemaContext } from '../../common.ts';

const amount = z.number().min(0, 'It must not be less than 0.');
const share = z
	.number()
	.min(0, 'A share lies between 0 and 1, for example 0.1 for 10 per cent.')
	.max(1, 'A share lies between 0 and 1, for example 0.1 for 10 per cent.');
const range = z
	.strictObject({ low: share.describe('The least that is likely.'), high: share.describe('The most that is likely.') })
	.refine(({ low, high }) => low <= high, '`low` is larger than `high`. Exchange the two.');

/** `src/content/roi/assumptions.yaml`: what the company assumes about worth, cost and reach. Readers can try others on the page. */
export const roiSchema = (context: Pick<SchemaContext, 'languages'>) =>
	z.strictObject({
		note: localized(context).describe('Who made these assumptions, when, and of what.'),
		currency: z
			.string()
			.regex(/^[A-Z]{3}$/, 'Write the three-letter code of a currency, for example `EUR`.')
			.describe('Currency of all amounts.'),
		worth: z
			.strictObject({
				visit: amount.describe('What one visit of your website is worth to you.'),
				lead: amount.describe('What one enquiry is worth. 0 if you measure revenue, or sales are counted twice.'),
				application: amount.describe('What one application for a job is worth.'),
				hire: amount.describe('What one hire saves, for example the fee of an agency.'),
			})
			.describe('What a result is worth.'),
		cost: z
			.strictObject({
				people: z.int().min(0).describe('How many people take part.'),
				hours: amount.describe('Hours that each spends on it in a month.'),
				hourly: amount.describe('What one hour of theirs costs.'),
				fixed: amount.describe('What else it costs in a month.'),
			})
			.describe('What the programme costs in a month.'),
		reach: z
			.strictObject({
				people: z.int().min(1).describe('How many people share one thing.'),
				followers: z.int().min(0).describe('Followers or contacts of each, on average; ask people, don’t guess.'),
				seen: range.describe('Share of them that sees a post.'),
				overlap: range.describe('Share that is counted twice, as colleagues know the same people.'),
			})
			.describe('What the estimate of reach goes by.'),
	});

export type RoiFile = z.infer<ReturnType<typeof roiSchema>>;
