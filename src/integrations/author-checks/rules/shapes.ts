import { docsSchema } from '../../../schemas/docs.ts';
import type { FindingId } from '../../../lib/findings/finding-ids.ts';
import type { Reference } from '../../../schemas/references.ts';
import { inDraft, isOfPath, valueAt, type Finding } from '../finding.ts';
import type { SourceFile } from '../read.ts';
import type { DataMistake } from '../sentences.ts';
import { allDrafts, allFiles, allPages, at, inBody, isPage, type Page, type Site } from '../site.ts';
import { unknown } from '../wording.ts';
import { whatThereIs } from './references.ts';

/** What each file must look like by itself: readable, with the fields of its schema. */
export function checkShapes(site: Site): Finding[] {
	const shape = (entry: Parameters<typeof isPage>[0]) =>
		isPage(entry) ? shapeOfPage(entry, site) : shapeOf(entry, site, entry === site.portal ? [...site.networks.keys()] : undefined);
	return [
		...[...allFiles(site), ...allPages(site), ...site.words].flatMap(shape),
		...allDrafts(site).flatMap(shape).map(inDraft),
		...site.strayPages.map(stray),
	];
}

/** @param networks those that portal.yaml may name: people know some by names of their own */
function shapeOf(
	entry: SourceFile & { mistakes: DataMistake[]; references: Reference[] },
	site: Site,
	networks?: readonly string[],
): Finding[] {
	if (entry.broken) return [{ file: entry.file, ...entry.broken }];
	return entry.mistakes.map(({ path, id, message }) => {
		const value = networks && path.length === 2 && (path[0] === 'networks' || path[0] === 'taught') ? valueAt(entry.data, path) : undefined;
		return at(entry, path, id, typeof value === 'string' ? unknown('network', value, networks!) : message + meant(entry, path, id, site));
	});
}

/** What is there under a name that is written in the wrong form, as `Dana` for `dana`. Begins with a space. */
function meant({ references }: { references: Reference[] }, path: readonly PropertyKey[], id: FindingId, site: Site): string {
	const reference = id === 'field/format' ? references.find((each) => isOfPath(each.path, path)) : undefined;
	return reference ? whatThereIs(reference, site) : '';
}

function shapeOfPage(page: Page, site: Site): Finding[] {
	const { broken } = page.text;
	const findings = broken ? [inBody(page, broken.line, broken.id, broken.message)] : [];
	const kind = forgottenKind(page);
	if (kind) {
		findings.push(
			at(page, ['kind'], 'field/missing', `The field is missing, and the page has the fields of a ${kind}. Add \`kind: ${kind}\`.`),
		);
		return findings;
	}
	return [...findings, ...shapeOf(page, site)];
}

/** A page without `kind` that has fields of a lesson or a guideline: one sentence says more than one for each field. */
function forgottenKind({ data, id, mistakes }: Page): 'lesson' | 'guideline' | undefined {
	if (typeof data !== 'object' || data === null || 'kind' in data) return undefined;
	const [, lesson, guideline] = docsSchema.options;
	const unknown = mistakes.flatMap(({ path }) => (path.length === 1 ? [String(path[0])] : []));
	const ofLesson = unknown.filter((name) => name in lesson.shape).length;
	const ofGuideline = unknown.filter((name) => name in guideline.shape).length;
	if (ofLesson + ofGuideline === 0) return undefined;
	if (ofLesson === ofGuideline) return id.startsWith('guidelines/') ? 'guideline' : 'lesson';
	return ofLesson > ofGuideline ? 'lesson' : 'guideline';
}

function stray({ file, language }: { file: string; language: string }): Finding {
	const found = language === '' ? 'The page lies in no folder of a language' : `\`${language}\` is no code of a language`;
	return {
		id: 'page/wrong-folder',
		file,
		message: `${found}, so it would not be published. Move it into the folder of its language, for example src/content/docs/en.`,
	};
}
