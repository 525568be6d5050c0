import { z } from 'astro/zod';
import { localized, ru, source, type SchemaContext } from '../../common.ts';
import { pageRef } from '../../references.ts';

/** `src/content/gains/*.yaml`: one thing that taking part may give to a colleague. */
export const gainSchema = (context: Pick<SchemaContext, 'languages'>) =>
	z.strictObject({
		order: z.int().min(1).describe('Place among the others.').meta(ru('Место среди остальных.')),
		title: localized(context).describe('What one may gain, in a few words.').meta(ru('Что можно получить, в нескольких словах.')),
		text: localized(context).describe('In what way, and what nobody can promise.').meta(ru('Каким образом и чего никто не может обещать.')),
		next: z
			.strictObject({
				label: localized(context).describe('What is found there.').meta(ru('Что читатель найдёт по ссылке.', 'Текст ссылки')),
				ref: pageRef
					.describe('A page and, if wanted, a heading: `training/linkedin/profile`.')
					.meta(ru('Страница и, если нужно, заголовок: `training/linkedin/profile`.', 'Страница')),
			})
			.describe('Where to read on.')
			.meta(ru('Где читать дальше.')),
		source: source.optional().describe('Where a number or a finding in the text comes from.').meta(ru('Откуда число или вывод в тексте.')),
	});

export type Gain = z.infer<ReturnType<typeof gainSchema>>;
