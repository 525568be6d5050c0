import { unfilled } from '../../../src/lib/text/unfilled.ts';

/** What stands in a page besides what its author writes. */
interface Words {
	lesson: { opening: string; part: string; try: string };
	guideline: { rule: string; why: string; words: string; exceptions: string; contact: string; ask: string };
	example: string;
	start: string;
}

const words: Record<string, Words> = {
	en: {
		lesson: {
			opening: 'A scene or a question that your reader knows. Two or three sentences.',
			part: 'What to know. Link to guidelines where they say it already.',
			try: 'One thing to do in two minutes.',
		},
		guideline: {
			rule: 'The rule',
			why: 'Why',
			words: 'Words to copy',
			exceptions: 'When you need not',
			contact: 'Who to ask',
			ask: 'Ask',
		},
		example: 'A post as a colleague would write it. Say in why="…" what is good or bad about it.',
		start: 'What the page is about.',
	},
	ru: {
		lesson: {
			opening: 'Сцена или вопрос, которые читателю знакомы. Два-три предложения.',
			part: 'Что нужно знать. Где об этом уже сказано в памятке, дайте на неё ссылку.',
			try: 'Одно дело на две минуты.',
		},
		guideline: {
			rule: 'Правило',
			why: 'Почему',
			words: 'Готовые слова',
			exceptions: 'Когда можно иначе',
			contact: 'Кого спросить',
			ask: 'Спросите:',
		},
		example: 'Пост, какой написал бы коллега. В why="…" скажите, чем он хорош или плох.',
		start: 'О чём эта страница.',
	},
};

const note = (text: string) => `{/* ${text} */}`;

function example(verdict: 'good' | 'bad', network: string, text: string): string {
	return [
		note(text),
		'',
		`<ExamplePost network="${network}" verdict="${verdict}" person="colleague" job="${unfilled}" why="${unfilled}">`,
		unfilled,
		'</ExamplePost>',
	].join('\n');
}

/** The text of a new page: its skeleton, with a sign where something is to be written. Languages that we don’t speak get it in English. */
export function bodyOf(kind: 'lesson' | 'guideline' | 'page', language: string, network: string): string {
	const { lesson, guideline, example: post, start } = words[language] ?? words['en']!;
	const write = (text: string) => [note(text), '', unfilled].join('\n');
	const blocks = {
		page: [write(start)],
		lesson: [
			write(lesson.opening),
			`## ${unfilled}`,
			write(lesson.part),
			example('good', network, post),
			`## ${unfilled}`,
			write(lesson.part),
			`## ${unfilled}`,
			write(lesson.try),
		],
		guideline: [
			`## ${guideline.rule}`,
			unfilled,
			example('good', network, post),
			`## ${guideline.why}`,
			unfilled,
			example('bad', network, post),
			`## ${guideline.words}`,
			`<ReadyWords for="${unfilled}">\n${unfilled}\n</ReadyWords>`,
			`## ${guideline.exceptions}`,
			unfilled,
			`## ${guideline.contact}`,
			`${guideline.ask} <Contact to="questions" />.`,
		],
	}[kind];
	return `${blocks.join('\n\n')}\n`;
}
