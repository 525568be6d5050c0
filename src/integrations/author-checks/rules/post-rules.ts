import { shapeNames } from '../../../lib/checker/reading.ts';
import { namesIn, signForm } from '../../../lib/checker/signs.ts';
import { givenTerms } from '../../../lib/checker/terms.ts';
import { type Finding, valueAt } from '../finding.ts';
import type { SourceFile } from '../read.ts';
import { at, type Site } from '../site.ts';
import { unknown } from '../wording.ts';

const parts = ['find', 'when', 'unless'];
const takenNames = new Set<string>([...givenTerms, ...shapeNames]);
const wordFields = parts.map((part) => [part, 'words']);

/** Rules of the post checker and quiet periods name lists that exist. */
export function checkRules(site: Site): Finding[] {
	const known = [...site.terms.keys(), ...givenTerms];
	return [
		...[...site.rules.values()].flatMap((rule) => wordFields.flatMap((path) => unknownLists(rule, path, known))),
		...[...site.rules.values()].flatMap((rule) => parts.flatMap((part) => unknownInSigns(rule, part, [...known, ...shapeNames]))),
		...[...site.terms.values(), ...site.quiet.values()].flatMap((file) => unknownLists(file, ['words'], known)),
		...[...site.terms.values()].filter(({ id }) => takenNames.has(id)).map(taken),
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

function unknownInSigns(file: SourceFile, part: string, known: readonly string[]): Finding[] {
	return Object.entries(valueAt(file.data, [part, 'signs']) ?? {}).flatMap(([reach, signs]) =>
		(Array.isArray(signs) ? signs : []).flatMap((sign, index) =>
			(signForm.test(String(sign)) ? namesIn({ sentence: [String(sign)] }) : [])
				.filter((name) => !known.includes(name))
				.map((name) =>
					at(
						file,
						[part, 'signs', reach, index],
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
		message: `\`{${id}}\` stands for what the checker knows without a list, so this list would never be read. Give the file another name.`,
	};
}
