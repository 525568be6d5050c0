import type { FindingId } from '../../../lib/findings/finding-ids.ts';
import type { Finding } from '../finding.ts';
import { exampleComponents } from '../page-text.ts';
import { allPages, withDrafts, type Site } from '../site.ts';

/**
 * What all else rests on cannot be left out as a whole. That is said once: the hundreds of places that name it would each
 * be told of otherwise.
 */
export function checkNeeded(site: Site): Finding[] {
	const id: FindingId = 'file/missing';
	const { answers, networks, pages, rules } = withDrafts(site);
	const findings: Finding[] = [];
	if (networks.size === 0) {
		const message =
			'Nothing says what the networks are, and lessons, texts to share and limits go by that. Put the folder back; which of them your people use stands in `networks` of portal.yaml.';
		findings.push({ id, file: 'src/content/networks', message });
	}
	const own = [...(pages.get(site.defaultLanguage)?.keys() ?? [])];
	const isRestedOn = answers.size > 0 || rules.size > 0;
	if (isRestedOn && own.length > 0 && !own.some((name) => name.startsWith('guidelines/'))) {
		const message =
			'The portal has no guideline left, and answers and the rules of *Check my post* rest on them. Put the folder back, or write one; a single guideline may go.';
		findings.push({ id, file: `src/content/docs/${site.defaultLanguage}/guidelines`, message });
	}
	if (!site.cast && allPages(site).some(({ text }) => text.components.some(isSigned))) {
		const message =
			'The file is missing, and examples are signed by the people in it. Put it back; docs/cast.md says how to write people of your own.';
		findings.push({ id, file: 'src/content/cast.yaml', message });
	}
	return findings;
}

const isSigned = ({ name, attributes }: { name: string; attributes: Record<string, string | true> }) =>
	exampleComponents.has(name) && attributes['person'] !== undefined && attributes['person'] !== 'colleague';
