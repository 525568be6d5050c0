import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';
import type { PackageFormat } from '../../src/lib/lms/dialect.ts';

/** The schema that describes the root of a manifest; the others of its format lie beside it. */
const entries: Record<PackageFormat, string> = {
	scorm12: 'imscp.xsd',
	scorm2004: 'imscp.xsd',
	cmi5: 'course-structure.xsd',
};

/** What each of some manifests breaks of the schema of their format, a sentence each, as xmllint says it. */
export async function brokenSchema(manifests: readonly string[], format: PackageFormat): Promise<string[][]> {
	const folder = join(import.meta.dirname, 'manifest-schemas', format);
	const files = readdirSync(folder).map((fileName) => ({ fileName, contents: readFileSync(join(folder, fileName), 'utf8') }));
	const isEntry = ({ fileName }: { fileName: string }) => fileName === entries[format];
	const { errors, rawOutput } = await validateXML({
		xml: manifests.map((contents, index) => ({ fileName: `${index}.xml`, contents })),
		schema: files.filter(isEntry),
		preload: files.filter((file) => !isEntry(file)),
	});
	const lines = new Set(rawOutput.split('\n'));
	return manifests.map((_, index) => {
		const name = `${index}.xml`;
		// Of a manifest that keeps to the schema it says so, which tells it from one that was not looked at.
		if (lines.has(`${name} validates`)) return [];
		const said = errors.filter(({ loc }) => loc?.fileName === name).map(({ message }) => message);
		return said.length > 0 ? said : [rawOutput];
	});
}
