import { z } from 'astro/zod';
import { aliases, called, choices, each, finding, isoDate, ru, source, text } from './common.ts';
import { naming } from './references.ts';

/** A page is read between two meetings, so it takes at most 5 minutes. A lesson is worth at least 3; a rule may be one sentence. */
export const readingTime = { shortest: { lesson: 3, guideline: 1 }, longest: 5 } as const;

/** Themes of the guidelines, in the order in which the overview shows them. */
export const guidelineGroups = ['basics', 'posting', 'talking', 'people', 'moments'] as const;

const page = z.strictObject({
	kind: z.literal('page').default('page').describe('An ordinary page.').meta(ru('Обычная страница.')),
	aliases,
});

const reviewed = (kind: keyof typeof readingTime.shortest) => ({
	aliases,
	order: z
		.int()
		.positive()
		.describe('Place among its neighbours (the track, or the theme of a guideline); 1 comes first.')
		.meta(ru('Место среди соседей (в курсе или в теме памяток); 1 — первое.')),
	minutes: z
		.int()
		.min(readingTime.shortest[kind], `A ${kind} takes at least ${readingTime.shortest[kind]} minute${kind === 'lesson' ? 's' : ''}.`)
		.max(readingTime.longest, 'A page takes at most 5 minutes; divide a longer one.')
		.describe(`Minutes a reader needs, ${readingTime.shortest[kind]} to ${readingTime.longest}; checked against the length of the text.`),
	keyPoints: z
		.array(text)
		.min(3, 'Give at least three key points.')
		.max(5, 'Give at most five key points.')
		.meta(each('Key point', 'Мысль'))
		.describe('What to remember tomorrow; shown at the end.')
		.meta(ru('Что запомнить; показано в конце.', 'Главное')),
	owner: text.describe('Who keeps this page true: a team or a role.').meta(ru('Кто следит, чтобы страница была верна: команда или роль.')),
	reviewBy: isoDate
		.describe('Date by which the owner reads it again.')
		.meta(ru('День, к которому её перечитает тот, кто за неё отвечает.')),
	sources: z
		.array(source)
		.min(1, 'Name at least one source, with `title` and `publisher`; for what your company knows by itself, the team that knows it.')
		.meta(each('Source', 'Источник'))
		.describe('Where its statements come from: at least one `title` with its `publisher`; of your own experience, the team that had it.')
		.meta(
			ru(
				'Откуда то, что сказано на странице: хотя бы один источник, с названием и издателем. Если это ваш собственный опыт, назовите команду, у которой он есть.',
			),
		),
});

const lesson = z.strictObject({
	kind: z.literal('lesson').describe('A lesson of a training track.').meta(ru('Урок курса.')),
	...reviewed('lesson'),
	objectives: z
		.array(text)
		.min(2, 'Give at least two objectives.')
		.max(4, 'Give at most four objectives.')
		.meta(each('Objective', 'Умение'))
		.describe('What the reader can do afterwards; each begins with a verb.')
		.meta(ru('Что читатель сумеет потом; каждая строка начинается с глагола.', 'Чему научит')),
	quiz: naming(
		'quiz',
		z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'Write the path of the quiz without its ending, for example `linkedin/profile`.'),
	)
		.describe('Its quiz: path in the folder quizzes, without `.yaml`.')
		.meta(ru('Тест к уроку: путь в папке quizzes, без `.yaml`.', 'Тест')),
});

const change = z.strictObject({
	version: z.int().positive().describe('Version that brought the change.').meta(ru('Версия, в которой это изменилось.')),
	date: isoDate.describe('Date of the change.').meta(ru('День изменения.')),
	what: text.describe('What changed, in one sentence.').meta(ru('Что стало иначе, одним предложением.', 'Что изменилось')),
	acknowledge: z
		.literal('again', 'Write `acknowledge: again`, or leave the line out where nobody has to confirm the new version.')
		.meta(choices({ again: ['Ask again', 'Да, заново'] }))
		.optional()
		.describe(
			'`again`: who confirmed an earlier version is shown what changed and asked to confirm anew. Left out: their word still counts.',
		)
		.meta(
			ru(
				'Если выбрано, кто подтвердил прежнюю версию, увидит изменения и подтвердит заново. Не выбрано: прежнее подтверждение в силе.',
				'Подтвердить заново',
			),
		),
});

const guideline = z
	.strictObject({
		kind: z.literal('guideline').describe('A page of the guidelines.').meta(ru('Страница памятки.')),
		...reviewed('guideline'),
		version: z
			.int()
			.positive()
			.describe('Version of the rule; raise it when its meaning changes, and say below `changes` what is new.')
			.meta(ru('Версия памятки; увеличьте, когда меняется смысл, и напишите в «Что изменилось», что нового.')),
		effective: isoDate.describe('Date from which this version holds.').meta(ru('День, с которого действует эта версия.', 'Действует с')),
		summary: text.describe('The short answer, shown in the box at the top.').meta(ru('Короткий ответ, стоит в рамке наверху.')),
		acknowledge: z.boolean().describe('Whether readers confirm that they have read it.').meta(ru('Подтверждают ли читатели, что прочли.')),
		group: z
			.enum(guidelineGroups)
			.meta(called('guidelines.group'))
			.describe('Theme under which the overview lists it.')
			.meta(ru('Тема, под которой памятка стоит в обзоре.', 'Тема')),
		changes: z
			.array(change)
			.min(1, 'Name at least the first version.')
			.meta(each('Change', 'Изменение'))
			.describe('What each version changed.')
			.meta(ru('Что изменила каждая версия.', 'Что изменилось')),
	})
	.superRefine(({ version, effective, acknowledge, changes }, context) => {
		const inOrder = changes.map((entry, index) => ({ ...entry, index })).toSorted((a, b) => a.version - b.version);
		inOrder.forEach((entry, place) => {
			const before = inOrder.slice(0, place).find((earlier) => earlier.version < entry.version && earlier.date > entry.date);
			if (before) {
				context.addIssue({
					code: 'custom',
					path: ['changes', entry.index, 'date'],
					message: `Version ${entry.version} is dated ${entry.date}, before version ${before.version} of ${before.date}. Correct one of the two dates.`,
				});
			}
		});
		const earlier = inOrder.findLast((entry) => entry.version < version && entry.date > effective);
		if (earlier) {
			context.addIssue({
				code: 'custom',
				path: ['effective'],
				message: `Version ${version} would hold from ${effective}, before version ${earlier.version} of ${earlier.date} was written. Write the day from which version ${version} holds.`,
			});
		}
		changes.forEach((entry, index) => {
			if (entry.version > version) {
				context.addIssue({
					code: 'custom',
					path: ['changes', index, 'version'],
					message: `The entry is of version ${entry.version}, and the page is at version ${version}. Write \`version: ${entry.version}\` at the top, or correct the entry.`,
				});
			}
			if (entry.acknowledge !== undefined && !acknowledge) {
				context.addIssue({
					code: 'custom',
					path: ['changes', index, 'acknowledge'],
					message: 'Nobody confirms this page, as `acknowledge: false` stands above. Write `acknowledge: true` there, or remove this line.',
				});
			}
		});
		if (!changes.some((entry) => entry.version === version)) {
			context.addIssue({
				code: 'custom',
				...finding('field/missing'),
				path: ['changes'],
				message: `The list has no entry for version ${version}. Add one that says what changed.`,
			});
		}
	});

/** Frontmatter of our pages, merged with Starlight's own fields. */
export const docsSchema = z.discriminatedUnion('kind', [page, lesson, guideline]);

export type LessonData = z.infer<typeof lesson>;
export type GuidelineData = z.infer<typeof guideline>;
export type GuidelineGroup = (typeof guidelineGroups)[number];
