import { z } from 'astro/zod';
import { measures } from '../../../lib/programme/results/row.ts';
import { shareKinds, voices } from '../../library/shareable.ts';

/** What the loader makes of a file in `src/content/results`: its rows, whatever program wrote them. */
export const resultsSchema = z.strictObject({
	format: z.string().describe('Kind of file, as lib/results/formats.ts names it.'),
	rows: z.array(
		z.strictObject({
			month: z.string(),
			channel: z.enum(['people', 'page']),
			network: z.string(),
			item: z.string().optional(),
			topic: z.string().optional(),
			kind: z.enum(shareKinds).optional(),
			voice: z.enum(voices).optional(),
			measured: z.partialRecord(z.enum(measures), z.number()),
			file: z.string(),
			line: z.int(),
		}),
	),
});
