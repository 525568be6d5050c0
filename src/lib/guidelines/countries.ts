/** Where the law is told apart: `<Country code="uk">`, and the rules of the post checker. */
export const countries = ['ru', 'eu', 'uk', 'us'] as const;
