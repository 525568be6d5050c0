import { counted } from '../../../lib/text/counted.ts';
import { z } from 'astro/zod';
import type { FindingId } from '../../../lib/findings/finding-ids.ts';
import { each, finding, id, isoDate, localized, ru, text, type SchemaContext } from '../../common.ts';
import { idOf } from '../../references.ts';

const hashtag = z.string().regex(/^#[\p{L}\p{N}_]+$/u, 'Write the hashtag with its sign and without spaces, for example #FirstFrost.');

const hashtags = ({ languages }: Pick<SchemaContext, 'languages'>) =>
	z
		.record(z.string().regex(/^[a-z]{2}$/, 'Use the two-letter code of a language, for example `en`.'), hashtag)
		.superRefine((value, refinement) => {
			for (const language of languages) {
				if (language in value) continue;
				refinement.addIssue({
					code: 'custom',
					...finding('field/missing'),
					message: `The hashtag in \`${language}\` is missing. Add \`${language}: "#…"\`.`,
				});
			}
		});

const entry = z.strictObject({
	id: id
		.describe('Permanent id of the entry, for example its number on the list: e07.')
		.meta(ru('Постоянный id заявки, например её номер в списке: e07.')),
	participant: idOf('participant')
		.optional()
		.describe('Who it is from, if they agreed to be named: a file name in src/content/participants.')
		.meta(ru('От кого заявка, если человек согласен быть названным: имя файла в src/content/participants.', 'Участник')),
});

const draw = z.strictObject({
	on: isoDate.describe('Day on which the seed became known.').meta(ru('День, когда стало известно зерно.', 'День')),
	seed: text.describe('The seed, exactly as it was published.').meta(ru('Зерно ровно так, как его опубликовали.', 'Зерно')),
});

/** `src/content/contests/*.yaml`: a contest, its rules, its entries, and what its draw is computed from. */
export const contestSchema = (context: Pick<SchemaContext, 'languages'>) =>
	z
		.strictObject({
			title: localized(context).describe('Name of the contest.').meta(ru('Название конкурса.', 'Название')),
			summary: localized(context).describe('What it is about, in a sentence or two.').meta(ru('О чём он, в одном-двух предложениях.')),
			hashtag: hashtags(context)
				.describe('The hashtag by language, for those who post about it as well. No post is an entry.')
				.meta(ru('Хештег на каждом языке, для тех, кто об этом ещё и пишет. Пост — не заявка.')),
			from: isoDate.describe('First day.').meta(ru('Первый день.')),
			until: isoDate.describe('Last day on which one can enter.').meta(ru('Последний день, когда можно участвовать.')),
			prize: localized(context).describe('What is won.').meta(ru('Что можно выиграть.', 'Приз')),
			winners: z.int().min(1, 'Let at least one win.').describe('How many win.').meta(ru('Сколько победителей.', 'Победителей')),
			how: z
				.array(localized(context))
				.min(1, 'Say how to take part.')
				.meta(each('Step', 'Шаг'))
				.describe('How to take part, step by step.')
				.meta(ru('Как участвовать, шаг за шагом.', 'Как участвовать')),
			rules: z
				.array(localized(context))
				.min(1, 'Write at least one rule.')
				.meta(each('Rule', 'Правило'))
				.describe('What holds, a sentence each.')
				.meta(ru('Что действует, по предложению на правило.')),
			seedFrom: localized(context)
				.describe('Where the seed will come from: something that everybody can see and nobody can choose, after the last day.')
				.meta(ru('Откуда возьмётся зерно жребия: то, что видно всем и чего никто не может выбрать, после последнего дня.', 'Откуда зерно')),
			entries: z
				.array(entry)
				.meta(each('Entry', 'Заявку'))
				.optional()
				.describe('The entries, as they come in.')
				.meta(ru('Заявки, по мере поступления.', 'Заявки')),
			closed: isoDate
				.optional()
				.describe('Day on which the list of entries was closed, before the seed is known. From then on the list stays as it is.')
				.meta(ru('День, когда список заявок закрыли, раньше, чем стало известно зерно. С этого дня список не меняется.')),
			draw: draw
				.optional()
				.describe('The seed, once it is known; the winners follow from it.')
				.meta(ru('Зерно жребия, когда оно известно; победители следуют из него.', 'Розыгрыш')),
		})
		.superRefine((contest, refinement) => {
			for (const { id, path, message } of mistakesIn(contest)) refinement.addIssue({ code: 'custom', ...finding(id), path, message });
		});

interface Rules {
	from: string;
	until: string;
	winners: number;
	entries?: readonly z.infer<typeof entry>[] | undefined;
	closed?: string | undefined;
	draw?: z.infer<typeof draw> | undefined;
}

function* mistakesIn({
	from,
	until,
	winners,
	entries = [],
	closed,
	draw,
}: Rules): Generator<{ id: FindingId; path: PropertyKey[]; message: string }> {
	if (until < from) {
		yield {
			id: 'date/order',
			path: ['until'],
			message: `The contest ends on ${until}, before it begins on ${from}. Change one of the dates.`,
		};
	}
	for (const [index, { id, participant }] of entries.entries()) {
		const before = entries.slice(0, index);
		if (before.some((other) => other.id === id)) {
			yield {
				id: 'id/repeated',
				path: ['entries', index, 'id'],
				message: `Two entries have the id \`${id}\`. Give this one an id of its own.`,
			};
		}
		if (participant !== undefined && before.some((other) => other.participant === participant)) {
			yield {
				id: 'field/repeated',
				path: ['entries', index, 'participant'],
				message: `\`${participant}\` has an entry already, and each person has one chance. Remove one.`,
			};
		}
	}
	if (closed !== undefined && closed < until) {
		yield {
			id: 'date/order',
			path: ['closed'],
			message: `The list was closed on ${closed}, and one can enter until ${until}. Write \`closed\` when nobody can enter any more.`,
		};
	}
	if (!draw) return;
	if (draw.on <= until) {
		yield {
			id: 'contest/seed',
			path: ['draw', 'on'],
			message: `The seed was known on ${draw.on}, and one could enter until ${until}: whoever knows the seed can choose an entry that wins. Take a seed of a later day.`,
		};
	}
	if (closed === undefined) {
		yield {
			id: 'contest/seal',
			path: ['draw'],
			message: `The list of entries was not closed. Add \`closed: ${until}\`, or the day on which you closed it; next time, do so before the seed is known.`,
		};
	} else if (closed > draw.on && draw.on > until) {
		yield {
			id: 'contest/seal',
			path: ['closed'],
			message: `The list was closed on ${closed}, when the seed of ${draw.on} was known: whoever knows it can choose an entry that wins. Take a seed of a later day.`,
		};
	}
	if (winners > entries.length) {
		yield {
			id: 'field/contradiction',
			path: ['winners'],
			message: `The prizes are for ${counted(winners, 'winner')}, and the list has ${counted(entries.length, 'entry', 'entries')}. Write a smaller number.`,
		};
	}
}

export type Contest = z.infer<ReturnType<typeof contestSchema>>;
