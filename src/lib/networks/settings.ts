/** Settings to which a network's file may name the way: who sees a post, the second proof at login, who sees the phone number, alt text. */
export const settingKinds = ['audience', 'two-step', 'number', 'alt-text'] as const;

export type SettingKind = (typeof settingKinds)[number];

/** What is to be tapped, one after the other, as a path is written: `Profile → Security`. */
export const tapsOf = (path: string): string[] => path.split('→').map((step) => step.trim());
