import { parseDraft, serialiseDraft } from '../../lib/checker/draft.ts';
import { keptBeside } from '../progress/stored-item.ts';

/** The draft that a reader has asked this browser to keep. */
export const keptDraft = keptBeside('draft', { parse: parseDraft, serialise: serialiseDraft });
