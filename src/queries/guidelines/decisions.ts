import { getCollection } from 'astro:content';
import type { MapNode } from '../../lib/guidelines/decision-map.ts';
import type { Decision } from '../../schemas/guidelines/decision.ts';
import { address, inLanguage, portal } from '../layout/portal.ts';
import { ruleAddress } from './refs.ts';

export interface DecisionQuestion {
	id: string;
	ask: string;
	hint?: string | undefined;
	options: { label: string; to: DecisionQuestion | DecisionAnswer }[];
}

export interface DecisionAnswer {
	id: string;
	verdict: Decision['answers'][number]['verdict'];
	title: string;
	text: string;
	/** Address of the rule behind it. */
	rule: string;
	contact: { name: string; email: string };
	/** Its own address, whole, to be sent to somebody. */
	whole: string;
}

export interface DecisionView {
	id: string;
	title: string;
	summary: string;
	href: string;
	root: DecisionQuestion;
	answers: DecisionAnswer[];
}

/** The decision trees in a language. */
export async function getDecisions(language: string): Promise<DecisionView[]> {
	return Promise.all((await getCollection('decisions')).map(({ id, data }) => decisionView(id, data, language)));
}

export const isAnswer = (node: DecisionQuestion | DecisionAnswer): node is DecisionAnswer => 'verdict' in node;

/** The tree as its map shows it. */
export function mapOf(node: DecisionQuestion | DecisionAnswer, label?: string): MapNode {
	const lead = label === undefined ? {} : { label };
	if (isAnswer(node)) return { id: node.id, text: node.title, ...lead, children: [] };
	return { id: node.id, text: node.ask, ...lead, children: node.options.map((option) => mapOf(option.to, option.label)) };
}

async function decisionView(id: string, data: Decision, language: string): Promise<DecisionView> {
	const href = address(language, 'guidelines', id);
	const answers = await Promise.all(
		data.answers.map(async ({ id: answer, verdict, title, text, rule, contact }) => ({
			id: answer,
			verdict,
			title: inLanguage(title, language),
			text: inLanguage(text, language),
			rule: await ruleAddress(rule, language),
			contact: { name: inLanguage(portal.contacts[contact].name, language), email: portal.contacts[contact].email },
			whole: new URL(`${href}#${answer}`, portal.site.url).href,
		})),
	);
	const node = (wanted: string): DecisionQuestion | DecisionAnswer => {
		const answer = answers.find((each) => each.id === wanted);
		if (answer) return answer;
		// The schema has made sure that every target exists and that no way leads in a circle.
		const question = data.questions.find((each) => each.id === wanted)!;
		return {
			id: wanted,
			ask: inLanguage(question.ask, language),
			hint: question.hint && inLanguage(question.hint, language),
			options: question.options.map(({ label, to }) => ({ label: inLanguage(label, language), to: node(to) })),
		};
	};
	return {
		id,
		title: inLanguage(data.title, language),
		summary: inLanguage(data.summary, language),
		href,
		root: node(data.root) as DecisionQuestion,
		answers,
	};
}
