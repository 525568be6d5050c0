import { z } from 'astro/zod';
import { isoDate } from '../../common.ts';

/** `src/content/records/contests/<contest>.json`: the list of entries as it was when it was closed. */
export const contestRecordSchema = z.strictObject({
	closed: isoDate.describe('Day on which it was closed.'),
	seal: z
		.string()
		.regex(/^[0-9a-f]{64}$/)
		.describe('Seal of the list.'),
});

export type RecordedContest = z.infer<typeof contestRecordSchema>;
