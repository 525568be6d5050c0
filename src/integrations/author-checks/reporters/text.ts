import type { Finding } from '../finding.ts';
import { report } from '../report.ts';

/** Findings for a terminal, as many as asked for; a word of its own where there are none. */
export function textReport(findings: readonly Finding[], most?: number): string {
	return findings.length > 0 ? report(findings, undefined, most) : 'All content is in order.';
}
