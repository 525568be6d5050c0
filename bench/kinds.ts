import type { QuestionData } from '../src/schemas/quiz/quiz.ts';
import type { QuestionKind } from '../src/lib/quiz/kinds/index.ts';
import type { Lesson } from './corpus.ts';
import { capitalised, makeProse, several } from './prose.ts';
import { drawFrom } from './random.ts';
import { inEach, vocabularies } from './words.ts';

/** Kinds whose script a page loads only when it asks them. */
export const rareKinds = ['order', 'match', 'text', 'post', 'scenario'] as const satisfies QuestionKind[];

export type AnyLesson = Omit<Lesson, 'questions'> & { questions: QuestionData[] };

/** The lessons, each of the second to the sixth with one question more, of a kind of its own. */
export function withRareKinds(lessons: readonly Lesson[], network: string): AnyLesson[] {
	return lessons.map((lesson, index) => {
		const kind = rareKinds[index - 1];
		return kind === undefined
			? (lesson as unknown as AnyLesson)
			: { ...lesson, questions: [...(lesson as unknown as AnyLesson).questions, question(kind, lesson.id, network)] };
	});
}

/** The kinds that so many lessons ask, with the id of the lesson that asks each. */
export function lessonsByKind(lessons: readonly { id: string }[]): { kinds: string; lesson: string }[] {
	return [
		{ kinds: 'single and multiple', lesson: lessons[0]!.id },
		...rareKinds.flatMap((kind, index) => {
			const lesson = lessons[index + 1];
			return lesson ? [{ kinds: `single, multiple and ${kind}`, lesson: lesson.id }] : [];
		}),
	];
}

function question(kind: (typeof rareKinds)[number], lesson: string, network: string): QuestionData {
	const prose = inEach((language) => makeProse(vocabularies[language], drawFrom(`${kind} ${language} ${lesson}`)));
	const sentence = () => inEach((language) => prose[language].sentence());
	const short = () => inEach((language) => capitalised(prose[language].things()));
	const common = { id: `${lesson.replace('/', '-')}-${kind}`, stem: inEach((language) => prose[language].question(0)) };
	switch (kind) {
		case 'order':
			return { ...common, kind, items: several(4, (index) => ({ id: `item-${index}`, text: short() })), why: sentence() };
		case 'match':
			return { ...common, kind, pairs: several(3, (index) => ({ id: `pair-${index}`, left: short(), right: short(), why: sentence() })) };
		case 'text':
			return { ...common, kind, accept: inEach((language) => [prose[language].things()]), why: sentence() };
		case 'post': {
			const sentences = several(4, (index) => ({ id: `sentence-${index}`, breaks: index === 1, text: sentence(), why: sentence() }));
			return { ...common, kind, network, author: short(), role: short(), sentences };
		}
		case 'scenario': {
			const choices = ['good', 'bad'].map((to) => ({ id: `to-${to}`, text: short(), to }));
			const endings = (['good', 'bad'] as const).map((result) => ({ id: result, result, text: sentence(), why: sentence() }));
			return { ...common, kind, scenes: [{ id: 'start', text: sentence(), choices }], endings };
		}
	}
}
