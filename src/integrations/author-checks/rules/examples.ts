import { colleague } from '../../../lib/company/cast.ts';
import type { FindingId } from '../../../lib/findings/finding-ids.ts';
import type { QuizData } from '../../../schemas/quiz/quiz.ts';
import type { Finding } from '../finding.ts';
import type { Component } from '../page-text.ts';
import { allPages, at, inBody, signers, type Entry, type Page, type Site } from '../site.ts';
import { listed, unknown } from '../wording.ts';

const verdicts = ['good', 'bad'];
const shapes = ['post', 'comment', 'profile'];
const needed = {
	network: 'the id of a network, for example network="linkedin"',
	verdict: 'verdict="good" or verdict="bad"',
	why: 'one sentence that says why it works or does not, why="…"',
};

/** Every example says where it stands, whether it is good, why it is so, and who wrote it: somebody of the cast, or from outside. */
export function checkExamples(site: Site): Finding[] {
	return [
		...allPages(site).flatMap((page) =>
			page.text.components.filter(({ name }) => name === 'ExamplePost').flatMap((example) => checkExample(page, example, site)),
		),
		...[...site.quizzes.values()].flatMap((quiz) => checkPosts(quiz, site)),
	];
}

/** The drafted posts of a quiz. */
function checkPosts(quiz: Entry<QuizData>, site: Site): Finding[] {
	return (quiz.value?.questions ?? []).flatMap((question, index) => {
		if (question.kind !== 'post') return [];
		const { person, job, author, role } = question;
		return signatureProblems({ person, job, author, role }, site).map(({ field, message }) =>
			at(quiz, ['questions', index, field], 'component/use', message),
		);
	});
}

/** What is wrong with who signs an example. */
function signatureProblems(
	given: { person?: unknown; job?: unknown; author?: unknown; role?: unknown },
	site: Site,
): { field: string; message: string }[] {
	const { person, job, author } = given;
	if (person === undefined) {
		if (author !== undefined && author !== '') return namesake(String(author), site);
		const message =
			'Nobody signs the example. Add `person` with an id of src/content/cast.yaml, or `author` and `role` for somebody from outside.';
		return [{ field: 'person', message }];
	}
	if (person === colleague) {
		return job === undefined ? [{ field: 'job', message: 'A colleague has a job. Add `job`, for example “Payroll”.' }] : [];
	}
	return (['job', 'author', 'role'] as const)
		.filter((name) => given[name] !== undefined)
		.map((field) => ({
			field,
			message: `\`${field}\` is what src/content/cast.yaml says of \`${String(person)}\`. Remove it, or take \`person\` away for somebody from outside.`,
		}));
}

/** Somebody of the cast is named by the id alone, or the same person would have another job on every page. */
function namesake(author: string, { cast }: Site): { field: string; message: string }[] {
	const known = Object.entries(cast?.value?.people ?? {}).find(([, { name }]) =>
		Object.values(name).some((own) => own.toLowerCase() === author.trim().toLowerCase()),
	);
	if (!known) return [];
	const message = `“${author}” is somebody of src/content/cast.yaml. Write \`person\` with the id \`${known[0]}\` in the place of \`author\` and \`role\`, or give somebody from outside another name.`;
	return [{ field: 'author', message }];
}

function checkExample(page: Page, { attributes, line }: Component, site: Site): Finding[] {
	const { networks } = site;
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
	const told = (name: string) => (typeof attributes[name] === 'string' ? attributes[name] : undefined);
	const person = told('person');
	const problems = signatureProblems(
		{
			person,
			job: told('job'),
			author: told('author'),
			// The line below the name is what a profile is about.
			role: as === 'profile' ? undefined : told('role'),
		},
		site,
	);
	const people = signers(site);
	if (person !== undefined && !people.includes(person)) {
		findings.push(finding('person', unknown('person', person, people, ' in src/content/cast.yaml'), 'reference/unknown'));
	}
	return [...findings, ...problems.map(({ field, message }) => finding(field, message))];
}
