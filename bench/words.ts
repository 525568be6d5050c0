/** Word lists in one grammatical form each, so that any draw makes a sentence. */
export interface Vocabulary {
	openings: string[];
	qualities: string[];
	people: string[];
	/** Third person plural. */
	actions: string[];
	/** What a single reader would do; begins an option of a quiz. */
	intentions: string[];
	things: string[];
	/** Follow a clause, with the space or comma between. */
	endings: string[];
	/** Begins a heading. */
	asks: string[];
	/** Stands before and after things in the stem of a question. */
	stem: [string, string][];
	labels: { objectives: string; keyPoints: string; quiz: string; right: string; sources: string };
}

const list = (words: string) => words.split(', ');
const phrases = (text: string) => text.split(' / ');
const attached = (ending: string) => (ending.startsWith(',') ? ending : ` ${ending}`);

const english: Vocabulary = {
	openings: phrases(
		'Before lunch, / On a busy Monday, / After the first week, / In most teams, / Once a month, / When a season ends, / At the greenhouse, / During a trial, / Near the loading dock, / For a new colleague, / Between two meetings, / In a quiet hour, / After a hard winter, / With some practice, / On the way home, / At a trade fair, / Inside the company, / Outside working hours, / As a rule of thumb, / To begin with,',
	),
	qualities: list(
		'careful, honest, short, recent, useful, ordinary, public, patient, plain, local, early, quiet, practical, curious, friendly, clear, steady, modest, familiar, personal, small, helpful, lively, thorough',
	),
	people: list(
		'colleagues, growers, readers, engineers, customers, specialists, newcomers, managers, neighbours, partners, designers, technicians, editors, trainers, planners, visitors, students, researchers, drivers, buyers',
	),
	actions: list(
		'describe, share, check, collect, answer, improve, compare, explain, prepare, remember, discuss, translate, measure, follow, review, question, publish, record, test, welcome',
	),
	intentions: list(
		'I describe, I collect, I check, I compare, I rewrite, I set aside, I share, I explain, I measure, I keep, I publish, I review',
	),
	things: list(
		'notes, questions, photos, results, examples, comments, reports, stories, sensors, drafts, headlines, replies, figures, mistakes, habits, lessons, reasons, sources, posts, messages, plans, samples, observations, invitations',
	),
	endings: phrases(
		'that somebody noticed on the shop floor / , which no report had mentioned before / , because a stranger reads them first / before they ask the team for help / without using any words from the brochure / , while the subject is still fresh / , so that others can try the same / even when the day has been long / and add one sentence of their own / , since the details decide what people believe / as long as the customer agrees / and leave the rest for another day / , because numbers alone convince very few people / , when the first draft feels too polished / until the main point fits into one line / and name the company in the first sentence',
	).map(attached),
	asks: ['How', 'Why', 'When', 'Where'],
	stem: [
		['A colleague shows you', 'and asks for your opinion. What do you do first?'],
		['You find', 'in an old folder on the shared drive. What is the best next step?'],
		['A customer sends you', 'late on a Friday. How do you begin?'],
		['Your team has gathered', 'for a post about the trial. Choose all that fit.'],
	],
	labels: {
		objectives: 'What you will be able to do',
		keyPoints: 'Key points',
		quiz: 'Check yourself',
		right: 'Right',
		sources: 'Sources',
	},
};

const russian: Vocabulary = {
	openings: phrases(
		'До обеда / В понедельник утром / После первой недели / В большинстве команд / Раз в месяц / В конце сезона / В теплице / Во время испытаний / Рядом со складом / Для новичка / Между двумя встречами / В тихий час / После трудной зимы / С опытом / По дороге домой / На выставке / Внутри компании / После работы / Как правило, / Для начала',
	),
	qualities: list(
		'внимательные, честные, короткие, свежие, полезные, обычные, открытые, терпеливые, простые, местные, ранние, тихие, практичные, любопытные, дружелюбные, ясные, надёжные, скромные, знакомые, личные, небольшие, живые, подробные, новые',
	),
	people: list(
		'коллеги, агрономы, читатели, инженеры, покупатели, специалисты, новички, руководители, соседи, партнёры, дизайнеры, техники, редакторы, наставники, плановики, гости, студенты, исследователи, водители, закупщики',
	),
	actions: list(
		'описывают, показывают, проверяют, собирают, обсуждают, улучшают, сравнивают, объясняют, готовят, запоминают, переводят, измеряют, находят, пересматривают, уточняют, публикуют, записывают, испытывают, выбирают, сохраняют',
	),
	intentions: list('Опишу, Соберу, Проверю, Сравню, Перепишу, Отложу, Покажу, Объясню, Измерю, Сохраню, Опубликую, Пересмотрю'),
	things: list(
		'заметки, вопросы, снимки, результаты, примеры, комментарии, отчёты, истории, датчики, черновики, заголовки, ответы, цифры, ошибки, привычки, уроки, причины, источники, посты, сообщения, планы, образцы, наблюдения, приглашения',
	),
	endings: phrases(
		'с рабочего участка / без слов из брошюры / , пока тема ещё свежа / , чтобы другие могли повторить / даже после долгого дня / и добавляют одну фразу от себя / , ведь детали решают всё / с согласия заказчика / и оставляют остальное на потом / , потому что одних чисел мало / , если черновик слишком гладкий / , пока мысль уместится в строку / и называют компанию в начале / , прежде чем звать на помощь / , хотя времени обычно мало / и объясняют каждый шаг новичку',
	).map(attached),
	asks: ['Как', 'Зачем', 'Когда', 'Где'],
	stem: [
		['Коллега показывает вам', 'и спрашивает ваше мнение. Что вы сделаете сначала?'],
		['Вы находите', 'в старой папке на общем диске. Какой шаг лучше всего?'],
		['Заказчик присылает вам', 'в пятницу вечером. С чего вы начнёте?'],
		['Команда собрала', 'для поста об испытаниях. Выберите всё, что подходит.'],
	],
	labels: { objectives: 'Чему вы научитесь', keyPoints: 'Главное', quiz: 'Проверьте себя', right: 'Верно', sources: 'Источники' },
};

export const vocabularies = { en: english, ru: russian };
export type Language = keyof typeof vocabularies;
export const languages = Object.keys(vocabularies) as Language[];

/** A value in each language. */
export function inEach<Value>(make: (language: Language) => Value): Record<Language, Value> {
	return Object.fromEntries(languages.map((language) => [language, make(language)])) as Record<Language, Value>;
}
