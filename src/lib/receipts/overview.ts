import type { CheckedReceipt } from './check.ts';
import { decodeCode, encodeCode, type CodeContent } from './code.ts';
import { quizzesOf, scoresOf, type Receipt, type Scores } from './receipt.ts';

/** One file or typed code, and what the check made of it. */
export type Handed =
	| { source: string; kind: 'file'; checked: CheckedReceipt<Receipt> }
	| { source: string; kind: 'code'; code: string; checked: CheckedReceipt<CodeContent> };

export interface OverviewRow {
	source: string;
	name: string;
	group: string;
	/** Id of the path, as far as it is known. */
	path: string;
	/** Calendar date; empty where it cannot be read. */
	finished: string;
	scores?: Scores | undefined;
	verdict: 'good' | 'noted' | 'bad' | 'same';
	/** Source of the earlier one with the same record. */
	same?: string | undefined;
	/** Problems first, then notes. */
	remarks: CheckedReceipt<unknown>['problems'];
}

/** A table of what was handed in. A record that came before counts once, whatever name stands on it. */
export function overview(handed: readonly Handed[]): OverviewRow[] {
	const seen = new Map<string, string>();
	return handed.map((each) => {
		const { source, checked } = each;
		const code = each.kind === 'code' ? recordOf(each.code) : recordOf(each.checked.content?.code ?? '');
		const same = checked.problems.length === 0 ? seen.get(code) : undefined;
		if (checked.problems.length === 0 && same === undefined) seen.set(code, source);
		const receipt = each.kind === 'file' ? each.checked.content : undefined;
		const scores = each.kind === 'code' ? each.checked.content?.scores : receipt && scoresOf(quizzesOf(receipt));
		return {
			source,
			name: receipt?.name ?? '',
			group: receipt?.group ?? '',
			path: checked.path ?? receipt?.path ?? '',
			finished: checked.content?.finished ?? '',
			scores,
			verdict: checked.problems.length > 0 ? 'bad' : same !== undefined ? 'same' : checked.notes.length > 0 ? 'noted' : 'good',
			same,
			remarks: [...checked.problems, ...checked.notes],
		};
	});
}

/** The receipts that count, each once. */
export function countedReceipts(handed: readonly Handed[]): Receipt[] {
	const rows = overview(handed);
	const codes = new Set<string>();
	return handed.flatMap((each, index) => {
		if (each.kind !== 'file' || rows[index]?.verdict === 'bad' || !each.checked.content) return [];
		// A receipt whose code was typed before has single answers that the code had not.
		const code = recordOf(each.checked.content.code);
		if (codes.has(code)) return [];
		codes.add(code);
		return [each.checked.content];
	});
}

/** By which two codes of one record are known, whatever name stands on the receipts and however they were typed. */
function recordOf(code: string): string {
	const content = decodeCode(code);
	return 'problem' in content ? code : encodeCode({ ...content, seal: 0 });
}
