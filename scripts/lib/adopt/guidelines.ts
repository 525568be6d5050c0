import { isMap, isSeq, type YAMLMap } from 'yaml';
import { keptFile, keptGuidelines, textToKeep } from '../../../src/integrations/author-checks/kept-version.ts';
import type { ProjectFiles } from '../../../src/integrations/author-checks/files.ts';
import { versionsFolder } from '../../../src/integrations/author-checks/records.ts';
import { allPages, type Site } from '../../../src/integrations/author-checks/site.ts';
import type { FileChanges } from './changes.ts';
import { changed } from './yaml-text.ts';

const fields = /^(---\r?\n)([\s\S]*?)(^---[ \t]*\r?$)/m;

/** Has every guideline begin anew: nobody in the company has read an earlier version, and none was in force. */
export async function restartGuidelines(site: Site, today: string, files: ProjectFiles, changes: FileChanges): Promise<void> {
	for (const page of allPages(site)) {
		if (page.value?.kind !== 'guideline' || (changes.has(page.file) && changes.get(page.file) === undefined)) continue;
		const text = changes.get(page.file) ?? (await files.read(page.file)).toString('utf8');
		changes.set(
			page.file,
			text.replace(fields, (_whole, open: string, yaml: string, close: string) => `${open}${restarted(yaml, today)}${close}`),
		);
	}
	for (const file of await files.below(versionsFolder, ['.txt'])) changes.set(file, undefined);
}

/** Keeps the texts of the guidelines as they read now. */
export function keepGuidelines(site: Site, changes: FileChanges): void {
	for (const page of keptGuidelines(site)) changes.set(keptFile(page), textToKeep(page, site));
}

function restarted(yaml: string, today: string): string {
	return changed(yaml, (document) => {
		document.set('version', 1);
		document.set('effective', today);
		const changes = document.get('changes');
		if (!isSeq(changes)) return;
		const [first] = changes.items;
		if (!isMap(first)) return;
		(first as YAMLMap).set('version', 1);
		(first as YAMLMap).set('date', today);
		(first as YAMLMap).delete('acknowledge');
		changes.items = [first];
	});
}
