import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { PackageContents, PackagedUnit } from './manifest.ts';

const namespace = 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd';

interface Course extends Omit<PackageContents, 'sharedFiles'> {
	language: string;
	/** Address of the hosted site, with which ids begin that are unique in the world. */
	site: URL;
	/** Whether the entries are pages of that site, or files of the package. */
	hosted: boolean;
}

/** The `cmi5.xml` of a course (13 and 14 of the specification). */
export function courseStructure({ id, title, description, units, language, site, hosted }: Course): string {
	const text = (name: string, value: string) => x(name, [x('langstring', { lang: language }, value)]);
	return toXml([
		{ type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"' },
		{ type: 'text', value: '\n' },
		x('courseStructure', { xmlns: namespace }, [
			x('course', { id: new URL(`#${id}`, site).href }, [text('title', title), text('description', description)]),
			...units.map((unit) =>
				x('au', { id: new URL(unit.address, site).href, moveOn: moveOn(unit), ...(hosted && { launchMethod: 'OwnWindow' }) }, [
					text('title', unit.title),
					text('description', unit.description),
					x('url', hosted ? hostedAddress(unit, site) : unit.page),
				]),
			),
		]),
	]);
}

/** No score to reach is named, so that the quiz keeps its own. */
const moveOn = ({ isToBePassed }: PackagedUnit) => (isToBePassed ? 'CompletedAndPassed' : 'Completed');

/** A page of the site does not know which path sent the reader, and whether it asks for the quiz. */
function hostedAddress({ address, hasQuiz, isToBePassed }: PackagedUnit, site: URL): string {
	const url = new URL(address, site);
	if (hasQuiz && !isToBePassed) url.searchParams.set('requires', 'reading');
	return url.href;
}
