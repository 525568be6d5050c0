import type { Finding } from '../finding.ts';
import { report } from '../report.ts';

/** Findings for a terminal; a word of its own where there are none. */
export function textReport(findings: readonly Finding[]): string {
	return findings.length > 0 ? report(findings) : 'All content is in order.';
}
