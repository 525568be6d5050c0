import { encodeReceipt } from '../../../src/lib/receipts/code.ts';
import type { Curriculum } from '../../../src/lib/receipts/curriculum.ts';
import { acknowledge } from '../../../src/lib/guidelines/acknowledge.ts';
import { markLesson, recordAnswer, recordPass } from '../../../src/lib/progress/changes.ts';
import { empty, type Progress } from '../../../src/lib/progress/state.ts';
import { makeReceipt } from '../../../src/lib/receipts/make-receipt.ts';
import type { Receipt } from '../../../src/lib/receipts/receipt.ts';

/** A portal with one path of a quiz, a guideline and a page to read, and one that asks for reading only. */
export const curriculum: Curriculum = {
	quizzes: {
		'square/profile': { lesson: 'square/profile', revision: 2, pass: 0.5, questions: { headline: 1, praise: 2 } },
	},
	paths: {
		'new-hire': {
			steps: [
				{ id: 'square/profile', quiz: 'square/profile' },
				{ id: 'guidelines/disclosure', acknowledge: 3 },
				{ id: 'guidelines/comments' },
			],
		},
		reader: { steps: [{ id: 'guidelines/comments' }] },
	},
};

export const day = 86_400_000;
/** Noon of 3 December 2026 in world time: the same day for everybody but the dateline. */
export const noon = Date.UTC(2026, 11, 3, 12);

const answer = (correct: boolean, at: number) => ({ revision: 2, chosen: ['a'], correct, at });

/** The progress of somebody who passed the quiz at the second try and did the rest on the days after. */
export function finished(start = noon): Progress {
	let state = recordAnswer(empty(), 'square/profile', 'headline', answer(true, start));
	state = recordAnswer(state, 'square/profile', 'praise', answer(false, start + 1));
	state = recordAnswer(state, 'square/profile', 'praise', answer(true, start + 2));
	state = recordPass(state, 'square/profile', { revision: 2, at: start + 3, score: 1 });
	state = acknowledge(state, 'guidelines/disclosure', 3, start + day);
	return markLesson(state, 'guidelines/comments', true, start + 2 * day);
}

/** Their receipt of the path for new colleagues as earlier releases made it, with the answers. */
export function earlierReceipt(start = noon): Receipt {
	const receipt = makeReceipt(curriculum, 'new-hire', finished(start))!;
	const questions = { headline: { first: true, last: true }, praise: { first: false, last: true } };
	const steps = receipt.steps.map((step) => (step.quiz ? { ...step, quiz: { ...step.quiz, score: 1, questions } } : step));
	return { ...receipt, steps, code: encodeReceipt({ ...receipt, steps }) };
}
