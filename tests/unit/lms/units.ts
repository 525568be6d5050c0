import { reportedResponse, type Interaction, type QuestionKey } from '../../../src/lib/lms/interaction.ts';
import type { Unit } from '../../../src/lib/lms/unit.ts';
import { reportedAnswers } from '../../../src/lib/quiz/kinds/index.ts';

type KeyedQuestion = Pick<QuestionKey, 'id' | 'stem'> & Parameters<typeof reportedAnswers>[0];

export const questions: KeyedQuestion[] = [
	{ id: 'one', stem: 'Which one?', kind: 'single', options: [option('no', false), option('yes', true), option('maybe', false)] },
	{ id: 'some', stem: 'Which ones?', kind: 'multiple', options: [option('red', true), option('green', false), option('blue', true)] },
	{ id: 'draft', stem: 'What breaks a rule?', kind: 'post', sentences: [sentence('who', false), sentence('price', true)] },
	{ id: 'steps', stem: 'In which order?', kind: 'order', items: [{ id: 'stop' }, { id: 'look' }, { id: 'go' }] },
	{ id: 'pairs', stem: 'What belongs together?', kind: 'match', pairs: [{ id: 'cat' }, { id: 'dog' }], others: [{ id: 'fox' }] },
	{ id: 'typed', stem: 'How many?', kind: 'text', accept: ['3', 'three'] },
	{ id: 'tale', stem: 'What do you do?', kind: 'scenario', endings: [ending('thanks', 'good'), ending('silence', 'bad')] },
];

/** A right answer to each question, as the element of its kind gives it. */
export const rightAnswers: Record<string, readonly string[]> = {
	one: ['yes'],
	some: ['blue', 'red'],
	draft: ['price'],
	steps: ['stop', 'look', 'go'],
	pairs: ['cat=cat', 'dog=dog'],
	typed: ['Three'],
	tale: ['answer', 'ask', 'thanks'],
};

const questionKey = (question: KeyedQuestion): QuestionKey => ({ id: question.id, stem: question.stem, ...reportedAnswers(question) });

export const lesson: Unit = {
	id: 'linkedin/profile',
	requires: 'quiz',
	quiz: { id: 'linkedin/profile', revision: 2, pass: 0.6, questions: questions.map(({ id }) => ({ id, since: 1 })) },
	questions: questions.map(questionKey),
};

export const guideline: Unit = { id: 'guidelines/disclosure', requires: 'reading', acknowledge: 3, questions: [] };

/** What is reported of an answer that was given at noon and took 12.34 seconds. */
export function interaction(id: string, response = rightAnswers[id]!, correct = true): Interaction {
	const key = questionKey(questions.find((question) => question.id === id)!);
	return { key, response: reportedResponse(key, response), correct, at: new Date(2026, 10, 28, 12, 3, 4, 567).getTime(), latency: 12_340 };
}

function option(id: string, correct: boolean) {
	return { id, correct };
}

function sentence(id: string, breaks: boolean) {
	return { id, breaks };
}

function ending(id: string, result: 'good' | 'bad') {
	return { id, result };
}
