import { randomUUID } from 'node:crypto';
import { type Finding, isError } from '../finding.ts';
import { firstOf, readable } from '../report.ts';
import { textReport } from './text.ts';

/**
 * Findings for GitHub Actions: a command for each, which GitHub shows at its line in the pull request, and the text for the
 * log below, since GitHub shows at most ten mistakes and ten warnings of a step.
 *
 * @param token stands around the text, so that no line of it is taken for a command
 * @param most how many are named
 */
export function githubReport(findings: readonly Finding[], token: string = randomUUID(), most = readable): string {
	return [...firstOf(findings, most).map(annotation), `::stop-commands::${token}`, textReport(findings, most), `::${token}::`].join('\n');
}

/** @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-error-message */
function annotation(finding: Finding): string {
	const { id, file, line, field, message } = finding;
	const properties = Object.entries({ file, line, title: id })
		.flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${property(String(value))}`]))
		.join(',');
	const sentence = field === undefined ? message : `${field} — ${message}`;
	return `::${isError(finding) ? 'error' : 'warning'} ${properties}::${data(sentence)}`;
}

function data(text: string): string {
	return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** Besides what data may not hold, a property may not hold what divides properties. */
function property(text: string): string {
	return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
