import { clampTime, recordActivity, singleEntry } from '../progress/changes.ts';
import type { Progress } from '../progress/state.ts';

/** Keeps that a version of a guideline was acknowledged. A later time of the same version stays, so that one taken back and given again has its new date. */
export function acknowledge(state: Progress, guideline: string, version: string | number, at: number): Progress {
	return recordActivity(state, { acknowledgements: singleEntry(guideline, singleEntry(String(version), clampTime(at))) }, at);
}
