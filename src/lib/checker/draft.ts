import { readVersioned } from '../progress/versioned.ts';
import { reasons, type Settled } from './settled.ts';
import { readerCountries, subjects, type Country, type Subject } from './rules.ts';

/** What a reader has asked this browser to keep: the draft and what they said of it. */
export interface SavedDraft {
	text: string;
	networks: readonly string[];
	country: Country;
	/** `none`: the reader says that it is about none of them. */
	about: readonly (Subject | 'none')[];
	/** Whether a picture goes with it, and what it shows. */
	picture: boolean;
	description: string;
	/** What the author has answered and dismissed. */
	settled: readonly Settled[];
}

const version = 1;

/** The draft as it is kept. */
export function serialiseDraft(draft: SavedDraft): string {
	return JSON.stringify({ version, ...draft });
}

/**
 * Reads what was kept, as something that anybody may have written.
 *
 * @returns undefined when it is not a draft of this version
 */
export function parseDraft(kept: string): SavedDraft | undefined {
	const value = readVersioned(kept, version);
	if (!value) return undefined;
	const { text, networks, country, about, picture, description, settled } = value;
	if (typeof text !== 'string') return undefined;
	return {
		text,
		networks: texts(networks),
		country: readerCountries.find((each) => each === country) ?? 'elsewhere',
		about: ([...subjects, 'none'] as const).filter((each) => texts(about).includes(each)),
		picture: picture === true,
		description: typeof description === 'string' ? description : '',
		settled: Array.isArray(settled) ? settled.flatMap(readSettled) : [],
	};
}

function readSettled(value: unknown): Settled[] {
	if (typeof value !== 'object' || value === null) return [];
	const { rule, place, reason } = value as Record<string, unknown>;
	const known = reasons.find((each) => each === reason);
	return typeof rule === 'string' && typeof place === 'string' && known ? [{ rule, place, reason: known }] : [];
}

function texts(value: unknown): string[] {
	return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
