/**
 * The one script of every page: it brings each custom element to life that the page holds.
 * What every page or every lesson needs is part of it, so that a lesson loads one file; the rest is loaded where it is used.
 */
import { LanguageLinks } from './layout/language-links.ts';
import { PathReturn } from './paths/path-return.ts';
import { ProgressMark } from './progress/progress-mark.ts';
import { QuizForm } from './quiz/quiz-form.ts';
import { ReadMark } from './progress/read-mark.ts';
import { ReviewReminder } from './review/review-reminder.ts';
import { SiteSearch } from './search/site-search.ts';
import { StorageNotice } from './progress/storage-notice.ts';
import { ThemeToggle } from './layout/theme-toggle.ts';

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
	'acknowledge-mark': async () => (await import('./guidelines/acknowledge-mark.ts')).AcknowledgeMark,
	'answer-list': async () => (await import('./guidelines/answer-list.ts')).AnswerList,
	'by-interest': async () => (await import('./progress/by-interest.ts')).ByInterest,
	'check-list': async () => (await import('./programme/checklists/check-list.ts')).CheckList,
	'copy-text': async () => (await import('./layout/copy-text.ts')).CopyText,
	'country-sections': async () => (await import('./guidelines/country-sections.ts')).CountrySections,
	'dated-items': async () => (await import('./library/dated-items.ts')).DatedItems,
	'decision-tree': async () => (await import('./guidelines/decision-tree.ts')).DecisionTree,
	'export-data': async () => (await import('./progress/export-data.ts')).ExportData,
	'hidden-ranks': async () => (await import('./programme/leaderboard/hidden-ranks.ts')).HiddenRanks,
	'home-path': async () => (await import('./paths/home-path.ts')).HomePath,
	'hr-link': async () => (await import('./paths/hr-link.ts')).HrLink,
	'import-data': async () => (await import('./progress/import-data.ts')).ImportData,
	'language-entrance': async () => (await import('./layout/language-entrance.ts')).LanguageEntrance,
	'mix-planner': async () => (await import('./library/mix-planner.ts')).MixPlanner,
	'my-badges': async () => (await import('./progress/my-badges.ts')).MyBadges,
	'my-interests': async () => (await import('./progress/my-interests.ts')).MyInterests,
	'my-record': async () => (await import('./progress/my-record.ts')).MyRecord,
	'path-certificate': async () => (await import('./paths/path-certificate.ts')).PathCertificate,
	'path-invitation': async () => (await import('./paths/path-invitation.ts')).PathInvitation,
	'path-progress': async () => (await import('./paths/path-progress.ts')).PathProgress,
	'post-check': async () => (await import('./checker/post-check.ts')).PostCheck,
	'post-text': async () => (await import('./library/post-text.ts')).PostText,
	'posted-mark': async () => (await import('./library/posted-mark.ts')).PostedMark,
	'print-page': async () => (await import('./layout/print-page.ts')).PrintPage,
	'progress-count': async () => (await import('./progress/progress-count.ts')).ProgressCount,
	'receipt-check': async () => (await import('./receipts/receipt-check.ts')).ReceiptCheck,
	'review-due': async () => (await import('./review/review-due.ts')).ReviewDue,
	'review-session': async () => (await import('./review/review-session.ts')).ReviewSession,
	'rule-change': async () => (await import('./guidelines/rule-change.ts')).RuleChange,
	'share-image': async () => (await import('./library/share-image.ts')).ShareImage,
	'share-library': async () => (await import('./library/share-library.ts')).ShareLibrary,
	'share-texts': async () => (await import('./library/share-texts.ts')).ShareTexts,
	'start-over': async () => (await import('./progress/start-over.ts')).StartOver,
	'stored-data': async () => (await import('./progress/stored-data.ts')).StoredData,
	'survey-form': async () => (await import('./programme/survey/survey-form.ts')).SurveyForm,
	'what-if': async () => (await import('./programme/results/what-if.ts')).WhatIf,
};

for (const [tag, element] of Object.entries(present)) define(tag, element);
for (const [tag, load] of Object.entries(onDemand)) {
	if (document.querySelector(tag)) void load().then((element) => define(tag, element));
}

function define(tag: string, element: CustomElementConstructor): void {
	if (!customElements.get(tag)) customElements.define(tag, element);
}
