import { z } from 'astro/zod';
import { kinds } from '../../lib/checker/kinds.ts';
import { readerCountries, limitNames, patterns, severities, subjects } from '../../lib/checker/rules.ts';
import { reaches, signForm } from '../../lib/checker/signs.ts';
import { secretForm } from '../../lib/checker/secret-names.ts';
import { finding, id, localized, ru, type SchemaContext } from '../common.ts';
import { pageRef } from '../references.ts';
import { phrases } from './term.ts';

const subject = z.enum(subjects);

const sign = z.string().regex(signForm, {
	error: (issue) =>
		`\`${String(issue.input)}\` is no sign. Name lists of src/content/terms: \`figures + moves/plans - agreed\`, with \`+\` for and, \`/\` for or, \`-\` for but not.`,
	...finding('field/format'),
});

const signs = z
	.partialRecord(z.enum(reaches), z.array(sign).min(1))
	.describe('Lists that stand together: in one sentence, beside each other, or anywhere in the post.');

const find = (context: SchemaContext) =>
	z
		.strictObject({
			words: phrases(context).optional().describe('Any of these phrases.').meta(ru('Любая из этих фраз.')),
			signs: signs.optional().describe('Lists that stand together.').meta(ru('Списки, которые стоят вместе.')),
			patterns: z
				.array(z.enum(patterns))
				.min(1)
				.optional()
				.describe('What words cannot say: numbers, addresses, rows of signs, gaps.')
				.meta(ru('То, чего не сказать словами: числа, адреса, ряды знаков, пропуски.', 'Узоры')),
			secrets: z
				.array(
					z.string().regex(secretForm, {
						error:
							'A secret name stands here as its hash only. Run `npm run hide-name -- "the name"`, which adds that, and remove this line.',
					}),
				)
				.optional()
				.describe('Names that are kept as hashes; `npm run hide-name` makes them.')
				.meta(ru('Имена, от которых хранится только отпечаток; его делает `npm run hide-name`.', 'Секреты')),
			limit: z
				.enum(limitNames)
				.optional()
				.describe('More than a chosen network takes.')
				.meta(ru('Больше, чем принимает выбранная соцсеть.')),
		})
		.refine((value) => Object.keys(value).length > 0, {
			error: 'Say what to look for: `words`, `signs`, `patterns`, `secrets` or `limit`.',
			...finding('field/missing'),
		});

const fix = (context: SchemaContext) =>
	z.discriminatedUnion('kind', [
		z.strictObject({
			kind: z.literal('begin').describe('Puts a sentence before the draft.').meta(ru('Ставит предложение перед черновиком.')),
			text: localized(context)
				.describe('The sentence; the language of the draft chooses.')
				.meta(ru('Предложение; какое — решает язык черновика.')),
		}),
		z.strictObject({
			kind: z
				.literal('camel-case')
				.describe('Begins each word of a hashtag with a capital.')
				.meta(ru('Начинает каждое слово хештега с прописной буквы.')),
		}),
		z.strictObject({ kind: z.literal('one-of-each').describe('Keeps one sign of a row.').meta(ru('Оставляет один знак из ряда.')) }),
		z.strictObject({
			kind: z
				.literal('shorten')
				.describe('Takes off what no word needs: spare spaces, rows of signs, hashtags at the end.')
				.meta(ru('Убирает лишнее: пробелы, ряды знаков, хештеги в конце.')),
		}),
	]);

/** `src/content/rules/*.yaml`: one thing that the post checker points out. It advises and refuses nothing. */
export const ruleSchema = (context: SchemaContext) => {
	const networks = context.networks as [string, ...string[]];
	return z
		.strictObject({
			title: localized(context).describe('What it looks for, in a few words.').meta(ru('Что ищет, в нескольких словах.')),
			severity: z
				.enum(severities)
				.describe('must: a guideline or law asks for it; ask: only the author knows; should: think twice; tip: reads better.')
				.meta(
					ru('must: требует памятка или закон; ask: знает только автор; should: подумайте ещё раз; tip: так читается лучше.', 'Строгость'),
				),
			settles: z
				.enum(['yes', 'no'])
				.optional()
				.describe('The answer that settles the question of a rule of severity ask.')
				.meta(ru('Ответ, который снимает вопрос правила с severity ask.', 'Снимает вопрос')),
			group: id
				.optional()
				.describe('Rules of one group say the same in degrees; the weightiest that finds something speaks.')
				.meta(ru('Правила одной группы говорят одно и то же с разной силой; говорит самое веское из тех, что что-то нашли.')),
			kinds: z
				.array(z.enum(kinds))
				.min(1)
				.optional()
				.describe('The kinds of fault that it speaks of, by which `npm run bench` measures it.')
				.meta(ru('Виды ошибок, о которых оно говорит; по ним его измеряет `npm run bench`.')),
			partial: z
				.literal(true)
				.optional()
				.describe('Its words see plain cases only; the page says so.')
				.meta(ru('Его слова видят только простые случаи; страница об этом говорит.', 'Частичное')),
			networks: z
				.array(z.enum(networks))
				.min(1)
				.optional()
				.describe('Networks for which it holds; all when absent.')
				.meta(ru('Соцсети, для которых действует; если не указано — для всех.')),
			countries: z
				.array(z.enum(readerCountries))
				.min(1)
				.optional()
				.describe('Countries of the readers for which it holds; all when absent.')
				.meta(ru('Страны читателей, для которых действует; если не указано — для всех.')),
			during: z
				.literal('election')
				.optional()
				.describe('Speaks only in an election period of portal.yaml.')
				.meta(ru('Говорит только в период выборов из portal.yaml.', 'Во время')),
			where: z
				.literal('advertising-restricted')
				.optional()
				.describe('Holds only for networks whose file says that the law of the country restricts advertising there.')
				.meta(ru('Действует только для соцсетей, о которых их файл говорит, что закон страны ограничивает рекламу там.', 'Где')),
			about: z
				.array(subject)
				.min(1)
				.optional()
				.describe('Speaks also when the reader says that the draft is about one of these.')
				.meta(ru('Говорит и тогда, когда читатель отметил, что черновик об одном из этого.')),
			find: find(context).optional().describe('What is looked for and marked.').meta(ru('Что ищется и отмечается.', 'Что искать')),
			when: z
				.strictObject({
					words: phrases(context).optional().describe('One of these phrases.').meta(ru('Одна из этих фраз.')),
					signs: signs.optional().describe('Or lists that stand together.').meta(ru('Или списки, которые стоят вместе.')),
					about: z
						.array(subject)
						.min(1)
						.optional()
						.describe('Or what the reader says the draft is about.')
						.meta(ru('Или то, о чём, по словам читателя, черновик.')),
				})
				.optional()
				.describe('What the draft must have too.')
				.meta(ru('Что ещё должно быть в черновике.', 'Когда')),
			unless: z
				.strictObject({
					words: phrases(context)
						.optional()
						.describe('One of these phrases makes it silent.')
						.meta(ru('Одна из этих фраз заставляет молчать.')),
					signs: signs.optional().describe('Or lists that stand together.').meta(ru('Или списки, которые стоят вместе.')),
					within: z
						.literal('opening')
						.optional()
						.describe('Only if it stands in the first two lines.')
						.meta(ru('Только если стоит в первых двух строках.', 'Где в тексте')),
				})
				.optional()
				.describe('What makes it silent.')
				.meta(ru('Что заставляет молчать.', 'Кроме случаев')),
			fix: fix(context)
				.optional()
				.describe('What one touch can mend safely.')
				.meta(ru('Что можно без риска исправить одним нажатием.', 'Исправление')),
			message: localized(context)
				.describe('Why it matters, in one or two sentences.')
				.meta(ru('Почему это важно, в одном-двух предложениях.')),
			suggestion: localized(context).describe('What to do about it.').meta(ru('Что с этим сделать.', 'Совет')),
			ref: pageRef
				.describe('The rule it stands on: a page of the default language and its heading.')
				.meta(ru('Правило, на котором стоит: страница на основном языке и её заголовок.')),
		})
		.refine(({ find, about }) => find !== undefined || about !== undefined, {
			...finding('field/missing'),
			path: ['find'],
			error: 'The rule never speaks. Say what to look for in `find`, or when it speaks in `about`.',
		});
};

export type RuleData = z.infer<ReturnType<typeof ruleSchema>>;
