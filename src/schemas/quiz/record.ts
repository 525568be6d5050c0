import { z } from 'astro/zod';
import { id } from '../common.ts';

const fingerprint = z.string().regex(/^[a-p]{8}$/);

/** What a question’s right answer was when it last changed, so that a change cannot happen by oversight. */
const recordedQuestion = z.union([
	z.strictObject({
		revision: z.int().positive().describe('Revision of the quiz in which the right answer last changed.'),
		key: fingerprint.describe('Fingerprint of the right answer.'),
		clause: fingerprint.optional().describe('Fingerprint of the rule that it rests on, as it was when somebody last compared the two.'),
	}),
	z.strictObject({
		revision: z.int().positive().describe('Revision of the quiz in which the question was removed.'),
		removed: z.literal(true).describe('The question is no longer there.'),
	}),
]);

/** `src/content/records/quizzes/<track>/<lesson>.json`: what counted as right in each question of a quiz when it last changed. */
export const quizRecordSchema = z.record(id, recordedQuestion);

export type RecordedQuiz = z.infer<typeof quizRecordSchema>;
export type RecordedQuestion = RecordedQuiz[string];
