import { capitalised, makeProse, several } from './prose.ts';
import { drawFrom } from './random.ts';
import { inEach, languages, vocabularies, type Language } from './words.ts';

type Texts = Record<Language, string>;

export interface Question {
	id: string;
	kind: 'single' | 'multiple';
	stem: Texts;
	options: { id: string; correct: boolean; text: Texts; why: Texts }[];
}

export interface LessonText {
	title: string;
	description: string;
	objectives: string[];
	keyPoints: string[];
	sources: { title: string; publisher: string; url: string; date: string }[];
	/** Markdown. */
	body: string;
}

export interface Lesson {
	/** `track-01/lesson-01` */
	id: string;
	track: string;
	/** Place in its track, from 1. */
	order: number;
	text: Record<Language, LessonText>;
	questions: Question[];
}

const lessonsInTrack = 8;
const questionsInQuiz = 4;

/**
 * Lessons for both sites; the same number gives the same lessons.
 *
 * @param pages how many pages they make, each lesson one in English and one in Russian
 */
export function makeCorpus(pages: number): Lesson[] {
	return several(pages / languages.length, (index) => {
		const order = (index % lessonsInTrack) + 1;
		const track = `track-${twoDigits(Math.floor(index / lessonsInTrack) + 1)}`;
		const id = `${track}/lesson-${twoDigits(order)}`;
		return { id, track, order, text: inEach((language) => lessonText(id, language)), questions: questions(id) };
	});
}

function lessonText(id: string, language: Language): LessonText {
	const prose = makeProse(vocabularies[language], drawFrom(`${language} ${id}`));
	return {
		title: capitalised(prose.things()),
		description: prose.sentence(),
		objectives: several(3, prose.short),
		keyPoints: several(4, prose.sentence),
		sources: several(2, (index) => ({
			title: prose.short(),
			publisher: capitalised(prose.things()),
			url: `https://source.example/${language}/${id}/${index + 1}`,
			date: '2026-03-02',
		})),
		body: prose.body(),
	};
}

function questions(lesson: string): Question[] {
	const prose = inEach((language) => makeProse(vocabularies[language], drawFrom(`quiz ${language} ${lesson}`)));
	return several(questionsInQuiz, (index) => {
		const isLast = index === questionsInQuiz - 1;
		const stem = inEach((language) => prose[language].question(index));
		const answers = inEach((language) => prose[language].answers());
		const options = several(3, (option) => ({
			id: `option-${option + 1}`,
			// The shortest are right, as length must not give the answer away.
			correct: option === 0 || (isLast && option === 1),
			text: inEach((language) => answers[language][option]!),
			why: inEach((language) => prose[language].sentence()),
		}));
		const shift = index % options.length;
		return {
			id: `${lesson.replace('/', '-')}-question-${index + 1}`,
			kind: isLast ? 'multiple' : 'single',
			stem,
			options: [...options.slice(shift), ...options.slice(0, shift)],
		};
	});
}

function twoDigits(value: number): string {
	return String(value).padStart(2, '0');
}
