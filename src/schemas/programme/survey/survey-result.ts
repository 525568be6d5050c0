import { z } from 'astro/zod';
import { smallestGroup } from '../../../lib/programme/smallest-group.ts';
import { choices, each, finding, id, isoDate, localized, ru, type SchemaContext } from '../../common.ts';
import { idOf } from '../../references.ts';
import { surveyKindNames, surveyKinds } from './survey.ts';

const counted = (context: Pick<SchemaContext, 'languages'>) =>
	z
		.strictObject({
			id: id.describe('Id of the question.').meta(ru('Id вопроса.')),
			kind: z.enum(surveyKinds).meta(choices(surveyKindNames)).describe('Its kind.').meta(ru('Какого вида вопрос.')),
			question: localized(context).describe('The question as it was asked.').meta(ru('Вопрос так, как его задали.')),
			answered: z.int().min(0).describe('How many people answered it.').meta(ru('Сколько людей на него ответило.', 'Ответило')),
			bars: z
				.array(
					z.strictObject({
						label: localized(context).describe('What was chosen.').meta(ru('Что выбрали.', 'Вариант')),
						count: z
							.int()
							.min(0)
							.describe('How many chose it; in a question about places, the points: most for the first place.')
							.meta(ru('Сколько людей выбрало; в вопросе о местах — баллы, больше всего за первое место.')),
					}),
				)
				.meta(each('Bar', 'Столбец'))
				.default([])
				.describe('What was chosen how often; left out when fewer than five people answered, and for written answers.')
				.meta(ru('Что сколько раз выбрали; не пишется, если ответили меньше пяти человек, и для ответов словами.', 'Столбцы')),
		})
		.superRefine(({ kind, answered, bars }, refinement) => {
			if (bars.length === 0) return;
			if (answered < smallestGroup) {
				refinement.addIssue({
					code: 'custom',
					...finding('survey/small-group'),
					path: ['bars'],
					message: `Only ${answered} answered, and groups of fewer than ${smallestGroup} are not shown. Remove the bars.`,
				});
			}
			const sum = bars.reduce((total, { count }) => total + count, 0);
			if ((kind === 'single' || kind === 'scale') && sum !== answered) {
				refinement.addIssue({
					code: 'custom',
					path: ['bars'],
					message: `The bars make ${sum} together, and ${answered} answered. Run \`npm run sum:survey\` again.`,
				});
			}
			bars.forEach(({ count }, index) => {
				if (kind !== 'multiple' || count <= answered) return;
				refinement.addIssue({
					code: 'custom',
					path: ['bars', index, 'count'],
					message: `${count} chose it, and ${answered} answered. Run \`npm run sum:survey\` again.`,
				});
			});
		});

/** `src/content/survey-results/*.yaml`: what came back, as `npm run sum:survey` writes it. It holds the questions as they were asked. */
export const surveyResultSchema = (context: Pick<SchemaContext, 'languages'>) =>
	z.strictObject({
		survey: idOf('survey')
			.describe('Which survey: a file name in src/content/surveys.')
			.meta(ru('Какой опрос: имя файла в src/content/surveys.', 'Опрос')),
		version: id.describe('Its edition.').meta(ru('Какой выпуск этого опроса.')),
		summed: isoDate.describe('Day on which the answers were summed.').meta(ru('День, когда ответы подсчитали.', 'Подсчитано')),
		people: z
			.int()
			.min(
				smallestGroup,
				`Fewer than ${smallestGroup} people answered, which is too few to show. Remove the file, or wait for more answers.`,
			)
			.describe('How many people answered.')
			.meta(ru('Сколько людей ответило.', 'Сколько людей')),
		demo: localized(context)
			.optional()
			.describe('For invented numbers only: how they were made. It stands above the numbers.')
			.meta(ru('Только для придуманных чисел: как они сделаны. Стоит над числами.')),
		questions: z
			.array(counted(context))
			.meta(each('Question', 'Вопрос'))
			.describe('The questions as they were asked.')
			.meta(ru('Вопросы так, как их задали.')),
	});

export type SurveyResult = z.infer<ReturnType<typeof surveyResultSchema>>;
