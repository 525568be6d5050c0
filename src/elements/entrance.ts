import { own } from '../lib/progress/dictionary.ts';
import { preferredLanguage } from '../lib/text/preferred-language.ts';
import { progress } from './progress.ts';

/** At `/`: goes to the language chosen before, or to the one the browser asks for. */
const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-language]')];
const offered = links.map((link) => link.dataset['language'] ?? '');
const chosen = own(progress.read().preferences, 'language')?.value;
const fallback = document.querySelector<HTMLElement>('[data-default]')?.dataset['default'] ?? '';
const language = preferredLanguage(offered, [...(chosen ? [chosen] : []), ...navigator.languages], fallback);
const target = links.find((link) => link.dataset['language'] === language);
if (target) location.replace(target.href + location.search);
