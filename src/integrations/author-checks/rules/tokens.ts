import { tokenProblems, type Company, type TokenProblem } from '../../../lib/company/tokens.ts';
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
	return [
		...files.flatMap((file) => inFields(file, defaultLanguage, company)),
		...allPages(site).flatMap((page) => [...inFields(page, page.language, company), ...inText(page, company)]),
	];
}

function inFields(file: SourceFile, language: string, company: Company): Finding[] {
	const walk = (value: unknown, path: (string | number)[], language: string): Finding[] => {
		if (typeof value === 'string') {
			return tokenProblems(value, language, company).map((problem) => at(file, path, idOf(problem), sentence(problem, language)));
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
		const [known] = isMarkdown ? (/\$(?:company|website|hashtag|contact)\b(?::[a-z]+)?/.exec(text) ?? []) : [];
		if (known === undefined) return findings;
		const message = `\`${known}\` is filled in on pages that end in \`.mdx\` only. Rename the file so that it ends in \`.mdx\`.`;
		return [...findings, inBody(page, index + 1, 'token/in-markdown', message)];
	});
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
