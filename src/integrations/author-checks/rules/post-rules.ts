import { givenTerms } from '../../../lib/checker/terms.ts';
import { type Finding, valueAt } from '../finding.ts';
import type { SourceFile } from '../read.ts';
import { at, type Site } from '../site.ts';
import { unknown } from '../wording.ts';

const wordFields = [
	['find', 'words'],
	['when', 'words'],
	['unless', 'words'],
];

/** Rules of the post checker and quiet periods name lists that exist. */
export function checkRules(site: Site): Finding[] {
	const known = [...site.terms.keys(), ...givenTerms];
	return [
		...[...site.rules.values()].flatMap((rule) => wordFields.flatMap((path) => unknownLists(rule, path, known))),
		...[...site.terms.values(), ...site.quiet.values()].flatMap((file) => unknownLists(file, ['words'], known)),
		...[...site.terms.values()].filter(({ id }) => givenTerms.includes(id as never)).map(taken),
	];
}

function unknownLists(file: SourceFile, path: readonly string[], known: readonly string[]): Finding[] {
	return Object.entries(valueAt(file.data, path) ?? {}).flatMap(([language, phrases]) =>
		(Array.isArray(phrases) ? phrases : []).flatMap((phrase, index) =>
			[...String(phrase).matchAll(/\{([^{}]*)\}/g)]
				.filter(([, name = '']) => !known.includes(name))
				.map(([, name = '']) =>
					at(
						file,
						[...path, language, index],
						'reference/unknown',
						unknown('list', name, known, `: src/content/terms/${name}.yaml does not exist`),
					),
				),
		),
	);
}

function taken({ file, id }: SourceFile): Finding {
	return {
		id: 'file/name',
		file,
		message: `\`{${id}}\` stands for what portal.yaml says, so this list would never be read. Give the file another name.`,
	};
}
