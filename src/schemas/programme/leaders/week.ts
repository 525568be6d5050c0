import { z } from 'astro/zod';
import { daysAfter, isCalendarDate, isMonday, mondayOf } from '../../../lib/time/calendar.ts';
import { each, finding, isoDate, localized, ru, type SchemaContext } from '../../common.ts';
import { idOf, pageRef } from '../../references.ts';

const rule = (context: SchemaContext) =>
	z.strictObject({
		ref: pageRef
			.describe('The rule: a guideline and its heading, for example `guidelines/photos#what-binds-and-what-we-advise`.')
			.meta(ru('Правило: памятка на основном языке и её заголовок, например `guidelines/photos#что-обязательно-а-что-совет`.')),
		say: localized(context)
			.describe('What to say about it, in a sentence.')
			.meta(ru('Что о нём сказать, одним предложением.', 'Что сказать')),
	});

/** `src/content/weeks/*.yaml`: the topic of one week, and who briefs about it. */
export const weekSchema = (context: SchemaContext) =>
	z.strictObject({
		week: isoDate
			.refine((date) => !isCalendarDate(date) || isMonday(date), {
				error: (issue) => notMonday(String(issue.input)),
				...finding('field/format'),
			})
			.describe('The Monday on which the week begins.')
			.meta(ru('Понедельник, с которого начинается неделя.', 'Неделя')),
		leader: idOf('leader')
			.describe('Who leads it: a file name in src/content/leaders.')
			.meta(ru('Кто ведёт: имя файла в src/content/leaders.', 'Лидер')),
		title: localized(context).describe('The topic in a few words.').meta(ru('Тема в нескольких словах.')),
		text: localized(context).describe('Why this week, in two sentences.').meta(ru('Почему на этой неделе, в двух предложениях.')),
		points: z
			.array(localized(context))
			.min(2, 'Give at least two talking points.')
			.max(5, 'Give at most five talking points; more don’t fit into fifteen minutes.')
			.meta(each('Point', 'Пункт'))
			.describe('Talking points: a fact, a story, a way in.')
			.meta(ru('О чём говорить: факт, история, повод.')),
		items: z
			.array(idOf('item'))
			.min(1, 'Name at least one item.')
			.max(4, 'Name at most four items; nobody chooses from more in a few minutes.')
			.meta(each('Item', 'Материал'))
			.describe('What to share: file names in src/content/shareables.')
			.meta(ru('Чем делиться: имена файлов в src/content/shareables.')),
		rules: z
			.array(rule(context))
			.max(3, 'Name at most three rules.')
			.default([])
			.meta(each('Rule', 'Правило'))
			.describe('What to say about rules this week.')
			.meta(ru('Что сказать о правилах на этой неделе.')),
		question: localized(context).describe('The question with which the round begins.').meta(ru('Вопрос, с которого начинается разговор.')),
	});

function notMonday(found: string): string {
	const monday = mondayOf(found);
	return `${found} is not a Monday. Write the Monday on which the week begins: ${monday}, or ${daysAfter(monday, 7)} for the week after.`;
}

export type Week = z.infer<ReturnType<typeof weekSchema>>;
