/**
 * The one script of every page: it brings each custom element to life that the page holds.
 * What every page or every lesson needs is part of it, so that a lesson loads one file; the rest is loaded where it is used.
 */
import { LanguageLinks } from './language-links.ts';
import { PathReturn } from './path-return.ts';
import { ProgressMark } from './progress-mark.ts';
import { QuizForm } from './quiz/quiz-form.ts';
import { ReadMark } from './read-mark.ts';
import { ReviewReminder } from './review-reminder.ts';
import { SiteSearch } from './site-search.ts';
import { StorageNotice } from './storage-notice.ts';
import { ThemeToggle } from './theme-toggle.ts';

const present: Record<string, CustomElementConstructor> = {
	'language-links': LanguageLinks,
	'path-return': PathReturn,
	'progress-mark': ProgressMark,
	'quiz-form': QuizForm,
	'read-mark': ReadMark,
	'review-reminder': ReviewReminder,
	'site-search': SiteSearch,
	'storage-notice': StorageNotice,
	'theme-toggle': ThemeToggle,
};

const onDemand: Record<string, () => Promise<CustomElementConstructor>> = {
	'acknowledge-mark': async () => (await import('./acknowledge-mark.ts')).AcknowledgeMark,
	'answer-list': async () => (await import('./answer-list.ts')).AnswerList,
	'by-interest': async () => (await import('./by-interest.ts')).ByInterest,
	'check-list': async () => (await import('./check-list.ts')).CheckList,
	'copy-text': async () => (await import('./copy-text.ts')).CopyText,
	'country-sections': async () => (await import('./country-sections.ts')).CountrySections,
	'dated-items': async () => (await import('./dated-items.ts')).DatedItems,
	'decision-tree': async () => (await import('./decision-tree.ts')).DecisionTree,
	'export-data': async () => (await import('./export-data.ts')).ExportData,
	'hidden-ranks': async () => (await import('./hidden-ranks.ts')).HiddenRanks,
	'home-path': async () => (await import('./home-path.ts')).HomePath,
	'hr-link': async () => (await import('./hr-link.ts')).HrLink,
	'import-data': async () => (await import('./import-data.ts')).ImportData,
	'language-entrance': async () => (await import('./language-entrance.ts')).LanguageEntrance,
	'mix-planner': async () => (await import('./mix-planner.ts')).MixPlanner,
	'my-badges': async () => (await import('./my-badges.ts')).MyBadges,
	'my-interests': async () => (await import('./my-interests.ts')).MyInterests,
	'my-record': async () => (await import('./my-record.ts')).MyRecord,
	'path-certificate': async () => (await import('./path-certificate.ts')).PathCertificate,
	'path-invitation': async () => (await import('./path-invitation.ts')).PathInvitation,
	'path-progress': async () => (await import('./path-progress.ts')).PathProgress,
	'post-check': async () => (await import('./post-check.ts')).PostCheck,
	'post-text': async () => (await import('./post-text.ts')).PostText,
	'posted-mark': async () => (await import('./posted-mark.ts')).PostedMark,
	'print-page': async () => (await import('./print-page.ts')).PrintPage,
	'progress-count': async () => (await import('./progress-count.ts')).ProgressCount,
	'receipt-check': async () => (await import('./receipt-check.ts')).ReceiptCheck,
	'review-due': async () => (await import('./review-due.ts')).ReviewDue,
	'review-session': async () => (await import('./review-session.ts')).ReviewSession,
	'rule-change': async () => (await import('./rule-change.ts')).RuleChange,
	'share-image': async () => (await import('./share-image.ts')).ShareImage,
	'share-library': async () => (await import('./share-library.ts')).ShareLibrary,
	'share-texts': async () => (await import('./share-texts.ts')).ShareTexts,
	'start-over': async () => (await import('./start-over.ts')).StartOver,
	'stored-data': async () => (await import('./stored-data.ts')).StoredData,
	'survey-form': async () => (await import('./survey-form.ts')).SurveyForm,
	'what-if': async () => (await import('./what-if.ts')).WhatIf,
};

for (const [tag, element] of Object.entries(present)) define(tag, element);
for (const [tag, load] of Object.entries(onDemand)) {
	if (document.querySelector(tag)) void load().then((element) => define(tag, element));
}

function define(tag: string, element: CustomElementConstructor): void {
	if (!customElements.get(tag)) customElements.define(tag, element);
}
