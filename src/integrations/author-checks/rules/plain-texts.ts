import type { Finding } from '../finding.ts';
import { localizedTexts } from '../localized-texts.ts';
import { markupIn } from '../markup.ts';
import { allFiles, at, type Site } from '../site.ts';

/** Texts of YAML files are shown as they are written; those for networks have a sentence of their own. */
export function checkPlainTexts(site: Site): Finding[] {
	const languages = new Set([...site.languages, ...site.incomplete]);
	return allFiles(site).flatMap((entry) =>
		localizedTexts(entry.data, languages).flatMap(({ path, text }) => {
			const found = path[0] === 'posts' ? undefined : markupIn(text);
			if (found === undefined) return [];
			const message = `\`${found}\` would stand there as it stands here: this text is shown as it is written. Write it without the signs.`;
			return [at(entry, path, 'page/markdown', message)];
		}),
	);
}
