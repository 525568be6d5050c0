import type { Response } from '../quiz/response.ts';

/** How a learning system calls what a question asks for; each format has its own spelling. */
export type InteractionType = 'choice' | 'sequencing' | 'matching' | 'fill-in';

/** What a report says of a question whoever answers it. */
export interface QuestionKey {
	id: string;
	type: InteractionType;
	/** Whether a response is a whole story of which the last entry, its ending, counts. */
	story?: true;
	/** The question as the reader sees it. */
	stem: string;
	/** Ids of all that can be chosen, ordered or matched; of a match, also those that belong to nothing. */
	parts: readonly string[];
	/** The right answers, each in the form of a response. */
	patterns: readonly Response[];
}

/** An answer to a question, ready to be reported. */
export interface Interaction {
	key: QuestionKey;
	/** Ids, or what was typed; pairs are `left=right`. */
	response: Response;
	correct: boolean;
	/** When it was given, in milliseconds since 1970, and how long the reader took for it. */
	at: number;
	latency: number;
}

/** What is needed of a question of any kind in one language. */
export type KeyedQuestion = { id: string; stem: string } & (
	| { kind: 'single' | 'multiple'; options: readonly { id: string; correct: boolean }[] }
	| { kind: 'post'; sentences: readonly { id: string; breaks: boolean }[] }
	| { kind: 'order'; items: readonly { id: string }[] }
	| { kind: 'match'; pairs: readonly { id: string }[]; others?: readonly { id: string }[] }
	| { kind: 'text'; accept: readonly string[] }
	| { kind: 'scenario'; endings: readonly { id: string; result: string }[] }
);

/** What a report says of a question, by its kind. */
export function questionKey(question: KeyedQuestion): QuestionKey {
	const { id, stem } = question;
	switch (question.kind) {
		case 'single':
		case 'multiple':
			return { id, stem, ...choice(question.options.map(({ id: part, correct }) => ({ part, right: correct }))) };
		case 'post':
			return { id, stem, ...choice(question.sentences.map(({ id: part, breaks }) => ({ part, right: breaks }))) };
		case 'order': {
			const parts = question.items.map((item) => item.id);
			return { id, stem, type: 'sequencing', parts, patterns: [parts] };
		}
		case 'match': {
			const parts = [...question.pairs, ...(question.others ?? [])].map((part) => part.id);
			return { id, stem, type: 'matching', parts, patterns: [question.pairs.map((pair) => `${pair.id}=${pair.id}`)] };
		}
		case 'text':
			return { id, stem, type: 'fill-in', parts: [], patterns: question.accept.map((answer) => [answer]) };
		case 'scenario': {
			const { endings } = question;
			const good = endings.filter(({ result }) => result === 'good');
			return { id, stem, type: 'choice', story: true, parts: endings.map((each) => each.id), patterns: good.map((each) => [each.id]) };
		}
	}
}

/** The answer that is reported for what a reader did. */
export function reportedResponse({ story }: QuestionKey, chosen: Response): Response {
	return story ? chosen.slice(-1) : chosen;
}

function choice(options: readonly { part: string; right: boolean }[]): Pick<QuestionKey, 'type' | 'parts' | 'patterns'> {
	return {
		type: 'choice',
		parts: options.map(({ part }) => part),
		patterns: [options.filter(({ right }) => right).map(({ part }) => part)],
	};
}
