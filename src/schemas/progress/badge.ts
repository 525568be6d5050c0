import { z } from 'astro/zod';
import { countedRules } from '../../lib/progress/badges.ts';
import { choices, localized, ru, type SchemaContext } from '../common.ts';
import { idOf } from '../references.ts';

/** The drawings that a badge may have; `BadgeDrawing.astro` draws them. */
export const drawings = ['seed', 'sprout', 'leaf', 'bloom', 'fruit', 'sun', 'drop', 'bee', 'rule', 'voice', 'network', 'light'] as const;

const drawingNames: Record<Drawing, [english: string, russian: string]> = {
	seed: ['Seed', 'Семечко'],
	sprout: ['Sprout', 'Росток'],
	leaf: ['Leaf', 'Лист'],
	bloom: ['Bloom', 'Цветок'],
	fruit: ['Fruit', 'Плод'],
	sun: ['Sun', 'Солнце'],
	drop: ['Drop', 'Капля'],
	bee: ['Bee', 'Пчела'],
	rule: ['Rule', 'Правило'],
	voice: ['Voice', 'Голос'],
	network: ['Network', 'Сеть'],
	light: ['Light', 'Лампа'],
};

const rule = z.discriminatedUnion('kind', [
	z.strictObject({
		kind: z
			.literal(countedRules)
			.meta(
				choices({
					lessons: ['Lessons read', 'Прочитанные уроки'],
					quizzes: ['Quizzes passed', 'Пройденные тесты'],
					'first-try': ['Quizzes passed at the first try', 'Тесты с первого раза'],
					tried: ['Tasks of lessons done', 'Выполненные задания'],
					guidelines: ['Guidelines confirmed', 'Подтверждённые памятки'],
					shares: ['Texts shared', 'Отправленные тексты'],
					networks: ['Networks shared on', 'Соцсети'],
					weeks: ['Weeks in a row', 'Недели подряд'],
				}),
			)
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
		kind: z
			.literal('track')
			.meta(choices({ track: ['Every lesson of a track', 'Все уроки курса'] }))
			.describe('Every lesson of a track is read.')
			.meta(ru('Прочитаны все уроки курса.')),
		track: idOf('track').describe('The track: file name in src/content/tracks.').meta(ru('Курс: имя файла в src/content/tracks.', 'Курс')),
	}),
]);

/** `src/content/badges/*.yaml`: a small recognition that the browser gives by itself. */
export const badgeSchema = (context: Pick<SchemaContext, 'languages'>) =>
	z.strictObject({
		title: localized(context).describe('Its name, two or three words.').meta(ru('Название, два-три слова.', 'Название')),
		text: localized(context)
			.describe('What it is given for, in one kind sentence; no pressure, no hurry.')
			.meta(ru('За что даётся, одним добрым предложением; без нажима и спешки.')),
		order: z.int().positive().describe('Place among the badges; 1 comes first.').meta(ru('Место среди значков; 1 — первое.')),
		drawing: z.enum(drawings).meta(choices(drawingNames)).describe('Its drawing.').meta(ru('Что нарисовано на значке.', 'Рисунок')),
		rule: rule.describe('What it is given for.').meta(ru('За что даётся значок.', 'За что')),
	});

export type BadgeData = z.infer<ReturnType<typeof badgeSchema>>;
export type Drawing = (typeof drawings)[number];
