/** Settings to which a network's file may name the way: who sees a post, the second proof at login, who sees the phone number, alt text. */
export const settingKinds = ['audience', 'two-step', 'number', 'alt-text'] as const;

export type SettingKind = (typeof settingKinds)[number];

/** What is to be tapped, one after the other, as a path is written: `Profile → Security`. */
export const tapsOf = (path: string): string[] => path.split('→').map((step) => step.trim());

/** As much of the record of a network as says where settings are. */
interface WithSettings {
	settings?: Partial<Record<SettingKind, unknown>> | undefined;
	altText?: { available: boolean } | undefined;
}

/** Settings of which the record of a network says nothing; where pictures take no alternative text, there is none to look for. */
export const unknownSettings = ({ settings = {}, altText }: WithSettings): SettingKind[] =>
	settingKinds.filter((kind) => !settings[kind] && !(kind === 'alt-text' && altText?.available === false));
