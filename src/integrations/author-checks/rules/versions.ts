import { askedVersion } from '../../../lib/guidelines/asked-version.ts';
import type { GuidelineData } from '../../../schemas/docs.ts';
import type { Finding } from '../finding.ts';
import { keptGuidelines, type KeptGuideline } from '../kept-version.ts';
import type { KeptVersion } from '../read.ts';
import { at, type Page, type Site } from '../site.ts';
import { unknown } from '../wording.ts';

/** Each language asks readers to acknowledge the same version of a guideline, and what is kept of a version belongs to one. */
export function checkVersions(site: Site): Finding[] {
	const pages = keptGuidelines(site).filter((page) => modelOf(page, site)?.version === page.value.version);
	return [...pages.flatMap((page) => differentlyAsked(page, site)), ...site.keptVersions.flatMap((kept) => wrongPlace(kept, site))];
}

/** The same guideline in the default language; a version that differs there has its own finding. */
function modelOf({ id }: Page, { pages, defaultLanguage }: Site): GuidelineData | undefined {
	const value = pages.get(defaultLanguage)?.get(id)?.value;
	return value?.kind === 'guideline' ? value : undefined;
}

function differentlyAsked(page: KeptGuideline, site: Site): Finding[] {
	const asked = askedVersion(page.value.changes);
	const model = askedVersion(modelOf(page, site)!.changes);
	if (asked === model) return [];
	const there = page.file.replace(`/docs/${page.language}/`, `/docs/${site.defaultLanguage}/`);
	const message = `Here version ${asked} is the latest that readers have to confirm, and in ${there} it is version ${model}. Write \`acknowledge: again\` at the same versions in every language.`;
	return [at(page, ['changes'], 'translation/field', message)];
}

function wrongPlace({ file, language, page: id, version }: KeptVersion, { pages, languages }: Site): Finding[] {
	if (!languages.includes(language)) return [];
	const page: Page | undefined = pages.get(language)?.get(id);
	if (!page) {
		const known = [...pages.get(language)!.keys()].filter((each) => each.startsWith('guidelines/'));
		return [
			{
				id: 'version/misplaced',
				file,
				message: unknown('page', id, known, ' whose version this could be'),
			},
		];
	}
	if (!/^[1-9]\d*$/.test(version)) {
		return [
			{
				id: 'version/misplaced',
				file,
				message: `Found \`${version}.txt\`. The name of the file is the number of the version, for example \`2.txt\`.`,
			},
		];
	}
	if (page.value?.kind !== 'guideline' || Number(version) <= page.value.version) return [];
	const message = `The text of version ${version} is kept, and ${page.file} is at version ${page.value.version}. Write \`version: ${version}\` there, or remove this file.`;
	return [{ id: 'version/misplaced', file, message }];
}
