import type { Finding } from '../finding.ts';
import { at, type Site } from '../site.ts';
import { suggestion } from '../wording.ts';

/** The steps of a learning path are lessons and guidelines that exist. */
export function checkPaths({ paths, pages, defaultLanguage }: Site): Finding[] {
	const ids = [...pages.get(defaultLanguage)!.keys()];
	const known = {
		lesson: new Set(below(ids, 'training/')),
		guideline: new Set(below(ids, 'guidelines/')),
	};
	return [...paths.values()].flatMap((path) =>
		(path.value?.steps ?? []).flatMap((step, index) => {
			const [kind, id] = 'lesson' in step ? (['lesson', step.lesson] as const) : (['guideline', step.guideline] as const);
			if (known[kind].has(id)) return [];
			return [at(path, ['steps', index, kind], `There is no ${kind} \`${id}\`.${suggestion(id, known[kind], 'There are')}`)];
		}),
	);
}

function below(ids: readonly string[], folder: string): string[] {
	return ids.filter((id) => id.startsWith(folder)).map((id) => id.slice(folder.length));
}
