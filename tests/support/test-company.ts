import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assembleSite, testCompany } from '../../scripts/lib/assemble-site.ts';
import { addPseudoLanguage } from './pseudo-language.ts';
import { githubRepository, recordStoreAddress } from './sites.ts';

/** Its sites are built as on this day, whenever that is: its weeks, contests and items are of this time. */
export const builtOn = { SOURCE_DATE_EPOCH: String(Date.UTC(2026, 10, 25, 12) / 1000) };

/** Puts the company of the tests together in a folder, with its third language, ready to be built or checked. */
export function assembleTestCompany(folder: string): void {
	assembleSite(folder, testCompany);
	addPseudoLanguage(folder, 'de', 'Deutsch');
}

/**
 * Adds what the second site of the tests has besides: pages that a learning system may open, and the editor, which saves to a
 * program that it knows.
 */
export function addEditorAndRecordStore(folder: string): void {
	const portal = join(folder, 'portal.yaml');
	const text = readFileSync(portal, 'utf8').replace(/^(?:repository|forge|branch):.*\n/gm, '');
	const added = ['lms:', '  stores:', `    - ${recordStoreAddress}`, 'editing:', '  save: repository', `repository: ${githubRepository}`];
	writeFileSync(portal, `${text}${added.join('\n')}\n`);
}
