import { setTimeout as pause } from 'node:timers/promises';
import type { AstroIntegrationLogger } from 'astro';
import type { Finding } from './finding.ts';
import { report } from './report.ts';

const betweenLooks = 500;

/** Holds until the check finds nothing, and tells what stands in the way each time that changes. */
export async function waitUntilSound(
	check: () => Promise<Finding[]>,
	logger: Pick<AstroIntegrationLogger, 'info' | 'error'>,
): Promise<void> {
	let told = '';
	for (;;) {
		const findings = await check();
		if (findings.length === 0) break;
		const text = report(findings, 'the server starts as soon as this is mended');
		if (text !== told) logger.error(`\n${text}`);
		told = text;
		await pause(betweenLooks);
	}
	if (told !== '') logger.info('Mended; the server starts.');
}
