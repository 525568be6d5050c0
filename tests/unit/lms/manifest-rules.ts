import { JSDOM } from 'jsdom';
import type { PackageFormat } from '../../../src/lib/lms/dialect.ts';

/** What a schema says of an element: its children in their order, each with how many, and its attributes. */
interface Rule {
	/** `name`, `name?`, `name*` or `name+`; none for an element that holds text. */
	children?: readonly string[];
	required?: readonly string[];
	/** Attributes that may stand there as well, and the words that an attribute may have. */
	optional?: readonly string[];
	words?: Readonly<Record<string, readonly string[]>>;
}

const packaging = (type: string, adlcp: string, sequencing: readonly string[]): Record<string, Rule> => ({
	manifest: {
		children: ['metadata?', 'organizations', 'resources'],
		required: ['identifier'],
		optional: ['version', 'xsi:schemaLocation'],
	},
	metadata: { children: ['schema', 'schemaversion'] },
	schema: {},
	schemaversion: {},
	organizations: { children: ['organization*'], required: ['default'] },
	organization: { children: ['title', 'item+', ...sequencing], required: ['identifier'] },
	title: {},
	item: { children: ['title', ...sequencing], required: ['identifier'], optional: ['identifierref', 'isvisible'] },
	resources: { children: ['resource*'] },
	resource: {
		children: ['file*', 'dependency*'],
		required: ['identifier', 'type', `${adlcp}:${type}`],
		optional: ['href'],
		words: { type: ['webcontent'], [`${adlcp}:${type}`]: ['sco', 'asset'] },
	},
	file: { required: ['href'] },
	dependency: { required: ['identifierref'] },
});

const boolean = ['true', 'false'];

/** Described after the schemas: IMS Content Packaging 1.1.2 and 1.1.4 with ADL's, IMS Simple Sequencing 1.0, cmi5 Course Structure v1. */
const rules: Record<PackageFormat, Record<string, Rule>> = {
	scorm12: packaging('scormtype', 'adlcp', []),
	scorm2004: {
		...packaging('scormType', 'adlcp', ['imsss:sequencing?']),
		'imsss:sequencing': { children: ['imsss:controlMode?', 'imsss:rollupRules?', 'imsss:deliveryControls?'] },
		'imsss:controlMode': { optional: ['choice', 'flow'], words: { choice: boolean, flow: boolean } },
		'imsss:rollupRules': { optional: ['rollupObjectiveSatisfied'], words: { rollupObjectiveSatisfied: boolean } },
		'imsss:deliveryControls': {
			optional: ['completionSetByContent', 'objectiveSetByContent'],
			words: { completionSetByContent: boolean, objectiveSetByContent: boolean },
		},
	},
	cmi5: {
		courseStructure: { children: ['course', 'au+'] },
		course: { children: ['title', 'description'], required: ['id'] },
		au: {
			children: ['title', 'description', 'url'],
			required: ['id'],
			optional: ['moveOn', 'launchMethod'],
			words: { moveOn: ['Completed', 'CompletedAndPassed'], launchMethod: ['AnyWindow', 'OwnWindow'] },
		},
		title: { children: ['langstring+'] },
		description: { children: ['langstring+'] },
		langstring: { required: ['lang'] },
		url: {},
	},
};

const roots: Record<PackageFormat, [name: string, namespace: string]> = {
	scorm12: ['manifest', 'http://www.imsproject.org/xsd/imscp_rootv1p1p2'],
	scorm2004: ['manifest', 'http://www.imsglobal.org/xsd/imscp_v1p1'],
	cmi5: ['courseStructure', 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd'],
};

/** What a manifest breaks of the schemas of its format. */
export function brokenSchema(xml: string, format: PackageFormat): string[] {
	const { documentElement } = new JSDOM(xml, { contentType: 'application/xml' }).window.document;
	const [name, namespace] = roots[format];
	if (documentElement.localName !== name || documentElement.namespaceURI !== namespace) return [`The root is ${documentElement.nodeName}.`];
	return [documentElement, ...documentElement.querySelectorAll('*')].flatMap((element) => broken(element, rules[format][element.nodeName]));
}

function broken(element: Element, rule: Rule | undefined): string[] {
	const { nodeName } = element;
	if (!rule) return [`There is no element ${nodeName}.`];
	const { children = [], required = [], optional = [], words = {} } = rule;
	const attributes = [...element.attributes].filter(({ name }) => !name.startsWith('xmlns'));
	const names = [...element.children].map((child) => child.nodeName);
	const pattern = children.map((child) => `(?:<${child.replace(/[?*+]$/, '')}>)${/[?*+]$/.exec(child)?.[0] ?? ''}`).join('');
	return [
		...(new RegExp(`^${pattern}$`).test(names.map((child) => `<${child}>`).join('')) ? [] : [`${nodeName} holds ${names.join(', ')}.`]),
		...required.filter((name) => !element.getAttribute(name)).map((name) => `${nodeName} has no ${name}.`),
		...attributes
			.filter(({ name }) => ![...required, ...optional].includes(name))
			.map(({ name }) => `${nodeName} may have no attribute ${name}.`),
		...attributes
			.filter(({ name, value }) => words[name]?.includes(value) === false)
			.map(({ name, value }) => `${name} cannot be ${value}.`),
	];
}
