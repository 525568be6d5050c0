import { z } from 'astro/zod';
import { ruleKinds, type RuleKind } from '../../lib/checker/kinds.ts';
import { readerCountries, limitNames, patterns, severities, subjects, type Pattern } from '../../lib/checker/rules.ts';
import { reaches, signForm } from '../../lib/checker/signs.ts';
import { secretForm } from '../../lib/checker/secret-names.ts';
import { called, choices, each, finding, id, localized, oneNetwork, ru, type SchemaContext } from '../common.ts';
import { pageRef } from '../references.ts';
import { phrases } from './term.ts';

const subject = z.enum(subjects).meta(
	choices({
		employer: ['My employer', 'Мой работодатель'],
		competitor: ['A competitor', 'Конкурент'],
		client: ['A customer', 'Клиент'],
		money: ['Something paid or given', 'То, за что платят или дарят'],
		'bare-picture': ['A picture without alt text', 'Картинка без альтернативного текста'],
	}),
);

const sign = z.string().regex(signForm, {
	error: (issue) =>
		`\`${String(issue.input)}\` is no sign. Name lists of src/content/terms: \`figures + moves/plans - agreed\`, with \`+\` for and, \`/\` for or, \`-\` for but not.`,
	...finding('field/format'),
});

const signs = z
	.partialRecord(
		z.enum(reaches).meta(
			choices({
				sentence: ['In one sentence', 'В одном предложении'],
				beside: ['Beside each other', 'Рядом'],
				post: ['Anywhere in the post', 'Где угодно в посте'],
			}),
		),
		z.array(sign).min(1).meta(each('Sign', 'Сочетание')),
	)
	.describe('Lists that stand together: in one sentence, beside each other, or anywhere in the post.');

const patternNames: Record<Pattern, [english: string, russian: string]> = {
	capitals: ['Words in capitals', 'Слова прописными'],
	exclamations: ['Rows of exclamation marks', 'Много восклицательных знаков'],
	gaps: ['Brackets to fill in', 'Незаполненные скобки'],
	'many-tags': ['Many hashtags', 'Много хештегов'],
	prices: ['Prices', 'Цены'],
	'run-together': ['Hashtags of words run together', 'Слитные слова в хештеге'],
	emoji: ['Rows of emoji', 'Много эмодзи подряд'],
	'company-hosts': ['Addresses of the company', 'Адреса сайтов компании'],
	credentials: ['What looks like a password', 'Похожее на пароль'],
	emails: ['Email addresses', 'Адреса почты'],
	'internal-hosts': ['Addresses inside the company', 'Внутренние адреса'],
	'loose-digits': ['Digits by themselves', 'Цифры сами по себе'],
	'certain-credentials': ['Passwords', 'Пароли'],
	'personal-numbers': ['Personal numbers', 'Личные номера'],
	phones: ['Phone numbers', 'Номера телефонов'],
	tokens: ['Keys and tokens', 'Ключи и токены'],
};

const kindNames: Record<RuleKind, [english: string, russian: string]> = {
	disclosure: ['Employer not named', 'Не назван работодатель'],
	confidential: ['Confidential', 'Закрытые сведения'],
	customer: ['Customer', 'Клиент'],
	person: ['Somebody else', 'Другой человек'],
	promise: ['Promise', 'Обещание'],
	rival: ['Competitor', 'Конкурент'],
	crisis: ['Crisis', 'Кризис'],
	advice: ['Advice', 'Советы'],
	press: ['Press', 'Пресса'],
	insult: ['Insult', 'Оскорбление'],
	secret: ['Secret', 'Секрет'],
	borrowed: ['Borrowed', 'Чужое'],
	pay: ['Pay', 'Зарплата'],
	myth: ['Myth', 'Миф'],
	advert: ['Advertising', 'Реклама'],
	posing: ['Posing as somebody', 'Под чужим именем'],
	politics: ['Politics', 'Политика'],
	spam: ['Spam', 'Спам'],
};

const find = (context: SchemaContext) =>
	z
		.strictObject({
			words: phrases(context).optional().describe('Any of these phrases.').meta(ru('Любая из этих фраз.')),
			signs: signs.optional().describe('Lists that stand together.').meta(ru('Списки, которые стоят вместе.')),
			patterns: z
				.array(z.enum(patterns).meta(choices(patternNames)))
				.min(1)
				.optional()
				.describe('What words cannot say: numbers, addresses, rows of signs, gaps.')
				.meta(ru('То, чего не сказать словами: числа, адреса, ряды знаков, пропуски.', 'Шаблоны')),
			secrets: z
				.array(
					z.string().regex(secretForm, {
						error:
							'A secret name stands here as its hash only. Run `npm run hide-name -- "the name"`, which adds that, and remove this line.',
					}),
				)
				.meta(each('Secret', 'Отпечаток'))
				.optional()
				.describe('Names that are kept as hashes; `npm run hide-name` makes them.')
				.meta(ru('Имена, от которых хранится только отпечаток; его делает `npm run hide-name`.', 'Секреты')),
			limit: z
				.enum(limitNames)
				.meta(
					choices({
						length: ['Length', 'Длина'],
						'unsure-length': ['Length, as others state it', 'Длина по чужим сведениям'],
						hashtags: ['Hashtags', 'Хештеги'],
						links: ['Links', 'Ссылки'],
					}),
				)
				.optional()
				.describe('More than a chosen network takes.')
				.meta(ru('Чего в черновике больше, чем принимает выбранная соцсеть.')),
		})
		.refine((value) => Object.keys(value).length > 0, {
			error: 'Say what to look for: `words`, `signs`, `patterns`, `secrets` or `limit`.',
			...finding('field/missing'),
		});

const fix = (context: SchemaContext) =>
	z.discriminatedUnion('kind', [
		z.strictObject({
			kind: z
				.literal('begin')
				.meta(choices({ begin: ['Put a sentence first', 'Вставить предложение в начало'] }))
				.describe('Puts a sentence before the draft.')
				.meta(ru('Ставит предложение перед черновиком.')),
			text: localized(context)
				.describe('The sentence; the language of the draft chooses.')
				.meta(ru('Предложение; какое — решает язык черновика.')),
		}),
		z.strictObject({
			kind: z
				.literal('camel-case')
				.meta(choices({ 'camel-case': ['Capitals in hashtags', 'Прописные в хештеге'] }))
				.describe('Begins each word of a hashtag with a capital.')
				.meta(ru('Начинает каждое слово хештега с прописной буквы.')),
		}),
		z.strictObject({
			kind: z
				.literal('one-of-each')
				.meta(choices({ 'one-of-each': ['One sign of a row', 'Один знак из ряда'] }))
				.describe('Keeps one sign of a row.')
				.meta(ru('Оставляет один знак из ряда.')),
		}),
		z.strictObject({
			kind: z
				.literal('shorten')
				.meta(choices({ shorten: ['Shorten', 'Сократить'] }))
				.describe('Takes off what no word needs: spare spaces, rows of signs, hashtags at the end.')
				.meta(ru('Убирает лишнее: пробелы, ряды знаков, хештеги в конце.')),
		}),
	]);

/** `src/content/rules/*.yaml`: one thing that the post checker points out. It advises and refuses nothing. */
export const ruleSchema = (context: SchemaContext) => {
	return z
		.strictObject({
			title: localized(context).describe('What it looks for, in a few words.').meta(ru('Что правило ищет, в нескольких словах.')),
			severity: z
				.enum(severities)
				.meta(called('check.severity'))
				.describe('must: a guideline or law asks for it; ask: only the author knows; should: think twice; tip: reads better.')
				.meta(
					ru('Насколько это серьёзно: от того, чего требует памятка или закон, до мелочей, с которыми текст читается лучше.', 'Строгость'),
				),
			settles: z
				.enum(['yes', 'no'])
				.meta(choices({ yes: ['Yes', 'Да'], no: ['No', 'Нет'] }))
				.optional()
				.describe('The answer that settles the question of a rule of severity ask.')
				.meta(ru('Какой ответ автора снимает вопрос; только для правил, которые задают вопрос.', 'Снимает вопрос')),
			group: id
				.optional()
				.describe('Rules of one group say the same in degrees; the weightiest that finds something speaks.')
				.meta(ru('Правила одной группы говорят одно и то же с разной силой; говорит самое веское из тех, что что-то нашли.')),
			kinds: z
				.array(z.enum(ruleKinds).meta(choices(kindNames)))
				.min(1)
				.optional()
				.describe('The kinds of fault that it speaks of, by which `npm run bench` measures it.')
				.meta(ru('О каких ошибках говорит правило; по ним его измеряет `npm run bench`.', 'Виды ошибок')),
			partial: z
				.literal(true)
				.optional()
				.describe('Its words see plain cases only; the page says so.')
				.meta(ru('Его слова видят только простые случаи; страница об этом говорит.', 'Частичное')),
			networks: z
				.array(oneNetwork(context))
				.min(1)
				.optional()
				.describe('Networks for which it holds; all when absent.')
				.meta(ru('Соцсети, для которых правило действует; если не указаны — для всех.')),
			countries: z
				.array(z.enum(readerCountries).meta(called('check.country')))
				.min(1)
				.optional()
				.describe('Countries of the readers for which it holds; all when absent.')
				.meta(ru('Страны читателей, для которых правило действует; если не указаны — для всех.')),
			during: z
				.literal('election')
				.meta(choices({ election: ['In an election period', 'В период выборов'] }))
				.optional()
				.describe('Speaks only in an election period of portal.yaml.')
				.meta(ru('Правило говорит только в период выборов из portal.yaml.', 'Когда действует')),
			where: z
				.literal('advertising-restricted')
				.meta(choices({ 'advertising-restricted': ['Where advertising is restricted', 'Где ограничена реклама'] }))
				.optional()
				.describe('Holds only for networks whose file says that the law of the country restricts advertising there.')
				.meta(
					ru('Правило действует только для соцсетей, где закон страны ограничивает рекламу, как сказано в их файлах.', 'Где действует'),
				),
			about: z
				.array(subject)
				.min(1)
				.optional()
				.describe('Speaks also when the reader says that the draft is about one of these.')
				.meta(ru('Правило говорит и тогда, когда читатель отметил, что черновик об одном из этого.', 'О чём черновик')),
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
						.meta(ru('Или то, о чём, по словам читателя, черновик.', 'О чём черновик')),
				})
				.optional()
				.describe('What the draft must have too.')
				.meta(ru('Что ещё должно быть в черновике.', 'Когда')),
			unless: z
				.strictObject({
					words: phrases(context)
						.optional()
						.describe('One of these phrases makes it silent.')
						.meta(ru('Если есть одна из этих фраз, правило молчит.')),
					signs: signs.optional().describe('Or lists that stand together.').meta(ru('Или списки, которые стоят вместе.')),
					within: z
						.literal('opening')
						.meta(choices({ opening: ['First two lines', 'Первые две строки'] }))
						.optional()
						.describe('Only if it stands in the first two lines.')
						.meta(ru('Только если это стоит в первых двух строках.', 'Где в тексте')),
				})
				.optional()
				.describe('What makes it silent.')
				.meta(ru('Когда правило молчит.', 'Кроме случаев')),
			fix: fix(context)
				.optional()
				.describe('What one touch can mend safely.')
				.meta(ru('Что можно без риска исправить одним нажатием.', 'Исправление')),
			message: localized(context)
				.describe('Why it matters, in one or two sentences.')
				.meta(ru('Почему это важно, в одном-двух предложениях.', 'Почему это важно')),
			suggestion: localized(context).describe('What to do about it.').meta(ru('Что с этим сделать.', 'Совет')),
			ref: pageRef
				.describe('The rule it stands on: a page of the default language and its heading.')
				.meta(ru('Откуда это правило: страница на основном языке и её заголовок.')),
		})
		.refine(({ find, about }) => find !== undefined || about !== undefined, {
			...finding('field/missing'),
			path: ['find'],
			error: 'The rule never speaks. Say what to look for in `find`, or when it speaks in `about`.',
		});
};

export type RuleData = z.infer<ReturnType<typeof ruleSchema>>;
