import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { makeCorpus } from '../../bench/corpus.ts';
import { writeOutspoken } from '../../bench/outspoken-site.ts';
import { product } from '../../scripts/lib/assemble-site.ts';
import { daysAfter } from '../../src/lib/time/calendar.ts';
import { shareKinds, voices } from '../../src/schemas/library/shareable.ts';
import { calendarDate } from '../../src/lib/time/visibility.ts';

/** A thousand pages of lessons in two languages, of which most are in one track. */
const pages = 1000;
const inLongTrack = 300;
const participants = 10_000;
const teams = 500;
const activityRows = 30_000;
const resultRows = 100_000;

const twoLanguages = (text: string) => ({ en: text, ru: text });

/** Writes a company as large as the site is meant to bear, ready to be built. */
export async function writeLargeCompany(folder: string): Promise<void> {
	const lessons = makeCorpus(pages).map((lesson, index) => {
		const long = index < inLongTrack;
		const track = long ? 'long-track' : `track-${Math.floor(index / 20)}`;
		return { ...lesson, track, order: (long ? index : index % 20) + 1, id: `${track}/lesson-${index + 1}` };
	});
	mkdirSync(folder, { recursive: true });
	await writeOutspoken(product, folder, lessons);
	const content = (file: string, text: string) => {
		const path = join(folder, 'src/content', file);
		mkdirSync(join(path, '..'), { recursive: true });
		writeFileSync(path, text);
	};
	const yaml = (file: string, data: unknown) => content(file, stringify(data));
	const months = lastMonths(12);
	const times = (count: number) => Array.from({ length: count }, (_, index) => index);
	yaml('points.yaml', {
		people: 50,
		actions: ['share', 'help', 'idea'].map((id) => ({
			id,
			title: twoLanguages(id),
			text: twoLanguages(`${id}, as told.`),
			points: 2,
			most: 5,
		})),
	});
	for (const team of times(teams)) yaml(`teams/team-${team}.yaml`, { title: twoLanguages(`Team ${team}`), size: 20 });
	for (const person of times(participants)) {
		const data = { name: twoLanguages(`Person ${person}`), team: `team-${person % teams}`, agreed: `${months[0]}-01`, shown: 'person' };
		yaml(`participants/person-${person}.yaml`, data);
	}
	content(
		'activity/year.csv',
		[
			'month,participant,team,action,count',
			...times(activityRows).map(
				(row) =>
					`${months[Math.floor(row / participants) + 4 * (row % 3)]},person-${row % participants},,${['share', 'help', 'idea'][row % 3]},${1 + (row % 5)}`,
			),
		].join('\n'),
	);
	const { networks, topics } = parse(readFileSync(join(product, 'portal.yaml'), 'utf8')) as {
		networks: string[];
		topics: { id: string }[];
	};
	const shared = networks.flatMap((network) =>
		topics.flatMap(({ id }) => shareKinds.flatMap((kind) => voices.map((voice) => `${network},${id},${kind},${voice}`))),
	);
	const measured = lastMonths(Math.ceil(resultRows / shared.length)).flatMap((month) => shared.map((what) => `${month},${what}`));
	content(
		'results/measured.csv',
		[
			'month,network,topic,kind,voice,posts,reach,reactions,comments,reposts,visits',
			...measured.map(
				(row, index) => `${row},${1 + (index % 3)},${500 + (index % 977)},${index % 40},${index % 7},${index % 3},${index % 20}`,
			),
		].join('\n'),
	);
}

/** The months before this one, the earliest first. */
function lastMonths(count: number): string[] {
	const months: string[] = [];
	for (let day = `${calendarDate(new Date()).slice(0, 7)}-01`; months.length < count; day = `${day.slice(0, 7)}-01`) {
		day = daysAfter(day, -1);
		months.unshift(day.slice(0, 7));
	}
	return months;
}
