import { z } from 'astro/zod';
import { called, choices, each, finding, id, isoDate, localized, oneNetwork, oneOf, ru, type SchemaContext } from '../../common.ts';
import { idOf } from '../../references.ts';
import type { FindingId } from '../../../lib/findings/finding-ids.ts';
import { measures, type Measure } from '../../../lib/programme/results/row.ts';
import { goals, shareKinds } from '../../library/shareable.ts';

const measureNames: Record<Measure, [english: string, russian: string]> = {
	posts: ['Posts', 'Посты'],
	reach: ['Reach', 'Охват'],
	reactions: ['Reactions', 'Реакции'],
	comments: ['Comments', 'Комментарии'],
	reposts: ['Reposts', 'Репосты'],
	clicks: ['Clicks', 'Клики'],
	visits: ['Visits of our site', 'Визиты на наш сайт'],
	leads: ['Enquiries', 'Обращения'],
	applications: ['Applications', 'Отклики на вакансии'],
	hires: ['Hires', 'Наймы'],
	revenue: ['Revenue', 'Выручка'],
};

const reading = z.strictObject({
	on: isoDate.describe('The day.').meta(ru('Когда измерили.', 'День')),
	value: z.number().describe('The number on that day.').meta(ru('Число в этот день.', 'Значение')),
});

const measure = (context: SchemaContext) =>
	z.strictObject({
		of: z
			.enum(measures)
			.meta(choices(measureNames))
			.describe('What the files in src/content/results count.')
			.meta(ru('Что считают файлы в src/content/results.', 'Что считать')),
		networks: some(oneNetwork(context)).describe('Only on these networks.').meta(ru('Только в этих соцсетях.')),
		topics: some(oneOf(context.topics, 'topic')).describe('Only about these topics.').meta(ru('Только об этих темах.')),
		kinds: some(z.enum(shareKinds).meta(called('kind')))
			.describe('Only posts of these kinds.')
			.meta(ru('Только посты этих видов.')),
		items: some(idOf('item'))
			.meta(each('Item', 'Материал'))
			.describe('Only these items: file names in src/content/shareables.')
			.meta(ru('Только эти материалы: имена файлов в src/content/shareables.')),
	});

const some = <Entry extends z.ZodType>(entry: Entry) => z.array(entry).min(1, 'Name at least one, or remove the field.').optional();

const part = (context: SchemaContext) =>
	z.strictObject({
		network: oneNetwork(context).describe('The network.').meta(ru('Для какой соцсети эта часть.', 'Соцсеть')),
		target: z.number().describe('Its part of the target.').meta(ru('Её часть плана.')),
	});

const kpi = (context: SchemaContext) =>
	z.strictObject({
		id: id.describe('Permanent id, unique within the goal.').meta(ru('Постоянный id внутри цели.')),
		name: localized(context).describe('What is counted.').meta(ru('Что считается.')),
		unit: localized(context)
			.describe('In what, as it stands behind a number, for example “visits a month”.')
			.meta(ru('В чём измеряется, как стоит после числа, например «посещений в месяц».', 'Единица')),
		baseline: z.number().describe('The number before the goal began.').meta(ru('Число до начала цели.', 'Было')),
		target: z.number().describe('The number at its end.').meta(ru('Число в конце.')),
		measure: measure(context)
			.optional()
			.describe('What the results count of it, on average a month. `source` and `readings` are left out then.')
			.meta(ru('Что из результатов считать, в среднем за месяц. Тогда «Источник» и «Показания» не нужны.', 'Измерение')),
		source: localized(context)
			.optional()
			.describe('Where the readings come from, if they are written down here.')
			.meta(ru('Откуда показания, если они записаны здесь.')),
		readings: z
			.array(reading)
			.meta(each('Reading', 'Показание'))
			.optional()
			.describe('What was read, with its day.')
			.meta(ru('Что показал замер и в какой день.', 'Показания')),
		split: some(part(context))
			.meta(each('Part', 'Часть'))
			.describe('The target by network; the parts add up to it.')
			.meta(ru('План по соцсетям; в сумме части дают целое.', 'По соцсетям')),
	});

/** `src/content/goals/*.yaml`: what the company wants to reach with its people's voices, in some time, and how that is measured. */
export const goalSchema = (context: SchemaContext) =>
	z
		.strictObject({
			objective: z
				.enum(goals)
				.meta(called('goal'))
				.describe('What it serves; items of the library name the same.')
				.meta(ru('Чему служит цель; у материалов библиотеки то же самое.', 'Чему служит')),
			title: localized(context).describe('The goal in a few words.').meta(ru('Цель в нескольких словах.')),
			why: localized(context).describe('Why the company wants it.').meta(ru('Зачем это компании.', 'Зачем')),
			from: isoDate.describe('First day.').meta(ru('Первый день.')),
			until: isoDate.describe('Last day.').meta(ru('Последний день.')),
			asks: z
				.strictObject({
					text: localized(context)
						.describe('What kind of sharing helps, in a sentence or two.')
						.meta(ru('Какие посты помогают, в одном-двух предложениях.')),
					kinds: z
						.array(z.enum(shareKinds).meta(called('kind')))
						.min(1, 'Name at least one kind.')
						.describe('The kinds of posts that help most.')
						.meta(ru('Виды постов, которые помогают больше всего.')),
				})
				.describe('What it asks of colleagues who want to help.')
				.meta(ru('О чём просят коллег, которые хотят помочь.', 'О чём просит')),
			kpis: z
				.array(kpi(context))
				.min(1, 'Say by which number you will know.')
				.max(4, 'Keep to four numbers; more are not followed.')
				.meta(each('Number', 'Показатель'))
				.describe('The numbers by which it is judged.')
				.meta(ru('Числа, по которым видно, как идут дела.', 'Показатели')),
			owner: localized(context).describe('Who answers for it.').meta(ru('Кто за это отвечает.')),
			reviewBy: isoDate
				.describe('Day by which somebody looks at it again.')
				.meta(ru('День, к которому на это посмотрят снова.', 'Пересмотреть до')),
		})
		.superRefine((goal, refinement) => {
			for (const { id, path, message } of mistakesIn(goal)) refinement.addIssue({ code: 'custom', ...finding(id), path, message });
		});

type Kpi = z.infer<ReturnType<typeof kpi>>;
type Mistake = { id: FindingId; path: PropertyKey[]; message: string };

function* mistakesIn({ from, until, kpis }: { from: string; until: string; kpis: readonly Kpi[] }): Generator<Mistake> {
	if (until < from)
		yield {
			id: 'date/order',
			path: ['until'],
			message: `The goal ends on ${until}, before it begins on ${from}. Change one of the dates.`,
		};
	for (const [index, kpi] of kpis.entries()) {
		const at = ['kpis', index];
		if (kpis.findIndex(({ id }) => id === kpi.id) < index) {
			yield { id: 'id/repeated', path: [...at, 'id'], message: `Two numbers have the id \`${kpi.id}\`. Give this one an id of its own.` };
		}
		if (kpi.target === kpi.baseline) {
			yield {
				id: 'field/contradiction',
				path: [...at, 'target'],
				message: `The target is the baseline, ${kpi.target}: it is reached before anything is done. Change one of the two.`,
			};
		}
		const networks = (kpi.split ?? []).map(({ network }) => network);
		for (const [place, network] of networks.entries()) {
			if (networks.indexOf(network) === place) continue;
			yield {
				id: 'field/repeated',
				path: [...at, 'split', place, 'network'],
				message: `\`${network}\` stands here twice. Make one part of the two.`,
			};
		}
		yield* measureMistakes(kpi).map(({ id, path, message }) => ({ id, path: [...at, ...path], message }));
		yield* readingMistakes(kpi, { from, until }).map(({ id, path, message }) => ({ id, path: [...at, ...path], message }));
		const sum = rounded((kpi.split ?? []).reduce((total, { target }) => total + target, 0));
		if (kpi.split && sum !== rounded(kpi.target)) {
			yield {
				id: 'field/contradiction',
				path: [...at, 'split'],
				message: `The parts add up to ${sum}, and the target is ${kpi.target}. Change a part, or the target.`,
			};
		}
	}
}

function measureMistakes({ measure, source, readings }: Kpi): Mistake[] {
	if (measure && (source !== undefined || readings)) {
		return [
			{
				id: 'field/contradiction',
				path: ['measure'],
				message: 'The number is measured by the results and read by hand. Keep `measure`, or `source` and `readings`.',
			},
		];
	}
	if (measure || source !== undefined) return [];
	const remedy = 'Add `measure:` with what the results count, or `source:` with where its readings come from';
	return [{ id: 'field/missing', path: [], message: `Nothing says how the number becomes known. ${remedy}.` }];
}

function readingMistakes({ readings = [] }: Kpi, { from, until }: { from: string; until: string }): Mistake[] {
	return readings.flatMap(({ on }, index): Mistake[] => {
		const path = ['readings', index, 'on'];
		if (on < from || on > until) {
			return [
				{
					id: 'date/outside',
					path,
					message: `The reading of ${on} lies outside the goal, which lasts from ${from} to ${until}. Change the day, or \`from\` or \`until\`.`,
				},
			];
		}
		const before = readings[index - 1]?.on;
		if (before === undefined || before < on) return [];
		return [
			{
				id: 'date/order',
				path,
				message: `The reading of ${on} stands below that of ${before}. Write one reading a day, the earliest first.`,
			},
		];
	});
}

/** Sums of decimals, without what computers add to them: 0.1 + 0.2. */
const rounded = (value: number) => Math.round(value * 1e6) / 1e6;

export type Goal = z.infer<ReturnType<typeof goalSchema>>;
