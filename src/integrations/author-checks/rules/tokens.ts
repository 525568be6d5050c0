import { foreignTokens, tokenProblems, type Company, type TokenProblem } from '../../../lib/company/tokens.ts';
import type { FindingId } from '../../../lib/findings/finding-ids.ts';
import { collectionNames } from '../../../schemas/collections.ts';
import type { Finding } from '../finding.ts';
import type { SourceFile } from '../read.ts';
import { allPages, at, inBody, type Page, type Site } from '../site.ts';
import { suggestion } from '../wording.ts';

/** Every `$company`, `$hashtag` and so on stands for something that portal.yaml says. */
export function checkTokens(site: Site): Finding[] {
	const { company, defaultLanguage } = site;
	if (!company) return [];
	const files = [
		...collectionNames.flatMap((name): SourceFile[] => [...site[name].values()]),
		...(site.principles ? [site.principles] : []),
	];
	// In the phrases of a rule `{company}` names a list of words.
	const withPhrases = new Set<SourceFile>([...site.rules.values(), ...site.terms.values()]);
	const namesLists = (file: SourceFile) => withPhrases.has(file);
	return [
		...files.flatMap((file) => inFields(file, defaultLanguage, company, namesLists)),
		...allPages(site).flatMap((page) => [...inFields(page, page.language, company, () => false), ...inText(page, company)]),
	];
}

function inFields(file: SourceFile, language: string, company: Company, namesLists: (file: SourceFile) => boolean): Finding[] {
	const walk = (value: unknown, path: (string | number)[], language: string): Finding[] => {
		if (typeof value === 'string') {
			return [
				...tokenProblems(value, language, company).map((problem) => at(file, path, idOf(problem), sentence(problem, language))),
				...foreignTokens(value)
					.filter(({ typed }) => !(namesLists(file) && typed.startsWith('{')))
					.map((foreign) => at(file, path, 'token/unknown', foreignSentence(foreign))),
			];
		}
		if (typeof value !== 'object' || value === null) return [];
		if (Array.isArray(value)) return value.flatMap((entry, index) => walk(entry, [...path, index], language));
		return Object.entries(value).flatMap(([key, entry]) => walk(entry, [...path, key], Object.hasOwn(company.name, key) ? key : language));
	};
	return walk(file.data, [], language);
}

function inText(page: Page, company: Company): Finding[] {
	const isMarkdown = page.file.endsWith('.md');
	return page.body.split('\n').flatMap((text, index) => {
		const findings = tokenProblems(text, page.language, company).map((problem) =>
			inBody(page, index + 1, idOf(problem), sentence(problem, page.language)),
		);
		// Braces are code on a page, which has a sentence of its own.
		findings.push(
			...foreignTokens(text)
				.filter(({ typed }) => !typed.includes('{'))
				.map((foreign) => inBody(page, index + 1, 'token/unknown', foreignSentence(foreign))),
		);
		const [known] = isMarkdown ? (/\$(?:company|website|hashtag|contact)\b(?::[a-z]+)?/.exec(text) ?? []) : [];
		if (known === undefined) return findings;
		const message = `\`${known}\` is filled in on pages that end in \`.mdx\` only. Rename the file so that it ends in \`.mdx\`.`;
		return [...findings, inBody(page, index + 1, 'token/in-markdown', message)];
	});
}

function foreignSentence({ typed, token }: { typed: string; token: string }): string {
	return `\`${typed}\` stays as it is, and readers would see it. Write \`${token}\`.`;
}

function idOf({ problem }: TokenProblem): FindingId {
	return problem === 'cases' ? 'token/cases' : 'token/unknown';
}

function sentence({ token, problem, known }: TokenProblem, language: string): string {
	if (problem === 'cases') {
		return `\`${token}\` asks for a case of the company’s name, and portal.yaml does not say how it is declined in \`${language}\`. Write \`cases\` there below \`company\`, or \`cases: { ${language}: none }\` if the name stays the same.`;
	}
	return `\`${token}\` stands for nothing.${suggestion(token, known, 'Known are')} If you mean the sign itself, put a space behind it.`;
}
