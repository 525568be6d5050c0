import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findingsIn } from '../../src/integrations/author-checks/check.ts';
import { isError } from '../../src/integrations/author-checks/finding.ts';
import { judgedResults, measuredMonths } from '../../src/integrations/author-checks/judged-results.ts';
import { readProject } from '../../src/integrations/author-checks/read.ts';
import { report } from '../../src/integrations/author-checks/report.ts';
import { judgeSite, type Site } from '../../src/integrations/author-checks/site.ts';
import { isMonth, monthsAfter } from '../../src/lib/programme/results/month.ts';
import { engagement, totalOf } from '../../src/lib/programme/results/totals.ts';
import { hasEnded } from '../../src/lib/time/visibility.ts';
import { writtenNumber } from '../../src/lib/text/written-number.ts';
import { localeOf } from '../../src/lib/time/written-date.ts';

/** What became of a report: the files that were written, or a sentence that says why none was. */
export type ReportResult = { written: string[]; message: string } | { refused: string };

export interface ReportRequest {
	/** Folder of the project. */
	root: string;
	/** The month to report, as it was typed. */
	month: string | undefined;
	/** The day on which it is written, `YYYY-MM-DD`. */
	today: string;
	/** Whether reports that exist are written anew. */
	overwrite: boolean;
}

const command = 'npm run report:month -- 2026-10';

/**
 * Writes the report of a month in every language of the site, all of them or none. A report that exists may hold
 * somebody's words, so it is left alone unless the wish says otherwise.
 */
export async function writeMonthReport({ root, month, today, overwrite }: ReportRequest): Promise<ReportResult> {
	if (month === undefined) return { refused: `Name the month: ${command}` };
	if (!isMonth(month)) return { refused: `\`${month}\` is no month. Write year and month: ${command}` };
	const site = judgeSite(await readProject(root), today);
	const wrong = findingsIn(site).filter((finding) => isError(finding) && finding.file.startsWith('src/content/results/'));
	if (wrong.length > 0) return { refused: report(wrong, 'no report was written') };
	const months = measuredMonths(site);
	if (!months.includes(month)) return { refused: withoutResults(month, months) };

	const files = site.languages.map((language) => ({
		language,
		file: `src/content/docs/${language}/programme/reports/${month}.mdx`,
		template: path.join(import.meta.dirname, 'month-report', `${language}.mdx`),
	}));
	const untold = files.find(({ template }) => !existsSync(template));
	if (untold)
		return { refused: `There is no text of a report in \`${untold.language}\`. Add scripts/lib/month-report/${untold.language}.mdx.` };
	const standing = files.filter(({ file }) => existsSync(path.join(root, file))).map(({ file }) => file);
	if (standing.length > 0 && !overwrite) {
		return {
			refused: `${standing.join(' and ')} ${standing.length === 1 ? 'exists' : 'exist'} and may hold your words, so nothing was written. To write ${month} anew from the template: ${command.replace('2026-10', month)} --overwrite`,
		};
	}
	for (const { language, file, template } of files) {
		mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
		writeFileSync(path.join(root, file), filled(readFileSync(template, 'utf8'), valuesOf(site, month, language)));
	}
	return {
		written: files.map(({ file }) => file),
		message:
			'Read them, above all “Thank you” and “What comes next”, and make them yours. The page prints on few sheets; send its address, or the PDF.',
	};
}

function withoutResults(month: string, months: readonly string[]): string {
	if (months.length === 0) return 'There are no results yet. Put a file into src/content/results; docs/editing/results.md says how.';
	return `There are no results of ${month}. There are some from ${months[0]} to ${months.at(-1)}. Add the file of ${month} to src/content/results, or name another month.`;
}

function filled(template: string, values: Record<string, string>): string {
	return template.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => {
		const value = values[name];
		if (value === undefined)
			throw new Error(`The text of the report asks for \`${name}\`, which is not known. Known are ${Object.keys(values).join(', ')}.`);
		return value;
	});
}

function valuesOf(site: Site, month: string, language: string): Record<string, string> {
	const rows = judgedResults(site).files.flatMap((file) => file.rows);
	const total = totalOf(rows.filter((row) => row.channel === 'people' && row.month === month));
	const unmeasured = language === 'ru' ? 'неизвестно сколько' : 'an unknown number of';
	const write = (value: number | undefined) => (value === undefined ? unmeasured : writtenNumber(value, language));
	return {
		id: month,
		month: new Intl.DateTimeFormat(localeOf(language), { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(`${month}-01`)),
		posts: write(total.posts),
		reach: write(total.reach),
		engagement: write(engagement(total)),
		visits: write(total.visits),
		next: nextItems(site, month, language),
	};
}

const mostItems = 4;

/** The items that begin in the month after, or else those that are there, as links of a list. */
function nextItems({ shareables, networksInUse, today }: Site, month: string, language: string): string {
	const next = monthsAfter(month, 1);
	const items = [...shareables].flatMap(([id, { value }]) =>
		value && !hasEnded(value, today) && networksInUse.some((network) => value.posts[network]?.[language]) ? [{ id, ...value }] : [],
	);
	const soon = items.filter(({ publishFrom }) => publishFrom.startsWith(next));
	const chosen = (soon.length > 0 ? soon : items.filter(({ publishFrom }) => publishFrom.slice(0, 7) <= next))
		.toSorted((a, b) => (a.publishFrom < b.publishFrom ? 1 : -1))
		.slice(0, mostItems);
	return chosen.map(({ id, title }) => `- [${title[language]?.replaceAll(/[[\]{}<>]/g, '')}](/${language}/share/${id}/)`).join('\n');
}
