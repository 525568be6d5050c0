import { parseDraft, serialiseDraft } from '../lib/check/draft.ts';
import { keptBeside } from './kept-beside.ts';

/** The draft that a reader has asked this browser to keep. */
export const keptDraft = keptBeside('draft', { parse: parseDraft, serialise: serialiseDraft });
