import { z } from 'astro/zod';
import { localized, type SchemaContext } from './common.ts';

const reference = z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)?$/, 'Write the path of the page, for example `linkedin/profile`.');

const step = z.union(
	[
		z.strictObject({ lesson: reference.describe('A lesson: track and name, for example linkedin/profile.') }),
		z.strictObject({ guideline: reference.describe('A guideline: its name, for example disclosure.') }),
	],
	{ error: 'A step is either `lesson: track/name` or `guideline: name`.' },
);

/** `src/content/paths/*.yaml`: what HR sends to a group of people. */
export const pathSchema = (context: Pick<SchemaContext, 'languages'>) =>
	z.strictObject({
		title: localized(context).describe('Title of the path.'),
		summary: localized(context).describe('For whom it is and what it gives.'),
		steps: z.array(step).min(1, 'A path needs at least one step.').describe('Lessons and guidelines in their order.'),
		finish: z
			.strictObject({
				title: localized(context).describe('Headline when all is done.'),
				text: localized(context).describe('What happens next.'),
			})
			.describe('What the reader sees at the end.'),
	});

export type LearningPath = z.infer<ReturnType<typeof pathSchema>>;
