import type { FindingId } from '../../../lib/findings/finding-ids.ts';
import type { Finding } from '../finding.ts';
import { measuredMonths } from '../judged-results.ts';
import { allPages, inBody, type Site } from '../site.ts';
import { listed } from '../wording.ts';

const parts = new Set(['MonthNumbers', 'MonthThanks', 'MonthTrends', 'MonthWorks']);

/** What a monthly report draws of a month has results of that month. */
export function checkReports(site: Site): Finding[] {
	const drawn = allPages(site).flatMap((page) =>
		page.text.components.filter(({ name }) => parts.has(name)).map((component) => ({ page, component })),
	);
	if (drawn.length === 0) return [];
	const months = measuredMonths(site);
	return drawn.flatMap(({ page, component: { name, attributes, line } }) => {
		const { month } = attributes;
		const finding = (id: FindingId, message: string) => [inBody(page, line, id, message, `${name} › month`)];
		if (typeof month !== 'string')
			return finding('component/use', '`month` is missing. Add the month that it tells of, for example month="2026-10".');
		if (months.includes(month)) return [];
		return finding(
			'report/no-results',
			`There are no results of \`${month}\`. Put its file into src/content/results, or remove the report. Measured are: ${listed(months.toReversed())}.`,
		);
	});
}
