import type { CheckedReceipt } from './check.ts';
import { decodeCode, encodeCode, type CodeContent } from './code.ts';
import { shortTraces, type Receipt } from './receipt.ts';

/** One file or typed code, and what the check made of it. */
export type Handed =
	| { source: string; kind: 'file'; checked: CheckedReceipt<Receipt> }
	| { source: string; kind: 'code'; code: string; name?: string; checked: CheckedReceipt<CodeContent> };

export interface OverviewRow {
	source: string;
	name: string;
	group: string;
	/** Id of the path, as far as it is known. */
	path: string;
	/** Calendar date; empty where it cannot be read. */
	finished: string;
	verdict: 'good' | 'noted' | 'bad' | 'same';
	/** Source of the earlier one with the same record. */
	same?: string | undefined;
	/** Problems first, then notes. */
	remarks: CheckedReceipt<unknown>['problems'];
}

/**
 * Gathers what was handed in, piece by piece, as there may be thousands. A record that came before counts once, whatever name
 * stands on it.
 */
export class Overview {
	readonly rows: OverviewRow[] = [];
	readonly #sources = new Map<string, string>();

	add(each: Handed): void {
		const { source, checked } = each;
		const isBad = checked.problems.length > 0;
		const record = isBad ? '' : recordOf(each.kind === 'code' ? each.code : (each.checked.content?.code ?? ''));
		const same = isBad ? undefined : this.#sources.get(record);
		if (!isBad && same === undefined) this.#sources.set(record, source);
		const receipt = each.kind === 'file' ? each.checked.content : undefined;
		this.rows.push({
			source,
			name: (each.kind === 'code' ? each.name : receipt?.name) ?? '',
			group: receipt?.group ?? '',
			path: checked.path ?? receipt?.path ?? '',
			finished: checked.content?.finished ?? '',
			verdict: isBad ? 'bad' : same !== undefined ? 'same' : checked.notes.length > 0 ? 'noted' : 'good',
			same,
			remarks: [...checked.problems, ...checked.notes],
		});
	}
}

/**
 * By which two codes of one record are known, whatever name stands on the receipts, however they were typed and whatever
 * was answered again in reviews since. A trace of 20 bits says too little alone.
 */
function recordOf(code: string): string {
	const content = decodeCode(code);
	if ('problem' in content) return code;
	const { path, trace } = content;
	return trace < shortTraces ? encodeCode({ ...content, seal: 0 }) : `${path} ${trace}`;
}
