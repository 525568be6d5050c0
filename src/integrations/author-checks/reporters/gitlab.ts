import { createHash } from 'node:crypto';
import { type Finding, isError } from '../finding.ts';
import { firstOf, readable } from '../report.ts';

/**
 * Findings as GitLab’s code quality report, which a merge request lists with file and line.
 *
 * @see https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export function gitlabReport(findings: readonly Finding[], most = readable): string {
	const seen = new Map<string, number>();
	const issues = firstOf(findings, most).map((finding) => {
		const { id, file, line = 1, field, message } = finding;
		const description = [field, message].filter(Boolean).join(' — ').replaceAll(/\s+/g, ' ').trim();
		// Without the line, which moves when something is written above; what is found twice is counted instead.
		const key = JSON.stringify([file, id, description]);
		const times = seen.get(key) ?? 0;
		seen.set(key, times + 1);
		return {
			description,
			check_name: id,
			fingerprint: createHash('sha256').update(`${key}${times}`).digest('hex'),
			severity: isError(finding) ? 'major' : 'minor',
			location: { path: file, lines: { begin: line } },
		};
	});
	return JSON.stringify(issues, undefined, 2);
}
