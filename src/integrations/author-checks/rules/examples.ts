import type { FindingId } from '../../../lib/findings/finding-ids.ts';
import type { Finding } from '../finding.ts';
import type { Component } from '../page-text.ts';
import { allPages, inBody, type Page, type Site } from '../site.ts';
import { listed, unknown } from '../wording.ts';

const verdicts = ['good', 'bad'];
const shapes = ['post', 'comment', 'profile'];
const needed = {
	network: 'the id of a network, for example network="linkedin"',
	verdict: 'verdict="good" or verdict="bad"',
	author: 'the name shown above the text, for example author="Nadia"',
	why: 'one sentence that says why it works or does not, why="…"',
};

/** Every `<ExamplePost>` says where it stands, whether it is good, who wrote it and why it is so. */
export function checkExamples(site: Site): Finding[] {
	return allPages(site).flatMap((page) =>
		page.text.components.filter(({ name }) => name === 'ExamplePost').flatMap((example) => checkExample(page, example, site)),
	);
}

function checkExample(page: Page, { attributes, line }: Component, { networks }: Site): Finding[] {
	const finding = (name: string, message: string, id: FindingId = 'component/use') =>
		inBody(page, line, id, message, `ExamplePost › ${name}`);
	const { network, verdict, as } = attributes;
	const findings = Object.entries(needed)
		.filter(([name]) => attributes[name] === undefined || String(attributes[name]).trim() === '')
		.map(([name, what]) => finding(name, `\`${name}\` is missing. Add ${what}.`));
	if (typeof network === 'string' && network !== '' && !networks.has(network)) {
		findings.push(finding('network', unknown('network', network, networks.keys()), 'reference/unknown'));
	}
	if (typeof verdict === 'string' && verdict !== '' && !verdicts.includes(verdict)) {
		findings.push(finding('verdict', `Found \`${verdict}\`; allowed are ${listed(verdicts)}.`));
	}
	if (typeof as === 'string' && !shapes.includes(as)) {
		findings.push(finding('as', `Found \`${as}\`; allowed are ${listed(shapes)}.`));
	}
	return findings;
}
