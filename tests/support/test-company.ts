import { assembleSite, testCompany } from '../../scripts/lib/assemble-site.ts';
import { addPseudoLanguage } from './pseudo-language.ts';

/** Puts the company of the tests together in a folder, with its third language, ready to be built or checked. */
export function assembleTestCompany(folder: string): void {
	assembleSite(folder, testCompany);
	addPseudoLanguage(folder, 'de', 'Deutsch');
}
