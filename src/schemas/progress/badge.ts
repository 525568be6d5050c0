import { z } from 'astro/zod';
import { countedRules } from '../../lib/progress/badges.ts';
import { localized, ru, type SchemaContext } from '../common.ts';
import { idOf } from '../references.ts';

/** The drawings that a badge may have; `BadgeDrawing.astro` draws them. */
export const drawings = ['seed', 'sprout', 'leaf', 'bloom', 'fruit', 'sun', 'drop', 'bee', 'rule', 'voice', 'network', 'light'] as const;

const rule = z.discriminatedUnion('kind', [
	z.strictObject({
		kind: z
			.literal(countedRules)
			.describe(
				'What is counted: lessons read, quizzes passed, quizzes passed at the first try, tasks of lessons done, guidelines acknowledged, texts shared, networks shared on, weeks in a row.',
			)
			.meta(
				ru(
					'Что считается: прочитанные уроки, пройденные тесты, тесты с первого раза, выполненные задания уроков, подтверждённые памятки, отправленные тексты, соцсети, недели подряд.',
				),
			),
		count: z
			.int()
			.positive()
			.max(1000, 'Nobody gets there. Write a smaller number.')
			.describe('How many are needed.')
			.meta(ru('Сколько нужно.')),
	}),
	z.strictObject({
		kind: z.literal('track').describe('Every lesson of a track is read.').meta(ru('Прочитаны все уроки курса.')),
		track: idOf('track').describe('The track: file name in src/content/tracks.').meta(ru('Курс: имя файла в src/content/tracks.')),
	}),
]);

/** `src/content/badges/*.yaml`: a small recognition that the browser gives by itself. */
export const badgeSchema = (context: Pick<SchemaContext, 'languages'>) =>
	z.strictObject({
		title: localized(context).describe('Its name, two or three words.').meta(ru('Название, два-три слова.')),
		text: localized(context)
			.describe('What it is given for, in one kind sentence; no pressure, no hurry.')
			.meta(ru('За что даётся, одним добрым предложением; без нажима и спешки.')),
		order: z.int().positive().describe('Place among the badges; 1 comes first.').meta(ru('Место среди значков; 1 — первое.')),
		drawing: z.enum(drawings).describe('Its drawing.').meta(ru('Рисунок.', 'Рисунок')),
		rule: rule.describe('What it is given for.').meta(ru('За что даётся.')),
	});

export type BadgeData = z.infer<ReturnType<typeof badgeSchema>>;
export type Drawing = (typeof drawings)[number];
