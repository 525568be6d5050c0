import { z } from 'astro/zod';
import { countedRules } from '../../lib/progress/badges.ts';
import { localized, type SchemaContext } from '../common.ts';
import { idOf } from '../references.ts';

/** The drawings that a badge may have; `BadgeDrawing.astro` draws them. */
export const drawings = ['seed', 'sprout', 'leaf', 'bloom', 'fruit', 'sun', 'drop', 'bee', 'rule', 'voice', 'network', 'light'] as const;

const rule = z.discriminatedUnion('kind', [
	z.strictObject({
		kind: z
			.literal(countedRules)
			.describe(
				'What is counted: lessons read, quizzes passed, quizzes passed at the first try, tasks of lessons done, guidelines acknowledged, texts shared, networks shared on, weeks in a row.',
			),
		count: z.int().positive().max(1000, 'Nobody gets there. Write a smaller number.').describe('How many are needed.'),
	}),
	z.strictObject({
		kind: z.literal('track').describe('Every lesson of a track is read.'),
		track: idOf('track').describe('The track: file name in src/content/tracks.'),
	}),
]);

/** `src/content/badges/*.yaml`: a small recognition that the browser gives by itself. */
export const badgeSchema = (context: Pick<SchemaContext, 'languages'>) =>
	z.strictObject({
		title: localized(context).describe('Its name, two or three words.'),
		text: localized(context).describe('What it is given for, in one kind sentence; no pressure, no hurry.'),
		order: z.int().positive().describe('Place among the badges; 1 comes first.'),
		drawing: z.enum(drawings).describe('Its drawing.'),
		rule: rule.describe('What it is given for.'),
	});

export type BadgeData = z.infer<ReturnType<typeof badgeSchema>>;
export type Drawing = (typeof drawings)[number];
