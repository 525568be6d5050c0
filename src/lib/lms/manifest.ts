import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { ScormFormat } from './dialect.ts';

/** A package as a learning system lists it. */
export interface PackageContents {
	/** Its id, of letters, digits and hyphens; the same in every edition, so that a learning system knows an update. */
	id: string;
	title: string;
	/** What it is about, in a sentence. */
	description: string;
	/** The lessons and guidelines, in their order. */
	units: readonly PackagedUnit[];
	/** Files that several of them need, by their paths in the package. */
	sharedFiles: readonly string[];
}

export interface PackagedUnit {
	/** Unique in the package, of letters, digits and hyphens. */
	id: string;
	title: string;
	/** Path of its page in the package. */
	page: string;
	/** Whether it can be passed or failed. */
	hasQuiz: boolean;
	/** Whether passing is what completes it. */
	isToBePassed: boolean;
	/** What it is about, in a sentence. */
	description: string;
	/** Address of its page on the hosted site, from the base on. */
	address: string;
}

type Attributes = Record<string, string>;

interface Format {
	manifest: Attributes;
	schemaVersion: string;
	/** Marks a resource as one that speaks to the learning system. */
	sco: Attributes;
	asset: Attributes;
	/** Lets readers take the units in their order or choose one. */
	sequencing: boolean;
}

const instance = 'http://www.w3.org/2001/XMLSchema-instance';

const formats: Record<ScormFormat, Format> = {
	scorm12: {
		manifest: {
			xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
			'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
			'xmlns:xsi': instance,
			'xsi:schemaLocation':
				'http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd',
		},
		schemaVersion: '1.2',
		sco: { 'adlcp:scormtype': 'sco' },
		asset: { 'adlcp:scormtype': 'asset' },
		sequencing: false,
	},
	scorm2004: {
		manifest: {
			xmlns: 'http://www.imsglobal.org/xsd/imscp_v1p1',
			'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_v1p3',
			'xmlns:imsss': 'http://www.imsglobal.org/xsd/imsss',
			'xmlns:xsi': instance,
			'xsi:schemaLocation':
				'http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd',
		},
		schemaVersion: '2004 4th Edition',
		sco: { 'adlcp:scormType': 'sco' },
		asset: { 'adlcp:scormType': 'asset' },
		sequencing: true,
	},
};

/** The `imsmanifest.xml` of a package. */
export function manifest({ id, title, units, sharedFiles }: PackageContents, format: ScormFormat): string {
	const { manifest: attributes, schemaVersion, sco, asset, sequencing } = formats[format];
	const web = { type: 'webcontent' };
	return toXml([
		{ type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"' },
		{ type: 'text', value: '\n' },
		x('manifest', { ...attributes, identifier: id, version: '1' }, [
			x('metadata', [x('schema', 'ADL SCORM'), x('schemaversion', schemaVersion)]),
			x('organizations', { default: `${id}-contents` }, [
				x('organization', { identifier: `${id}-contents` }, [
					x('title', title),
					...units.map((unit) =>
						x('item', { identifier: `item-${unit.id}`, identifierref: `page-${unit.id}`, isvisible: 'true' }, [
							x('title', unit.title),
							...(sequencing ? [reportsItself(unit)] : []),
						]),
					),
					...(sequencing ? [x('imsss:sequencing', [x('imsss:controlMode', { choice: 'true', flow: 'true' })])] : []),
				]),
			]),
			x('resources', [
				...units.map((unit) =>
					x('resource', { identifier: `page-${unit.id}`, ...web, ...sco, href: unit.page }, [
						x('file', { href: unit.page }),
						x('dependency', { identifierref: 'shared' }),
					]),
				),
				x(
					'resource',
					{ identifier: 'shared', ...web, ...asset },
					sharedFiles.map((href) => x('file', { href })),
				),
			]),
		]),
	]);
}

/**
 * What is not reported is not assumed: without this a learning system of SCORM 2004 counts a unit as passed that was only
 * opened. A unit without a quiz has no say in whether the whole is passed.
 */
function reportsItself({ hasQuiz }: PackagedUnit) {
	return x('imsss:sequencing', [
		...(hasQuiz ? [] : [x('imsss:rollupRules', { rollupObjectiveSatisfied: 'false' })]),
		x('imsss:deliveryControls', { completionSetByContent: 'true', objectiveSetByContent: 'true' }),
	]);
}
